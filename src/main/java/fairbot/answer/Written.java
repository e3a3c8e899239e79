package fairbot.answer;

import fairbot.fair.Aspect;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.fair.Location;
import java.util.List;
import java.util.Optional;

/**
 * What is said. Immutable.
 *
 * @param text plain text of one to five lines
 * @param suggestions what may be asked next, in order; empty if nothing
 * @param pin a place to show on a map; it has a point
 */
public record Written(String text, List<Suggestion> suggestions, Optional<Location> pin) {
  public Written {
    suggestions = List.copyOf(suggestions);
  }

  /**
   * A question that the visitor may ask by a touch.
   *
   * @param label a few words, at most {@value #LONGEST_LABEL} letters
   */
  public record Suggestion(Fair fair, Entry entry, Aspect aspect, String label) {
    /** Letters that a phone shows on a button. */
    public static final int LONGEST_LABEL = 40;

    public Suggestion {
      if (label.length() > LONGEST_LABEL) {
        int end = label.offsetByCodePoints(0, label.codePointCount(0, LONGEST_LABEL - 1));
        label = label.substring(0, end).strip() + "…";
      }
    }
  }
}
