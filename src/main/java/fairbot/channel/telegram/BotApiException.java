package fairbot.channel.telegram;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** A call to the Bot API did not succeed. Its message holds no token and no visitor's words. */
final class BotApiException extends Exception {

  /** How it failed, which tells what may be done about it. */
  enum Kind {
    /** The API said no, with an error code. */
    REFUSED,
    /** What answered is not the Bot API, or not in order: a proxy's page, any 5xx. */
    FOREIGN,
    /** The API said yes, in a shape that cannot be read: the call took effect. */
    UNREADABLE,
    /** The request did not get there whole: it had no effect. */
    NOT_SENT,
    /** No answer: nobody knows whether it took effect. */
    NO_ANSWER
  }

  private final Kind kind;
  private final int code;
  private final Optional<Duration> retryAfter;
  private final OptionalLong migratedTo;

  /**
   * @param code the API's error code or the HTTP status; 0 if there is none
   * @param description for the operator, without secrets
   */
  BotApiException(
      Kind kind,
      int code,
      String description,
      Optional<Duration> retryAfter,
      OptionalLong migratedTo) {
    super(kind + " code=" + code + " " + description);
    this.kind = kind;
    this.code = code;
    this.retryAfter = retryAfter;
    this.migratedTo = migratedTo;
  }

  BotApiException(Kind kind, int code, String description) {
    this(kind, code, description, Optional.empty(), OptionalLong.empty());
  }

  Kind kind() {
    return kind;
  }

  /** The error code, or a word for what happened where there is none. */
  String shortly() {
    return code != 0 && kind != Kind.UNREADABLE
        ? String.valueOf(code)
        : kind.name().toLowerCase(Locale.ROOT);
  }

  /** Whether the Bot API itself has answered, if only to say no. */
  boolean answered() {
    return kind == Kind.REFUSED || kind == Kind.UNREADABLE;
  }

  /** Whether the Bot API itself has said so; a proxy's 401 or 403 means something else. */
  boolean refusedWith(int errorCode) {
    return kind == Kind.REFUSED && code == errorCode;
  }

  /** Whether it had no effect and may go well later. */
  boolean passing() {
    return switch (kind) {
      // What stands between, such as a proxy, says nothing of the message.
      case NOT_SENT, FOREIGN -> true;
      case REFUSED -> code < 400 || code >= 500 || code == 429;
      case UNREADABLE, NO_ANSWER -> false;
    };
  }

  /** Whether the server was reached and could not do it. */
  boolean serverFault() {
    return passing() && kind != Kind.NOT_SENT && code != 429;
  }

  /** How long the API asks to wait. */
  Optional<Duration> retryAfter() {
    return retryAfter;
  }

  /** The supergroup that the addressed group has become. */
  OptionalLong migratedTo() {
    return migratedTo;
  }
}
