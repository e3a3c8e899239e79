package fairbot.fair;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A fair with all that the organiser says of it; the fair is itself an entry. Immutable.
 *
 * @param id the name of its content folder
 * @param entries companies, products, program items and faq entries in the organiser's order, the
 *     fair itself not among them; ids are unique
 * @param notices what is said beside the entries
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
    Map<String, Entry> entries,
    Notices notices)
    implements Entry {

  /** A fair without notices. */
  public Fair(
      String id,
      String name,
      List<String> alternateNames,
      String description,
      Schedule schedule,
      Location location,
      Map<String, String> facts,
      List<Source> sources,
      Map<String, Entry> entries) {
    this(
        id,
        name,
        alternateNames,
        description,
        schedule,
        location,
        facts,
        sources,
        entries,
        Notices.NONE);
  }

  public Fair {
    alternateNames = List.copyOf(alternateNames);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    sources = List.copyOf(sources);
    entries = new Catalogue(entries);
  }

  /** The {@link #schedule}, with the days that close early by a notice. */
  public Schedule openingHours() {
    return notices.appliedTo(schedule);
  }

  /** The same fair with other notices. */
  public Fair with(Notices others) {
    return new Fair(
        id, name, alternateNames, description, schedule, location, facts, sources, entries, others);
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
    return catalogue().companies;
  }

  /** The products in order. */
  public List<Product> products() {
    return catalogue().products;
  }

  /** The program items in the organiser's order. */
  public List<ProgramItem> program() {
    return catalogue().program;
  }

  /** What a company sells, in order. */
  public List<Product> productsOf(Company company) {
    return catalogue().productsOf.getOrDefault(company.id(), List.of());
  }

  /** The company that sells a product; empty if not announced. */
  public Optional<Company> sellerOf(Product product) {
    return Optional.ofNullable(entries.get(product.company()))
        .filter(Company.class::isInstance)
        .map(Company.class::cast);
  }

  /** The entries whose own booth has this key, in order; none for an empty one. */
  List<Entry> atBooth(String key) {
    return catalogue().atBooth.getOrDefault(key, List.of());
  }

  private Catalogue catalogue() {
    return (Catalogue) entries;
  }

  /** The entries, sorted out once: a large fair is asked for its products in every question. */
  private static final class Catalogue extends AbstractMap<String, fairbot.fair.Entry> {
    private final Map<String, fairbot.fair.Entry> byId;
    private final List<Company> companies;
    private final List<Product> products;
    private final List<ProgramItem> program;
    private final Map<String, List<Product>> productsOf;
    private final Map<String, List<fairbot.fair.Entry>> atBooth;

    Catalogue(Map<String, fairbot.fair.Entry> entries) {
      byId = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
      companies = only(Company.class);
      products = only(Product.class);
      program = only(ProgramItem.class);
      productsOf =
          products.stream()
              .collect(Collectors.groupingBy(Product::company, Collectors.toUnmodifiableList()));
      atBooth =
          byId.values().stream()
              .filter(e -> !Facts.ownBoothKey(e).isEmpty())
              .collect(Collectors.groupingBy(Facts::ownBoothKey, Collectors.toUnmodifiableList()));
    }

    private <E extends fairbot.fair.Entry> List<E> only(Class<E> kind) {
      return byId.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Override
    public Set<Map.Entry<String, fairbot.fair.Entry>> entrySet() {
      return byId.entrySet();
    }

    @Override
    public fairbot.fair.Entry get(Object id) {
      return byId.get(id);
    }

    @Override
    public boolean containsKey(Object id) {
      return byId.containsKey(id);
    }
  }
}
