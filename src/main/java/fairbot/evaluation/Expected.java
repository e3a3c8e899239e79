package fairbot.evaluation;

import fairbot.answer.Answer;
import fairbot.fair.Faq;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a careful clerk would do with a question. Immutable. */
public sealed interface Expected {
  /** So many entries beyond the expected ones may be offered, and it is still right. */
  int MOST_MORE_OFFERED = 2;

  /** Whether an answer is this. */
  boolean accepts(Answer answer);

  /** In the words of the judged file, such as {@code answered knee-sauna location}. */
  String shown();

  /**
   * The first thing said must be about this entry and aspect.
   *
   * @param aspect id; empty for a faq entry, where none is compared
   */
  record Answered(String entry, String aspect) implements Expected {
    @Override
    public boolean accepts(Answer answer) {
      return answer instanceof Answer.Answered a && isAbout(a.parts(), entry, aspect);
    }

    @Override
    public String shown() {
      return ("answered " + entry + " " + aspect).strip();
    }
  }

  /** The bot must say that the content does not hold this. */
  record Missing(String entry, String aspect) implements Expected {
    @Override
    public boolean accepts(Answer answer) {
      return answer instanceof Answer.Missing m && isAbout(m.parts(), entry, aspect);
    }

    @Override
    public String shown() {
      return ("missing " + entry + " " + aspect).strip();
    }
  }

  /**
   * All of these entries must be offered, and at most {@value Expected#MOST_MORE_OFFERED} others: a
   * visitor can pass over one or two that do not fit, but not find one that is left out.
   */
  record Ambiguous(Set<String> entries) implements Expected {
    public Ambiguous {
      entries = Set.copyOf(entries);
    }

    @Override
    public boolean accepts(Answer answer) {
      if (!(answer instanceof Answer.Ambiguous a)) {
        return false;
      }
      Set<String> offered = new HashSet<>();
      a.options().forEach(part -> offered.add(part.entry().id()));
      return offered.containsAll(entries) && offered.size() <= entries.size() + MOST_MORE_OFFERED;
    }

    @Override
    public String shown() {
      return "ambiguous " + String.join(" ", entries.stream().sorted().toList());
    }
  }

  /** The bot must not answer with content. */
  record Unknown() implements Expected {
    @Override
    public boolean accepts(Answer answer) {
      return answer instanceof Answer.Unknown;
    }

    @Override
    public String shown() {
      return "unknown";
    }
  }

  /** The entry that must be answered about; empty if none must. */
  default Optional<String> wantedEntry() {
    return switch (this) {
      case Answered a -> Optional.of(a.entry());
      case Missing m -> Optional.of(m.entry());
      case Ambiguous a -> Optional.empty();
      case Unknown u -> Optional.empty();
    };
  }

  /** Whether content must not be given as the answer. */
  default boolean declines() {
    return this instanceof Missing || this instanceof Unknown;
  }

  private static boolean isAbout(List<Answer.Part> parts, String entry, String aspect) {
    Answer.Part first = parts.getFirst();
    return first.entry().id().equals(entry)
        && (aspect.isEmpty() || first.entry() instanceof Faq || first.aspect().id().equals(aspect));
  }
}
