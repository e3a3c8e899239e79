package fairbot.answer;

import fairbot.answer.Answer.Part;
import fairbot.answer.Written.Suggestion;
import fairbot.fair.Aspect;
import fairbot.fair.Company;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.fair.Faq;
import fairbot.fair.Product;
import fairbot.fair.ProgramItem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a visitor may want to know next of the same entry; only what the content holds. */
final class NextQuestions {
  private static final int MOST = 3;
  private static final List<String> OF_PRODUCT =
      List.of(
          "price", "location", "discount", "usage", "ingredients", "warranty", "seller", "about");
  private static final List<String> OF_COMPANY =
      List.of("products", "location", "contact", "website", "discount", "about");
  private static final List<String> OF_PROGRAM =
      List.of("schedule", "location", "admission", "reservation", "price", "usage", "about");
  private static final List<String> OF_FAIR =
      List.of(
          "schedule",
          "location",
          "products",
          "program",
          "parking",
          "transport",
          "admission",
          "companies",
          "about");

  private final Map<String, Aspect> aspects;

  NextQuestions(Map<String, Aspect> aspects) {
    this.aspects = aspects;
  }

  /** Two or three aspects of the first entry; of the fair after a faq entry. */
  List<Suggestion> after(Fair fair, List<Part> parts) {
    Entry first = parts.getFirst().entry();
    Entry entry = first instanceof Faq ? fair : first;
    Set<String> answered =
        parts.stream()
            .filter(p -> p.entry().id().equals(entry.id()))
            .map(p -> p.aspect().id())
            .collect(Collectors.toSet());
    return candidates(entry).stream()
        .filter(id -> !answered.contains(id))
        .map(aspects::get)
        .filter(Objects::nonNull)
        .filter(a -> a.fits(Aspect.Kind.of(entry)) && BriefWords.isOwn(fair, entry, a.id()))
        .limit(MOST)
        .map(a -> new Suggestion(fair, entry, a, a.label()))
        .toList();
  }

  private static List<String> candidates(Entry entry) {
    return switch (entry) {
      case Product p -> OF_PRODUCT;
      case Company c -> OF_COMPANY;
      case ProgramItem i -> OF_PROGRAM;
      case Fair f -> OF_FAIR;
      case Faq q -> List.of();
    };
  }
}
