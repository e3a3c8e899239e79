package fairbot.fair;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happens at a time: a concert, a draw, a talk.
 *
 * @param start in the fair's time zone
 * @param end empty if not announced
 * @param place empty if it is the fair's own place
 */
public record ProgramItem(
    String id,
    String name,
    List<String> alternateNames,
    String description,
    LocalDateTime start,
    Optional<LocalDateTime> end,
    String place,
    Map<String, String> facts)
    implements Entry {
  public ProgramItem {
    alternateNames = List.copyOf(alternateNames);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }
}
