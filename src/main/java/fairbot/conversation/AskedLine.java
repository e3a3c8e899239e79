package fairbot.conversation;

import fairbot.answer.Answer;
import fairbot.store.AskedQuestions.AskedQuestion;
import fairbot.store.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes an exchange down as a line for the organiser. Pure. */
final class AskedLine {
  private AskedLine() {}

  static AskedQuestion of(
      Visitor visitor, String text, Instant at, Conversations.Exchange exchange, long micros) {
    Answer answer = exchange.answer();
    Optional<Answer.Part> first = parts(answer).stream().findFirst();
    return new AskedQuestion(
        at,
        visitor,
        answer.fair().id(),
        text,
        exchange.understood().hits().reading().text(),
        outcome(answer),
        first.map(part -> part.entry().id()).orElse(""),
        first.map(part -> part.aspect().id()).orElse(""),
        first.map(Answer.Part::score).orElse(0.0),
        micros);
  }

  private static String outcome(Answer answer) {
    return switch (answer) {
      case Answer.Answered a -> "answered";
      case Answer.Missing m -> "missing";
      case Answer.Ambiguous a -> "ambiguous";
      case Answer.Unknown u -> "unknown";
    };
  }

  private static List<Answer.Part> parts(Answer answer) {
    return switch (answer) {
      case Answer.Answered a -> a.parts();
      case Answer.Missing m -> m.parts();
      case Answer.Ambiguous a -> a.options();
      case Answer.Unknown u -> List.of();
    };
  }
}
