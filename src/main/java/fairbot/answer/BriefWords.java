package fairbot.answer;

import fairbot.fair.Aspect;
import fairbot.fair.Company;
import fairbot.fair.Entry;
import fairbot.fair.Facts;
import fairbot.fair.Fair;
import fairbot.fair.Faq;
import fairbot.fair.Product;
import fairbot.fair.ProgramItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is known of an entry, in a line: "가격 12,000원 · 판매 업체 볶는오후 로스터스 · 위치 B-06 부스". */
final class BriefWords {
  private final ListWords lists;
  private final Map<String, String> labels = new HashMap<>();

  BriefWords(Messages messages, List<Aspect> aspects) {
    lists = new ListWords(messages);
    aspects.forEach(a -> labels.put(a.id(), a.label()));
  }

  /** "12,000원", the organiser's words, or "무료"; empty if no price is announced. */
  static Optional<String> price(Entry entry) {
    if (entry instanceof Product p && p.price().isPresent()) {
      int won = p.price().getAsInt();
      return Optional.of(won == 0 ? "무료" : String.format(Locale.ROOT, "%,d원", won));
    }
    return Optional.ofNullable(entry.facts().get("price"));
  }

  /** A product with its price, if that is announced: "흙손 머그 18,000원". */
  static String priced(Entry entry) {
    return price(entry).map(p -> entry.name() + " " + p).orElse(entry.name());
  }

  /**
   * Empty if nothing is known beside what is left out.
   *
   * @param without an aspect that is answered elsewhere
   */
  Optional<String> line(Occasion occasion, Entry entry, String without) {
    Map<String, String> known = new LinkedHashMap<>();
    Fair fair = occasion.fair();
    switch (entry) {
      case Product p -> {
        price(p).ifPresent(v -> known.put("price", v));
        fair.sellerOf(p).ifPresent(c -> known.put("seller", c.name()));
        known.put("location", PlaceWords.brief(fair, p));
      }
      case Company c -> {
        List<String> names = fair.productsOf(c).stream().map(Product::name).toList();
        if (!names.isEmpty()) {
          known.put("products", lists.joined(names, 3, ", "));
        }
        known.put("location", PlaceWords.brief(fair, c));
      }
      case ProgramItem i -> {
        known.put("schedule", DateWords.time(i, occasion.today()));
        known.put("location", PlaceWords.brief(fair, i));
        price(i).ifPresent(v -> known.put("price", v));
      }
      case Fair f -> {
        String span = DateWords.span(f.schedule().start(), f.schedule().end(), occasion.today());
        known.put("schedule", span);
        known.put("location", f.location().name());
      }
      case Faq q -> {}
    }
    known.remove(without);
    List<String> parts = new ArrayList<>();
    known.forEach((id, value) -> parts.add(label(id) + " " + value));
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
  }

  /** What the organiser calls an aspect. */
  String label(String aspect) {
    return labels.getOrDefault(aspect, aspect);
  }

  /** Whether it is really known, not only inherited from the fair. */
  static boolean isOwn(Fair fair, Entry entry, String aspect) {
    return switch (aspect) {
      case "about" -> !entry.description().isEmpty();
      case "schedule" -> entry instanceof Fair || entry instanceof ProgramItem;
      case "products" -> !(entry instanceof Product) && Facts.isKnown(fair, entry, aspect);
      default -> Facts.isKnown(fair, entry, aspect);
    };
  }
}
