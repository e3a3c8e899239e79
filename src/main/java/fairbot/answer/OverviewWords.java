package fairbot.answer;

import fairbot.fair.Company;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.fair.Product;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a fair as a whole holds: its products by category, its companies, its program. */
final class OverviewWords {
  /** Up to so many products are all named. */
  private static final int FEW = 6;

  private static final int MOST_CATEGORIES = 12;
  private static final int MOST_COMPANIES = 12;
  private static final int MOST_OF_COMPANY = 8;

  private final Messages messages;
  private final ListWords lists;
  private final ProgramWords program;

  OverviewWords(Messages messages, ProgramWords program) {
    this.messages = messages;
    this.program = program;
    lists = new ListWords(messages);
  }

  List<String> products(Fair fair) {
    List<String> lines = new ArrayList<>();
    List<Product> products = fair.products();
    if (products.isEmpty()) {
      lines.add(messages.say(MessageKey.PRODUCTS_LIST, fair.name()));
    } else {
      lines.add(messages.say(MessageKey.PRODUCTS_FAIR, fair.name(), products.size()));
      lines.add(
          products.size() <= FEW
              ? lists.joined(products.stream().map(BriefWords::priced).toList(), FEW)
              : byCategory(products));
    }
    addFact(lines, fair, "products");
    return lines;
  }

  /**
   * "양말·잡화 9가지(대나무 발가락양말 등) · 식품 8가지(야생화 꿀 500g 등)"; a product without a category counts for
   * itself.
   */
  private String byCategory(List<Product> products) {
    Map<String, List<Product>> groups = new LinkedHashMap<>();
    products.forEach(
        p ->
            groups
                .computeIfAbsent(
                    p.category().isEmpty() ? p.name() : p.category(), c -> new ArrayList<>())
                .add(p));
    List<String> parts =
        groups.entrySet().stream()
            .map(
                g ->
                    g.getKey().equals(g.getValue().getFirst().name())
                        ? g.getKey()
                        : messages.say(
                            g.getValue().size() == 1
                                ? MessageKey.PRODUCTS_CATEGORY_ONE
                                : MessageKey.PRODUCTS_CATEGORY,
                            g.getKey(),
                            g.getValue().size(),
                            g.getValue().getFirst().name()))
            .toList();
    return lists.joined(parts, MOST_CATEGORIES);
  }

  List<String> products(Fair fair, Company company) {
    List<String> lines = new ArrayList<>();
    List<Product> products = fair.productsOf(company);
    if (products.isEmpty()) {
      lines.add(messages.say(MessageKey.PRODUCTS_LIST, company.name()));
    } else {
      lines.add(messages.say(MessageKey.PRODUCTS_COMPANY, company.name(), products.size()));
      lines.add(lists.joined(products.stream().map(BriefWords::priced).toList(), MOST_OF_COMPANY));
    }
    addFact(lines, company, "products");
    return lines;
  }

  List<String> companies(Fair fair) {
    List<String> lines = new ArrayList<>();
    List<Company> companies = fair.companies();
    boolean told = fair.facts().containsKey("companies");
    lines.add(
        told
            ? messages.say(MessageKey.COMPANIES, fair.name())
            : messages.say(MessageKey.COMPANIES_COUNT, fair.name(), companies.size()));
    addFact(lines, fair, "companies");
    if (!companies.isEmpty()) {
      lines.add(
          messages.say(
              MessageKey.COMPANIES_NAMES,
              lists.joined(companies.stream().map(Company::name).toList(), MOST_COMPANIES)));
    }
    return lines;
  }

  List<String> program(Occasion occasion) {
    Fair fair = occasion.fair();
    if (fair.program().isEmpty()) {
      List<String> lines = new ArrayList<>();
      lines.add(messages.say(MessageKey.PROGRAM_LIST, fair.name()));
      addFact(lines, fair, "program");
      return lines;
    }
    List<String> lines = program.list(occasion);
    addFact(lines, fair, "program");
    return lines;
  }

  private static void addFact(List<String> lines, Entry entry, String aspect) {
    String fact = entry.facts().getOrDefault(aspect, "");
    if (!fact.isBlank()) {
      lines.add(1, fact);
    }
  }
}
