package fairbot.channel.telegram;

import fairbot.channel.telegram.Incoming.Place;
import fairbot.conversation.Reply;
import fairbot.fair.Location;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendVenue;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * Sends replies, and tries again where that can help. Called from a chat's own thread, which it may
 * hold for long: Telegram's {@code retry_after} is obeyed. Thread-safe.
 *
 * <p>A request without an answer may or may not have taken effect. It is sent once more: a visitor
 * who reads the same twice is better off than one who reads nothing.
 */
final class Delivery {
  private static final Logger log = LoggerFactory.getLogger(Delivery.class);

  /**
   * A message that Telegram's server stumbles over so often, while others get through, is not worth
   * holding up the chat.
   */
  private static final int STUMBLES = 7;

  /** While nothing gets through it is the server; at the longest wait this takes about an hour. */
  private static final int TRIES = 150;

  /**
   * Where Telegram is far away and answers late, this sends 25 replies a second, which is about
   * what it takes from one bot (30, says its FAQ).
   */
  private static final Duration TURN = Duration.ofMillis(40);

  /** A machine that is busy with starting may take so long for one. */
  private static final Duration LONG_TURN = Duration.ofSeconds(1);

  /** When more replies than these wait to be sent, it matters more that they are sent soon. */
  private static final int CROWD = 1_000;

  private final BotApi api;
  private final Closing closing;
  private final Pace pace;
  private final OneByOne turn = new OneByOne(TURN, LONG_TURN, CROWD);

  Delivery(BotApi api, Closing closing, Pace pace) {
    this.api = api;
    this.closing = closing;
    this.pace = pace;
  }

  /**
   * Sends text, buttons and pin. What fails is logged; throws nothing.
   *
   * @param settled run as soon as the text was sent, or no further try would help; not if closing
   *     cut it off, and it should be sent when the bot runs again
   */
  void send(Place place, Reply reply, Runnable settled) {
    List<String> parts = MessageText.split(reply.text());
    for (int i = 0; i < parts.size(); i++) {
      var message = SendMessage.builder().text(MessageText.escape(parts.get(i))).parseMode("HTML");
      place.topic().ifPresent(message::messageThreadId);
      boolean last = i == parts.size() - 1;
      if (last) {
        keyboard(reply.buttons()).ifPresent(message::replyMarkup);
      }
      Outcome outcome =
          send(
              place.chat(),
              c -> message.chatId(String.valueOf(c)).build(),
              last ? settled : () -> {});
      if (outcome == Outcome.GIVEN_UP) {
        settled.run();
      }
      if (outcome != Outcome.SENT) {
        return;
      }
    }
    reply.pin().ifPresent(pin -> sendPin(place, pin));
  }

  /** Stops the button's spinning; not worth a second try. */
  void answerCallback(String id) {
    try {
      api.send(AnswerCallbackQuery.builder().callbackQueryId(id).build());
    } catch (BotApiException e) {
      log.info("button keeps spinning {}", e.getMessage());
    }
  }

  private void sendPin(Place place, Location pin) {
    if (pin.point().isEmpty()) {
      return;
    }
    var venue =
        SendVenue.builder()
            .latitude(pin.point().get().latitude())
            .longitude(pin.point().get().longitude())
            .title(pin.name())
            .address(pin.address().isBlank() ? pin.name() : pin.address());
    place.topic().ifPresent(venue::messageThreadId);
    // The text tells the place too: a pin that is cut off is not worth sending all again.
    var ignored = send(place.chat(), c -> venue.chatId(String.valueOf(c)).build(), () -> {});
  }

  private static Optional<InlineKeyboardMarkup> keyboard(List<Reply.Button> buttons) {
    List<InlineKeyboardRow> rows =
        buttons.stream().flatMap(b -> button(b).map(InlineKeyboardRow::new).stream()).toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(new InlineKeyboardMarkup(rows));
  }

  private static Optional<InlineKeyboardButton> button(Reply.Button button) {
    Optional<String> data = CallbackData.write(button.choice());
    if (data.isEmpty() || button.label().isBlank()) {
      log.warn("button left out choice={}", button.choice());
      return Optional.empty();
    }
    return Optional.of(
        InlineKeyboardButton.builder().text(button.label()).callbackData(data.get()).build());
  }

  private enum Outcome {
    SENT,
    GIVEN_UP,
    CUT_OFF
  }

  /**
   * @param sent run as soon as it was sent, before anything else is
   */
  private Outcome send(long chat, LongFunction<? extends BotApiMethod<?>> method, Runnable sent) {
    Backoff backoff = new Backoff(pace);
    boolean unanswered = false;
    long to = chat;
    long before = api.sent();
    int stumbles = 0;
    for (int tries = 1; ; tries++) {
      try {
        BotApiMethod<?> request = method.apply(to);
        turn.run(
            () -> {
              api.send(request);
              sent.run();
            });
        return Outcome.SENT;
      } catch (BotApiException e) {
        if (e.kind() == BotApiException.Kind.UNREADABLE) {
          log.warn("sent, answer unreadable {}", e.getMessage());
          sent.run();
          return Outcome.SENT;
        }
        if (e.refusedWith(403)) {
          log.info("not sent, the visitor has left {}", e.getMessage());
          return Outcome.GIVEN_UP;
        }
        if (e.refusedWith(401)) {
          log.error("not sent, waits for a start with a good token {}", e.getMessage());
          return Outcome.CUT_OFF;
        }
        if (e.serverFault()) {
          long now = api.sent();
          stumbles += now == before ? 0 : 1;
          before = now;
        }
        boolean again = e.passing() && stumbles < STUMBLES && (tries < TRIES || !e.serverFault());
        if (e.kind() == BotApiException.Kind.NO_ANSWER && !unanswered) {
          unanswered = true;
          again = true;
        }
        if (e.migratedTo().isPresent() && e.migratedTo().getAsLong() != to) {
          to = e.migratedTo().getAsLong();
          again = true;
        }
        Duration wait = e.retryAfter().orElseGet(backoff::next);
        if (!again) {
          log.error("not sent tries={} {}", tries, e.getMessage());
          return Outcome.GIVEN_UP;
        }
        if (!paused(wait)) {
          log.warn("not sent, waits for the next start tries={} {}", tries, e.getMessage());
          return Outcome.CUT_OFF;
        }
        log.warn("sent again after waitMillis={} {}", wait.toMillis(), e.getMessage());
      }
    }
  }

  private boolean paused(Duration wait) {
    try {
      return closing.pauseWithinGrace(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
