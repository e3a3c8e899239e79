package fairbot.answer;

import fairbot.fair.Aspect;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import java.util.List;

/** What is to be said, as data. Immutable. */
public sealed interface Answer {

  /** The fair that the question is about. */
  Fair fair();

  /** The rule that decided, as an exact English word or two, for explanations and logs. */
  String rule();

  /**
   * One thing that is asked.
   *
   * @param aspect for a faq entry of no meaning
   * @param lackingTopic the single thing asked for of which the aspect's text says nothing ("유모차");
   *     empty if there is none
   * @param score 0 to 1
   */
  record Part(Entry entry, Aspect aspect, String lackingTopic, double score) {}

  /**
   * The content says it.
   *
   * @param parts what is answered, in the question's order, at least one; a second one may be a
   *     fact that the content lacks
   */
  record Answered(Fair fair, String rule, List<Part> parts) implements Answer {
    public Answered {
      parts = List.copyOf(parts);
    }
  }

  /**
   * The entry and the aspect were understood, but the content does not say it.
   *
   * @param parts what was understood, at least one
   */
  record Missing(Fair fair, String rule, List<Part> parts) implements Answer {
    public Missing {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Several entries fit.
   *
   * @param options two to eight, best first
   * @param sure whether all of them surely fit ("양말 있어요?"); false if the bot only guesses that one
   *     is meant
   */
  record Ambiguous(Fair fair, String rule, List<Part> options, boolean sure) implements Answer {
    public Ambiguous {
      options = List.copyOf(options);
    }
  }

  /** Not about the fair, or nothing that the bot understands. */
  record Unknown(Fair fair, String rule, Reason reason) implements Answer {}

  /** Why there is no answer. */
  enum Reason {
    GREETING,
    THANKS,
    FAREWELL,
    /** No word that could be read: empty, emoji, signs. */
    EMPTY,
    NOT_UNDERSTOOD
  }
}
