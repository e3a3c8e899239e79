package fairbot.publication;

import fairbot.content.Problem;
import java.time.Duration;
import java.util.List;

/** What came of asking for an edition. Immutable. {@link OutcomeText} says it in Korean. */
public sealed interface Outcome {

  /**
   * It answers now.
   *
   * @param took from the asking on
   */
  record Live(Kept edition, Preview changes, Duration took) implements Outcome {}

  /** It could go live; nothing was changed. */
  record Previewed(Preview changes) implements Outcome {}

  /**
   * There are mistakes; the edition before stays.
   *
   * @param problems at least one
   */
  record Refused(List<Problem> problems) implements Outcome {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /** Judged questions turned from right to wrong; the edition before stays, unless it is forced. */
  record Worse(List<Change> turnedWrong, Preview changes) implements Outcome {
    public Worse {
      turnedWrong = List.copyOf(turnedWrong);
    }
  }

  /** The files are those of the edition that is live. */
  record Unchanged(Kept edition) implements Outcome {}

  /** Another publication is under way; ask again later. */
  record Busy(Author by) implements Outcome {}

  /**
   * There is no such edition to roll back to.
   *
   * @param known the numbers of those that are kept, oldest first
   */
  record NoSuchEdition(int number, List<Integer> known) implements Outcome {
    public NoSuchEdition {
      known = List.copyOf(known);
    }
  }

  /**
   * The disk or the program is broken; the edition before stays and the files are as they were, if
   * not now then after the next start.
   *
   * @param message a Korean sentence: what is wrong and what to do
   */
  record Failed(String message) implements Outcome {}
}
