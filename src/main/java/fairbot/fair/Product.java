package fairbot.fair;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Something shown or sold.
 *
 * @param company id of the company that sells it; empty if not announced
 * @param category such as "식품"; empty if none
 * @param keywords needs, ingredients, uses
 * @param price in won; empty if not announced
 * @param booth its own booth; empty if it is its company's
 */
public record Product(
    String id,
    String name,
    List<String> alternateNames,
    String company,
    String category,
    String description,
    List<String> keywords,
    OptionalInt price,
    String booth,
    Map<String, String> facts)
    implements Entry {
  public Product {
    alternateNames = List.copyOf(alternateNames);
    keywords = List.copyOf(keywords);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }
}
