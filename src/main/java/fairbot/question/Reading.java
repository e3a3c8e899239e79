package fairbot.question;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to read what was typed. Immutable.
 *
 * @param text the words as they are searched: NFC, lower case, single spaces
 * @param trace what each step changed, in order
 */
public record Reading(String text, List<Step> trace) {
  public Reading {
    trace = List.copyOf(trace);
  }

  /**
   * A change that one rewriter made.
   *
   * @param rewriter its name in Korean, for explanations
   */
  public record Step(String rewriter, String before, String after) {}

  /** This reading with another text; itself if the text is the same. */
  public Reading rewritten(String rewriter, String after) {
    if (after.equals(text)) {
      return this;
    }
    List<Step> steps = new ArrayList<>(trace);
    steps.add(new Step(rewriter, text, after));
    return new Reading(after, steps);
  }
}
