package fairbot.question;

import java.util.List;
import java.util.Optional;

/**
 * What a visitor asks. Immutable.
 *
 * @param asked as it was typed
 * @param readings ways to read it, the likeliest first; at least one
 * @param previous what the chat was about, if that was a short while ago
 */
public record Question(String asked, List<Reading> readings, Optional<Topic> previous) {
  public Question {
    readings = List.copyOf(readings);
  }
}
