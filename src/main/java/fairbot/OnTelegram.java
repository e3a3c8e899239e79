package fairbot;

import fairbot.channel.ErrorListener;
import fairbot.channel.Secret;
import fairbot.channel.telegram.TelegramChannel;
import fairbot.channel.telegram.TelegramSettings;
import fairbot.channel.web.ChannelWithWeb;
import fairbot.channel.web.WebServer;
import fairbot.channel.web.WebServer.Check;
import fairbot.console.Wiring.Line;
import fairbot.console.Wiring.Organising;
import fairbot.content.Checked;
import fairbot.content.Edition;
import fairbot.content.Problem;
import fairbot.conversation.AnswerListener;
import fairbot.metrics.Metrics;
import fairbot.store.PersonalData;
import fairbot.store.StorageHealth;
import fairbot.store.Store;
import fairbot.store.StoreException;
import fairbot.store.sqlite.SqliteStore;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Wires what serves on Telegram: the store and the channel, and beside them the figures and the web
 * server. Apart from {@code Main}, so that the terminal loads nothing of it.
 */
final class OnTelegram {
  private static final InstantSource CLOCK = InstantSource.system();

  private OnTelegram() {}

  /** Opens it; broken if the data folder is taken. */
  static Checked<Line> line(Settings settings, Secret token, Supplier<Edition> editions) {
    try {
      Store store =
          SqliteStore.open(
              new SqliteStore.Choices(
                  settings.data(),
                  Duration.ofDays(settings.retentionDays()),
                  settings.chatsInMemory()),
              PersonalData::blanked);
      TelegramSettings telegram =
          new TelegramSettings(
              token.reveal(),
              settings.telegram().apiUrl(),
              settings.telegram().pollTimeout(),
              settings.telegram().webhook(),
              settings.questionsPerMinute());
      return new Checked.Good<>(
          settings
              .web()
              .map(address -> watched(telegram, settings, store, editions, address))
              .orElseGet(() -> unwatched(telegram, settings, store)));
    } catch (StoreException e) {
      return new Checked.Broken<>(
          List.of(new Problem(settings.data().toString(), 0, 0, "data", e.getMessage())));
    }
  }

  private static Line unwatched(TelegramSettings telegram, Settings settings, Store store) {
    TelegramChannel channel =
        new TelegramChannel(telegram, store.inbox(), CLOCK, ErrorListener.NONE);
    return new Line(
        channel, store, AnswerListener.NONE, Optional.of(organising(settings, channel)));
  }

  private static Organising organising(Settings settings, TelegramChannel channel) {
    return new Organising(
        settings.telegram().organisers().stream()
            .map(TelegramChannel::visitor)
            .collect(Collectors.toSet()),
        channel.menu());
  }

  private static Line watched(
      TelegramSettings telegram,
      Settings settings,
      Store store,
      Supplier<Edition> editions,
      InetSocketAddress address) {
    Metrics metrics = new Metrics(editions, store, CLOCK);
    TelegramChannel channel = new TelegramChannel(telegram, store.inbox(), CLOCK, metrics);
    WebServer web =
        new WebServer(
            address,
            List.of(
                Check.of("edition", () -> editions.get() != null),
                Check.of("channel", channel::reached),
                new Check("store", () -> trouble(store.health()))),
            new WebServer.Figures(Metrics.CONTENT_TYPE, metrics::text),
            channel.postBox());
    return new Line(
        new ChannelWithWeb(channel, web, telegram.webhook().isPresent()),
        store,
        metrics,
        Optional.of(organising(settings, channel)));
  }

  private static Optional<String> trouble(StorageHealth health) {
    return health.good() ? Optional.empty() : Optional.of(health.state().words());
  }
}
