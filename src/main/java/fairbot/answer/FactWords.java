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
import java.util.regex.Pattern;

/** What the content says of one aspect of one entry, in lines, the weightiest first. */
final class FactWords {
  private static final Pattern IS_IT_HERE = Pattern.compile("있|팔|파나|파는|팜|판매|나왔|나오|살 수");
  private static final Pattern WHAT_IS_IT = Pattern.compile("뭐|뭔|무엇|무슨|어떤|어때|설명|소개");

  private final Messages messages;
  private final BriefWords brief;
  private final PlaceWords place;
  private final ScheduleWords schedule;
  private final ProgramWords program;
  private final OverviewWords overview;

  FactWords(Messages messages, BriefWords brief, ScheduleWords schedule) {
    this.messages = messages;
    this.brief = brief;
    this.schedule = schedule;
    place = new PlaceWords(messages);
    program = new ProgramWords(messages);
    overview = new OverviewWords(messages, program);
  }

  List<String> lines(Occasion occasion, Entry entry, Aspect aspect) {
    if (entry instanceof Faq faq) {
      return List.of(faq.answer());
    }
    return switch (aspect.id()) {
      case "about" -> about(occasion, entry);
      case "location" -> location(occasion, entry);
      case "schedule" -> schedule(occasion, entry);
      case "price" -> price(entry);
      case "seller" -> entry instanceof Product p ? seller(occasion, p) : fact(entry, aspect);
      case "products" ->
          switch (entry) {
            case Fair f -> overview.products(f);
            case Company c -> overview.products(occasion.fair(), c);
            default -> about(occasion, entry);
          };
      case "companies" -> entry instanceof Fair f ? overview.companies(f) : fact(entry, aspect);
      case "program" -> entry instanceof Fair ? overview.program(occasion) : fact(entry, aspect);
      default -> fact(entry, aspect);
    };
  }

  private List<String> about(Occasion occasion, Entry entry) {
    List<String> lines = new ArrayList<>();
    String asked = occasion.question();
    boolean here =
        !(entry instanceof Fair)
            && !occasion.isOver()
            && !(entry instanceof ProgramItem item && item.start().isBefore(occasion.now()))
            && IS_IT_HERE.matcher(asked).find()
            && !WHAT_IS_IT.matcher(asked).find();
    String name = entry.name();
    if (entry.description().isEmpty()) {
      lines.add(messages.say(MessageKey.ABOUT_NAME_ONLY, name));
    } else {
      lines.add(
          messages.say(here ? MessageKey.ABOUT_HERE : MessageKey.ABOUT, name, entry.description()));
    }
    if (entry instanceof Product p && p.description().isEmpty() && !p.category().isEmpty()) {
      lines.add("분류 " + p.category() + brief.line(occasion, p, "").map(l -> " · " + l).orElse(""));
    } else {
      brief.line(occasion, entry, "").ifPresent(lines::add);
    }
    return lines;
  }

  private List<String> location(Occasion occasion, Entry entry) {
    List<String> lines = place.lines(occasion, entry);
    if (entry instanceof ProgramItem item) {
      lines.add(1, labelled("schedule", DateWords.time(item, occasion.today())));
    }
    if (entry instanceof Product p && PlaceWords.nearest(occasion.fair(), p).isEmpty()) {
      occasion.fair().sellerOf(p).ifPresent(c -> lines.add(labelled("seller", c.name())));
    }
    if (occasion.isBefore() && !(entry instanceof ProgramItem)) {
      lines.add(Math.min(2, lines.size()), schedule.state(occasion.fair(), occasion.now()));
    }
    return lines;
  }

  private List<String> schedule(Occasion occasion, Entry entry) {
    if (entry instanceof ProgramItem item) {
      List<String> lines = program.lines(occasion, item);
      lines.add(labelled("location", PlaceWords.brief(occasion.fair(), item)));
      return lines;
    }
    List<String> lines = new ArrayList<>(schedule.lines(occasion));
    if (!(entry instanceof Fair)) {
      lines.addFirst(messages.say(MessageKey.SCHEDULE_INHERITED, entry.name()));
    }
    return lines;
  }

  private List<String> price(Entry entry) {
    List<String> lines = new ArrayList<>();
    String price = BriefWords.price(entry).orElse("");
    if (price.equals("무료")) {
      lines.add(messages.say(MessageKey.PRICE_FREE, entry.name()));
    } else if (entry instanceof Product p && p.price().isPresent()) {
      lines.add(messages.say(MessageKey.PRICE, entry.name(), price));
    } else {
      lines.add(messages.say(MessageKey.PRICE_TEXT, entry.name(), price));
    }
    String discount = entry.facts().getOrDefault("discount", "");
    if (!discount.isEmpty()) {
      lines.add(labelled("discount", discount));
    }
    return lines;
  }

  private List<String> seller(Occasion occasion, Product product) {
    List<String> lines = new ArrayList<>();
    occasion
        .fair()
        .sellerOf(product)
        .ifPresent(
            company -> {
              lines.add(messages.say(MessageKey.SELLER, product.name(), company.name()));
              if (!company.description().isEmpty()) {
                lines.add(company.description());
              }
              brief.line(occasion, company, "products").ifPresent(lines::add);
            });
    return lines;
  }

  private List<String> fact(Entry entry, Aspect aspect) {
    return List.of(
        messages.say(MessageKey.FACT, entry.name(), aspect.label()),
        entry.facts().getOrDefault(aspect.id(), ""));
  }

  private String labelled(String aspect, String fact) {
    return messages.say(MessageKey.FACT_SHORT, brief.label(aspect), fact);
  }
}
