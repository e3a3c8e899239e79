package fairbot.answer;

import fairbot.fair.Aspect;
import fairbot.fair.Company;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.fair.Faq;
import fairbot.fair.Product;
import fairbot.fair.ProgramItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what is not announced, what is known instead, and whom to ask. */
final class MissingWords {
  private static final Pattern BOOTH =
      Pattern.compile("(?<![a-z0-9])([a-z]) ?-? ?(\\d{1,3})(?!\\d)");
  private static final Pattern ABOUT_BOOTHS = Pattern.compile("부스|번호|몇 ?번|자리");
  private static final Pattern DESK = Pattern.compile("(종합 ?)?안내 ?(데스크|소)");
  private static final Pattern PRICE = Pattern.compile("(\\d|[일이삼사오육칠팔구십백천만]) ?원|[천만] ?원|싼 거|저렴");
  private static final Set<String> OVERVIEWS = Set.of("products", "companies", "program");
  private static final int MOST_CATEGORIES = 8;

  private final Messages messages;
  private final BriefWords brief;
  private final ListWords lists;

  MissingWords(Messages messages, BriefWords brief) {
    this.messages = messages;
    this.brief = brief;
    lists = new ListWords(messages);
  }

  /** Only the sentence that it is not announced. */
  String sentence(Occasion occasion, Entry entry, Aspect aspect, String lackingTopic) {
    Fair fair = occasion.fair();
    String name = entry.name();
    if (aspect.id().equals("location")) {
      return booth(occasion, entry, lackingTopic);
    }
    if (!lackingTopic.isEmpty()) {
      return messages.say(MessageKey.MISSING_TOPIC, name, lackingTopic);
    }
    if (aspect.id().equals("about")) {
      return messages.say(MessageKey.MISSING_ABOUT, name);
    }
    boolean atPrice = PRICE.matcher(occasion.question()).find();
    if (entry instanceof Fair && aspect.id().equals("products") && !atPrice) {
      return messages.say(MessageKey.MISSING_PRODUCTS, name);
    }
    if (entry instanceof Fair && (aspect.id().equals("price") || aspect.id().equals("products"))) {
      boolean any = fair.products().stream().anyMatch(p -> p.price().isPresent());
      return messages.say(any ? MessageKey.MISSING_AT_PRICE : MessageKey.MISSING_PRICES, name);
    }
    return messages.say(MessageKey.MISSING_FACT, name, aspect.label());
  }

  private String booth(Occasion occasion, Entry entry, String lackingTopic) {
    if (!(entry instanceof Fair)) {
      return lackingTopic.isEmpty() || ABOUT_BOOTHS.matcher(lackingTopic).find()
          ? messages.say(MessageKey.MISSING_BOOTH, entry.name())
          : messages.say(MessageKey.MISSING_TOPIC, entry.name(), lackingTopic);
    }
    Matcher code = BOOTH.matcher(occasion.question());
    if (code.find()) {
      String booth = code.group(1).toUpperCase(Locale.ROOT) + "-" + code.group(2);
      return messages.say(MessageKey.MISSING_BOOTH_CODE, entry.name(), booth);
    }
    return lackingTopic.isEmpty()
        ? messages.say(MessageKey.MISSING_BOOTH, entry.name())
        : messages.say(MessageKey.MISSING_TOPIC, entry.name(), lackingTopic);
  }

  /** What is known of the entry, and who can tell. */
  List<String> instead(Occasion occasion, Entry entry, Aspect aspect, String lackingTopic) {
    List<String> lines = new ArrayList<>();
    known(occasion, entry, aspect, lackingTopic)
        .ifPresent(k -> lines.add(messages.say(MessageKey.MISSING_KNOWN, k)));
    whomToAsk(occasion, entry).ifPresent(lines::add);
    return lines;
  }

  private Optional<String> known(
      Occasion occasion, Entry entry, Aspect aspect, String lackingTopic) {
    Fair fair = occasion.fair();
    String text =
        aspect.id().equals("about")
            ? entry.description()
            : entry.facts().getOrDefault(aspect.id(), "");
    if (!lackingTopic.isEmpty() && !text.isEmpty() && !OVERVIEWS.contains(aspect.id())) {
      return Optional.of(text);
    }
    String directions = fair.location().directions();
    if (aspect.id().equals("transport") && !directions.isEmpty()) {
      return Optional.of(directions);
    }
    if (entry instanceof Fair
        && (aspect.id().equals("products") || aspect.id().equals("price"))
        && !fair.products().isEmpty()) {
      List<String> categories =
          fair.products().stream()
              .map(Product::category)
              .filter(c -> !c.isEmpty())
              .distinct()
              .toList();
      if (!categories.isEmpty()) {
        return Optional.of(
            brief.label("products") + " " + lists.joined(categories, MOST_CATEGORIES, ", "));
      }
    }
    // A place asked for in vain may still be known roughly: the hall.
    String without = aspect.id().equals("location") ? "" : aspect.id();
    return brief.line(occasion, entry, without);
  }

  /**
   * The company's own contact, the fair's, the information desk, the staff; nobody once it is over.
   */
  private Optional<String> whomToAsk(Occasion occasion, Entry entry) {
    Fair fair = occasion.fair();
    Optional<String> contact =
        company(fair, entry)
            .filter(c -> c.facts().containsKey("contact"))
            .map(c -> c.name() + " " + c.facts().get("contact"))
            .or(() -> Optional.ofNullable(fair.facts().get("contact")));
    if (contact.isPresent()) {
      return contact.map(c -> messages.say(MessageKey.MISSING_CONTACT, c));
    }
    if (occasion.isOver()) {
      return Optional.empty();
    }
    Matcher desk = DESK.matcher(fair.facts().getOrDefault("facilities", ""));
    return Optional.of(
        desk.find()
            ? messages.say(MessageKey.MISSING_DESK, desk.group())
            : messages.say(MessageKey.MISSING_HANDOFF));
  }

  private static Optional<Company> company(Fair fair, Entry entry) {
    return switch (entry) {
      case Company c -> Optional.of(c);
      case Product p -> fair.sellerOf(p);
      case Fair f -> Optional.empty();
      case ProgramItem i -> Optional.empty();
      case Faq q -> Optional.empty();
    };
  }
}
