package fairbot.channel.telegram;

/** What the fake server does to one request instead of answering it as it should. */
sealed interface Fault {

  /** Answers with this status and body, without any effect. */
  record Answer(int status, String body) implements Fault {}

  /** Breaks the connection, with or without having done what was asked. */
  record Reset(boolean afterEffect) implements Fault {}

  /** Says nothing until the server is closed. */
  record Hang() implements Fault {}

  /** As the Bot API refuses. */
  static Fault refusal(int code, String description) {
    return refusal(code, description, "");
  }

  /** "Too many requests", in seconds. */
  static Fault tooMany(int retryAfter) {
    return refusal(
        429, "Too Many Requests", ",\"parameters\":{\"retry_after\":" + retryAfter + "}");
  }

  /** A group that has become a supergroup. */
  static Fault migrated(long to) {
    return refusal(
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        ",\"parameters\":{\"migrate_to_chat_id\":" + to + "}");
  }

  private static Fault refusal(int code, String description, String more) {
    return new Answer(
        code,
        "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"%s}"
            .formatted(code, description, more));
  }
}
