package fairbot.fair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fair with all that the organiser says of it; the fair is itself an entry. Immutable.
 *
 * @param id the name of its content folder
 * @param entries companies, products, program items and faq entries in the organiser's order, the
 *     fair itself not among them; ids are unique
 */
public record Fair(
    String id,
    String name,
    List<String> alternateNames,
    String description,
    Schedule schedule,
    Location location,
    Map<String, String> facts,
    List<Source> sources,
    Map<String, Entry> entries)
    implements Entry {

  public Fair {
    alternateNames = List.copyOf(alternateNames);
    facts = Map.copyOf(facts);
    sources = List.copyOf(sources);
    entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /** The entry with this id, the fair itself included. */
  public Optional<Entry> entry(String entryId) {
    return entryId.equals(id) ? Optional.of(this) : Optional.ofNullable(entries.get(entryId));
  }

  /** The fair itself first, then its entries in order. */
  public List<Entry> allEntries() {
    List<Entry> all = new ArrayList<>(entries.size() + 1);
    all.add(this);
    all.addAll(entries.values());
    return all;
  }

  /** The exhibitors in order. */
  public List<Company> companies() {
    return only(Company.class);
  }

  /** The products in order. */
  public List<Product> products() {
    return only(Product.class);
  }

  /** The program items in the organiser's order. */
  public List<ProgramItem> program() {
    return only(ProgramItem.class);
  }

  /** What a company sells, in order. */
  public List<Product> productsOf(Company company) {
    return products().stream().filter(p -> p.company().equals(company.id())).toList();
  }

  /** The company that sells a product; empty if not announced. */
  public Optional<Company> sellerOf(Product product) {
    return Optional.ofNullable(entries.get(product.company()))
        .filter(Company.class::isInstance)
        .map(Company.class::cast);
  }

  private <E extends Entry> List<E> only(Class<E> kind) {
    return entries.values().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
