package fairbot.conversation;

import fairbot.answer.Answer;
import java.time.Duration;

/** Is told of every question that was answered, for counting. Thread-safe; quick; never throws. */
@FunctionalInterface
public interface AnswerListener {
  /** For a bot that nobody watches. */
  AnswerListener NONE = (message, answer, took) -> {};

  /**
   * A question was answered.
   *
   * @param message what was asked: a text or a pressed button
   * @param took from the message to its reply, as the conversation measures it
   */
  void answered(Message message, Answer answer, Duration took);
}
