package fairbot.conversation;

import java.time.Duration;

/** Is told of every question that was answered, for counting. Thread-safe; quick; never throws. */
@FunctionalInterface
public interface AnswerListener {
  /** For a bot that nobody watches. */
  AnswerListener NONE = (outcome, aspect, took) -> {};

  /**
   * A text or a pressed button was answered.
   *
   * @param outcome answered, missing, ambiguous or unknown
   * @param aspect id of what was asked for; empty if none
   * @param took from the message to its reply, without the sending
   */
  void answered(String outcome, String aspect, Duration took);
}
