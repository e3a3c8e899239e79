package fairbot.channel;

/** Is told of every call over a channel's wire that failed, for counting. Thread-safe; quick. */
@FunctionalInterface
public interface ErrorListener {
  /** For a bot that nobody watches. */
  ErrorListener NONE = code -> {};

  /**
   * A call failed.
   *
   * @param code the other side's error code, or a word such as {@code no_answer}; of few values
   */
  void failed(String code);
}
