package fairbot.channel;

/** Is told of what goes wrong on a channel's wire, for counting. Thread-safe; quick. */
public interface ErrorListener {
  /** For a bot that nobody watches. */
  ErrorListener NONE =
      new ErrorListener() {
        @Override
        public void failed(String code) {}

        @Override
        public void unreadable() {}
      };

  /**
   * A call failed.
   *
   * @param code the other side's error code, or a word such as {@code no_answer}; of few values
   */
  void failed(String code);

  /** A message was skipped because it could not be read. */
  void unreadable();
}
