package fairbot;

import fairbot.channel.Secret;
import fairbot.channel.telegram.TelegramChannel;
import fairbot.channel.telegram.TelegramSettings;
import fairbot.channel.web.ChannelWithWeb;
import fairbot.channel.web.WebServer;
import fairbot.console.Wiring;
import fairbot.content.Edition;
import fairbot.conversation.AnswerListener;
import fairbot.metrics.Metrics;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * Wires what serves on Telegram: the channel, and beside it the figures and the web server. Apart
 * from {@code Main}, so that the terminal loads nothing of it.
 */
final class OnTelegram {

  /**
   * What the web server tells of the store.
   *
   * @param healthy whether it takes what is put into it
   * @param depth how many updates wait in the inbox
   * @param age how long the oldest of them has waited; empty if none does, or that is not known
   */
  record Vitals(BooleanSupplier healthy, IntSupplier depth, Supplier<Optional<Duration>> age) {}

  private OnTelegram() {}

  static Wiring.Line line(Settings settings, Secret token, Supplier<Edition> editions) {
    Settings.Telegram telegram = settings.telegram();
    TelegramSettings wire =
        new TelegramSettings(
            token.reveal(), telegram.apiUrl(), telegram.pollTimeout(), telegram.webhook());
    if (settings.web().isEmpty()) {
      return new Wiring.Line(
          new TelegramChannel(wire, InstantSource.system()), AnswerListener.NONE);
    }
    // The channel is told of the figures, and some of the figures are the channel's.
    AtomicReference<Metrics> metrics = new AtomicReference<>();
    TelegramChannel channel =
        new TelegramChannel(wire, InstantSource.system(), code -> metrics.get().failed(code));
    Vitals vitals = new Vitals(() -> true, channel::waiting, Optional::empty);
    metrics.set(new Metrics(editions, vitals.depth(), vitals.age(), InstantSource.system()));
    WebServer web =
        new WebServer(
            settings.web().get(),
            List.of(
                new WebServer.Check("edition", () -> editions.get() != null),
                new WebServer.Check("channel", channel::reached),
                new WebServer.Check("store", vitals.healthy())),
            new WebServer.Figures(Metrics.CONTENT_TYPE, metrics.get()::text),
            channel.postBox());
    return new Wiring.Line(
        new ChannelWithWeb(channel, web, telegram.webhook().isPresent()), metrics.get());
  }
}
