package fairbot.evaluation;

import fairbot.answer.Answer;
import fairbot.conversation.Conversations;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How an answer did.
 *
 * @param right outcome, entry and aspect as expected, or as one of the accepted; see {@link
 *     Expected} for what that means of each outcome
 * @param reply as the visitor would read it
 * @param micros from question to reply
 */
public record Verdict(
    JudgedQuestion question, Answer answer, String reply, boolean right, long micros) {

  /** Judges an answer. */
  public static Verdict of(JudgedQuestion question, Conversations.Exchange exchange, long micros) {
    Answer answer = exchange.answer();
    boolean right = question.allRight().stream().anyMatch(e -> e.accepts(answer));
    return new Verdict(question, answer, exchange.written().text(), right, micros);
  }

  /** Whether an answer about an entry is expected at all, given or missing. */
  public boolean wantsEntry() {
    return question.expect().wantedEntry().isPresent();
  }

  /**
   * Whether the first answer is about the entry expected, or about one that is accepted, whatever
   * its aspect. What is right is right here too, even by an accepted outcome without an entry.
   */
  public boolean entryRight() {
    return right
        || parts().stream()
            .limit(1)
            .anyMatch(
                part ->
                    question.allRight().stream()
                        .anyMatch(
                            e -> e.wantedEntry().filter(part.entry().id()::equals).isPresent()));
  }

  /** Whether every acceptable outcome is to say that it is not known. */
  public boolean mustDecline() {
    return question.allRight().stream().allMatch(Expected::declines);
  }

  /**
   * Answered with content although it must be declined. Choices that are offered count as wrong but
   * not as false: they state nothing.
   */
  public boolean isFalse() {
    return mustDecline() && answer instanceof Answer.Answered;
  }

  /** What was answered, in the words of the judged file. */
  public String shown() {
    return switch (answer) {
      case Answer.Answered a -> "answered " + shown(a.parts());
      case Answer.Missing m -> "missing " + shown(m.parts());
      case Answer.Ambiguous a ->
          "ambiguous "
              + a.options().stream()
                  .map(p -> p.entry().id())
                  .sorted()
                  .collect(Collectors.joining(" "));
      case Answer.Unknown u -> "unknown";
    };
  }

  private List<Answer.Part> parts() {
    return switch (answer) {
      case Answer.Answered a -> a.parts();
      case Answer.Missing m -> m.parts();
      case Answer.Ambiguous a -> List.of();
      case Answer.Unknown u -> List.of();
    };
  }

  private static String shown(List<Answer.Part> parts) {
    return parts.stream()
        .map(p -> p.entry().id() + " " + p.aspect().id())
        .collect(Collectors.joining(" + "));
  }
}
