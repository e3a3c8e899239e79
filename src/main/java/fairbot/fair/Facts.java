package fairbot.fair;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks up what is known of an entry, what it inherits included. */
public final class Facts {
  private Facts() {}

  /** Whether the content holds this fact, inherited ones included. */
  public static boolean isKnown(Fair fair, Entry entry, String aspect) {
    return switch (aspect) {
      case "about" -> true;
      case "location" -> true;
      case "schedule" -> true;
      case "price" ->
          (entry instanceof Product p && p.price().isPresent())
              || entry.facts().containsKey(aspect);
      case "seller" -> entry instanceof Product p && fair.sellerOf(p).isPresent();
      case "products" ->
          switch (entry) {
            case Fair f -> !f.products().isEmpty() || f.facts().containsKey(aspect);
            case Company c -> !fair.productsOf(c).isEmpty() || c.facts().containsKey(aspect);
            case Product p -> true;
            default -> false;
          };
      case "companies" ->
          entry instanceof Fair f && (!f.companies().isEmpty() || f.facts().containsKey(aspect));
      case "program" ->
          entry instanceof Fair f && (!f.program().isEmpty() || f.facts().containsKey(aspect));
      default -> entry.facts().containsKey(aspect);
    };
  }

  /** The text of a fact as the organiser wrote it; empty if it has none of its own. */
  public static String text(Fair fair, Entry entry, String aspect) {
    String text = entry.facts().getOrDefault(aspect, "");
    return switch (aspect) {
      case "about" -> entry.description();
      case "companies" ->
          entry instanceof Fair f
              ? text + f.companies().stream().map(Entry::name).collect(Collectors.joining(" "))
              : text;
      case "program" ->
          entry instanceof Fair f
              ? text + f.program().stream().map(Entry::name).collect(Collectors.joining(" "))
              : text;
      default -> text;
    };
  }

  /** Where an entry is, from the nearest place that is announced. */
  public static Place place(Fair fair, Entry entry) {
    String booth =
        switch (entry) {
          case Company c -> c.booth();
          case Product p ->
              p.booth().isEmpty() ? fair.sellerOf(p).map(Company::booth).orElse("") : p.booth();
          default -> "";
        };
    String spot =
        switch (entry) {
          case Company c -> c.location();
          case Product p -> fair.sellerOf(p).map(Company::location).orElse("");
          case ProgramItem i -> i.place();
          default -> "";
        };
    Optional<Company> host =
        entry instanceof Product p && p.booth().isEmpty() ? fair.sellerOf(p) : Optional.empty();
    return new Place(booth, spot, fair.location(), host);
  }

  /**
   * Where an entry is.
   *
   * @param booth its own or its company's; empty if not announced
   * @param spot a place without a booth; empty if not announced
   * @param fair the fair's place
   * @param host the company at whose place it is; empty if it has its own or none is announced
   */
  public record Place(String booth, String spot, Location fair, Optional<Company> host) {}

  /** Entries whose own or inherited booth is this, companies first. */
  public static List<Entry> atBooth(Fair fair, String booth) {
    return fair.atBooth(boothKey(booth));
  }

  /** The key of an entry's own booth; empty if it has none. */
  static String ownBoothKey(Entry entry) {
    return switch (entry) {
      case Company c -> boothKey(c.booth());
      case Product p -> boothKey(p.booth());
      case ProgramItem i -> boothKey(i.place().replaceFirst(" .*", ""));
      default -> "";
    };
  }

  /** "B-07", "b7" and "B 7" are one booth. */
  private static String boothKey(String booth) {
    return booth
        .toLowerCase(java.util.Locale.ROOT)
        .replaceAll("[^a-z0-9가-힣]", "")
        .replaceAll("(?<![0-9])0+(?=[0-9])", "");
  }
}
