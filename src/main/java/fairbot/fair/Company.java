package fairbot.fair;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An exhibitor.
 *
 * @param booth as printed on the floor plan, such as {@code A-12}; empty if not announced
 * @param location where it stands when there is no booth; empty if not announced
 */
public record Company(
    String id,
    String name,
    List<String> alternateNames,
    String description,
    String booth,
    String location,
    Map<String, String> facts)
    implements Entry {
  public Company {
    alternateNames = List.copyOf(alternateNames);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }
}
