package fairbot.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import fairbot.channel.telegram.BotApiException.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Says in our words what telegrambots and okhttp threw, without the token. Immutable. */
final class Failures {
  private final String token;

  Failures(String token) {
    this.token = token;
  }

  /** Looks into telegrambots' exception for what happened. */
  BotApiException of(String method, Throwable thrown) {
    if (thrown instanceof TelegramApiRequestException e
        && e.getErrorCode() != null
        && e.getErrorCode() != 0) {
      return refusal(method, e);
    }
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case WireCheck.Foreign e -> {
          return new BotApiException(
              Kind.FOREIGN, e.status, method + ": no answer of the Bot API's");
        }
        case WireCheck.NotSent e -> {
          return new BotApiException(Kind.NOT_SENT, 0, method + ": " + clean(e.getMessage()));
        }
        case JsonProcessingException e -> {
          return new BotApiException(Kind.UNREADABLE, 0, method + ": answer of unknown shape");
        }
        case IOException e -> {
          return new BotApiException(Kind.NO_ANSWER, 0, method + ": " + clean(e.toString()));
        }
        case InterruptedException e -> {
          Thread.currentThread().interrupt();
          return new BotApiException(Kind.NO_ANSWER, 0, method + ": interrupted");
        }
        default -> {}
      }
    }
    // A validation exception of the client names chat and text: only its type is told.
    return new BotApiException(Kind.REFUSED, 400, method + ": " + thrown.getClass().getName());
  }

  private BotApiException refusal(String method, TelegramApiRequestException e) {
    var parameters = Optional.ofNullable(e.getParameters());
    return new BotApiException(
        Kind.REFUSED,
        e.getErrorCode(),
        method + ": " + clean(String.valueOf(e.getApiResponse())),
        parameters.map(p -> p.getRetryAfter()).map(Duration::ofSeconds),
        parameters
            .map(p -> p.getMigrateToChatId())
            .map(OptionalLong::of)
            .orElse(OptionalLong.empty()));
  }

  /**
   * Without the token and what is quoted, which may be a visitor's words; in one line of bearable
   * length.
   */
  String clean(String text) {
    String line =
        text.replace(token, "hidden").replaceAll("\\s+", " ").replaceAll("\"[^\"]*\"?", "(quoted)");
    return line.length() > 200 ? line.substring(0, 200) : line;
  }
}
