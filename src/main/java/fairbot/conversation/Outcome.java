package fairbot.conversation;

import fairbot.answer.Answer;
import java.util.List;
import java.util.Optional;

/**
 * What an answer came to, as the lines and figures for the organiser tell it.
 *
 * @param word answered, missing, ambiguous or unknown
 * @param first what it tells of first, or the first of what it offers
 */
record Outcome(String word, Optional<Answer.Part> first) {

  static Outcome of(Answer answer) {
    return switch (answer) {
      case Answer.Answered answered -> of("answered", answered.parts());
      case Answer.Missing missing -> of("missing", missing.parts());
      case Answer.Ambiguous ambiguous -> of("ambiguous", ambiguous.options());
      case Answer.Unknown unknown -> of("unknown", List.of());
    };
  }

  /** Its id; empty if there is no entry. */
  String entry() {
    return first.map(part -> part.entry().id()).orElse("");
  }

  /** Its id; empty if there is no aspect. */
  String aspect() {
    return first.map(part -> part.aspect().id()).orElse("");
  }

  /** The entry's; 0 if there is none. */
  double score() {
    return first.map(Answer.Part::score).orElse(0.0);
  }

  private static Outcome of(String word, List<Answer.Part> parts) {
    return new Outcome(word, parts.stream().findFirst());
  }
}
