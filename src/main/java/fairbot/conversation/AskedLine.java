package fairbot.conversation;

import fairbot.store.AskedQuestions.AskedQuestion;
import fairbot.store.Visitor;
import java.time.Duration;
import java.time.Instant;

/** Writes an exchange down as a line for the organiser. Pure. */
final class AskedLine {
  private AskedLine() {}

  static AskedQuestion of(
      Visitor visitor, String text, Instant at, Conversations.Exchange exchange, Duration took) {
    Outcome outcome = Outcome.of(exchange.answer());
    return new AskedQuestion(
        at,
        visitor,
        exchange.answer().fair().id(),
        text,
        exchange.understood().hits().reading().text(),
        outcome.word(),
        outcome.entry(),
        outcome.aspect(),
        outcome.score(),
        took.toNanos() / 1_000);
  }
}
