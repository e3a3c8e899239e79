package fairbot.answer;

import fairbot.answer.Written.Suggestion;
import fairbot.fair.Aspect;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.fair.Product;
import fairbot.fair.ProgramItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Three questions that the content of a fair really answers. */
final class ExampleQuestions {
  static final int COUNT = 3;

  /** A name as long as this is easily said. */
  private static final int SHORT = 12;

  private final Messages messages;
  private final Map<String, Aspect> aspects;

  ExampleQuestions(Messages messages, Map<String, Aspect> aspects) {
    this.messages = messages;
    this.aspects = aspects;
  }

  /** Different kinds of questions, each with what it asks for. */
  List<Suggestion> of(Fair fair) {
    List<Suggestion> examples = new ArrayList<>();
    shortFirst(fair)
        .findFirst()
        .flatMap(
            p ->
                suggestion(
                    fair, p, "location", messages.say(MessageKey.EXAMPLE_LOCATION, spoken(p))))
        .ifPresent(examples::add);
    suggestion(
            fair,
            fair,
            "schedule",
            messages.say(
                fair.schedule().hours().isEmpty()
                    ? MessageKey.EXAMPLE_DATES
                    : MessageKey.EXAMPLE_HOURS))
        .ifPresent(examples::add);
    shortFirst(fair)
        .skip(1)
        .filter(p -> p.price().isPresent())
        .findFirst()
        .flatMap(
            p -> suggestion(fair, p, "price", messages.say(MessageKey.EXAMPLE_PRICE, spoken(p))))
        .ifPresent(examples::add);
    if (examples.size() < COUNT) {
      firstItem(fair)
          .flatMap(
              i ->
                  suggestion(
                      fair, i, "schedule", messages.say(MessageKey.EXAMPLE_PROGRAM, spoken(i))))
          .ifPresent(examples::add);
    }
    offer(examples, fair, "products", MessageKey.EXAMPLE_PRODUCTS);
    offer(examples, fair, "companies", MessageKey.EXAMPLE_COMPANIES);
    offer(examples, fair, "parking", MessageKey.EXAMPLE_PARKING);
    offer(examples, fair, "location", MessageKey.EXAMPLE_PLACE);
    return List.copyOf(examples.subList(0, Math.min(COUNT, examples.size())));
  }

  /**
   * The products whose names are easily said, then the others; lazily, since a fair may be large.
   */
  private static Stream<Product> shortFirst(Fair fair) {
    return Stream.concat(
        fair.products().stream().filter(p -> p.name().length() <= SHORT),
        fair.products().stream().filter(p -> p.name().length() > SHORT));
  }

  private void offer(List<Suggestion> examples, Fair fair, String aspect, MessageKey key) {
    if (examples.size() < COUNT && BriefWords.isOwn(fair, fair, aspect)) {
      suggestion(fair, fair, aspect, messages.say(key)).ifPresent(examples::add);
    }
  }

  private Optional<Suggestion> suggestion(Fair fair, Entry entry, String aspect, String label) {
    return Optional.ofNullable(aspects.get(aspect)).map(a -> new Suggestion(fair, entry, a, label));
  }

  private static Optional<ProgramItem> firstItem(Fair fair) {
    return fair.program().stream().min(Comparator.comparing(ProgramItem::start));
  }

  /** The name, or what people say instead of a long one. */
  private static String spoken(Entry entry) {
    return entry.name().length() <= SHORT
        ? entry.name()
        : entry.alternateNames().stream()
            .filter(n -> n.length() >= 2 && n.length() <= SHORT)
            .findFirst()
            .orElse(entry.name());
  }
}
