package fairbot.organiser;

import fairbot.answer.Answer;
import fairbot.answer.Clerk;
import fairbot.conversation.Conversations;
import fairbot.fair.Fair;
import fairbot.fair.Product;
import fairbot.publication.Publication;
import fairbot.search.Hit;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the product that an organiser means, by the same search as a visitor's question. */
final class ProductFinder {
  /** How many are offered. */
  static final int MOST = 8;

  private final Conversations conversations;
  private final Publication publication;

  ProductFinder(Conversations conversations, Publication publication) {
    this.publication = publication;
    this.conversations = conversations;
  }

  /** One if it is clear which is meant, else those that may be, best first; empty if none. */
  List<Product> find(Fair fair, String typed, Predicate<Product> wanted) {
    String plain = plain(typed);
    List<Product> named =
        fair.products().stream()
            .filter(wanted)
            .filter(
                p ->
                    Stream.concat(Stream.of(p.id(), p.name()), p.alternateNames().stream())
                        .anyMatch(n -> plain(n).equals(plain)))
            .toList();
    if (!named.isEmpty()) {
      return named;
    }
    Clerk.Answered understood =
        publication.reading(edition -> conversations.understood(fair, typed));
    List<Product> meant =
        switch (understood.answer()) {
          case Answer.Answered answered -> products(answered.parts(), wanted).limit(1).toList();
          case Answer.Missing missing -> products(missing.parts(), wanted).limit(1).toList();
          case Answer.Ambiguous several -> products(several.options(), wanted).toList();
          case Answer.Unknown unknown -> List.of();
        };
    return meant.isEmpty()
        ? understood.hits().hits().stream()
            .map(Hit::entry)
            .filter(Product.class::isInstance)
            .map(Product.class::cast)
            .filter(wanted)
            .limit(MOST)
            .toList()
        : meant;
  }

  private static Stream<Product> products(List<Answer.Part> parts, Predicate<Product> wanted) {
    return parts.stream()
        .map(Answer.Part::entry)
        .filter(Product.class::isInstance)
        .map(Product.class::cast)
        .filter(wanted)
        .distinct();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
  }
}
