package fairbot.content;

import fairbot.fair.Company;
import fairbot.fair.Entry;
import fairbot.fair.Faq;
import fairbot.fair.Product;
import fairbot.fair.ProgramItem;
import fairbot.fair.Schedule;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the entries of a fair, one method for each kind of file. Not thread-safe; made anew for
 * each fair.
 */
final class EntryFiles {
  private final Ids ids;
  private final Map<String, String> labels;
  private final Collection<String> aspects;
  private final Optional<Schedule> schedule;
  private final Set<String> companies = new LinkedHashSet<>();

  /** Ids of companies by their names; empty for a name that several have. */
  private final Map<String, String> named = new LinkedHashMap<>();

  /**
   * @param aspects labels and ids of all known aspects, to their ids
   * @param schedule the days in which the program must lie; empty if they are not known
   */
  EntryFiles(Ids ids, Map<String, String> aspects, Optional<Schedule> schedule) {
    this.ids = ids;
    this.labels = aspects;
    this.aspects = List.copyOf(new LinkedHashSet<>(aspects.values()));
    this.schedule = schedule;
  }

  Entry company(Fields fields) {
    String id = ids.read(fields);
    companies.add(id);
    Company company =
        new Company(
            id,
            fields.requiredText("name"),
            fields.texts("alternateNames"),
            fields.text("description"),
            fields.text("booth"),
            fields.text("location"),
            fields.textMap("facts", aspects));
    fields.end();
    named.merge(company.name(), id, (a, b) -> "");
    return company;
  }

  /** The ids of the companies that were read, by what a table may call them: name or id. */
  Map<String, String> companies() {
    Map<String, String> known = new LinkedHashMap<>(named);
    // Two companies of one name can only be told by their ids.
    known.values().removeIf(String::isEmpty);
    companies.forEach(id -> known.put(id, id));
    return known;
  }

  /**
   * @param companiesKnown false if the companies' file, whatever it is called, could not be read:
   *     then nobody can say whether the product's company is in it
   */
  Entry product(Fields fields, boolean companiesKnown) {
    Product product =
        new Product(
            ids.read(fields),
            fields.requiredText("name"),
            fields.texts("alternateNames"),
            fields.text("company"),
            fields.text("category"),
            fields.text("description"),
            fields.texts("keywords"),
            Numbers.won(fields, "price"),
            fields.text("booth"),
            fields.textMap("facts", aspects));
    String company = product.company();
    if (companiesKnown && !company.isEmpty() && !companies.contains(company)) {
      fields.wrong("company", unknownCompany(company, fields.ofTable()));
    }
    fields.end();
    return product;
  }

  private String unknownCompany(String company, boolean table) {
    if (!table) {
      return "companies.json에 없는 업체입니다: \""
          + company
          + "\". id를 고치거나 업체를 더해 주세요."
          + Nearest.hint(company, companies);
    }
    return named.containsKey(company)
        ? "이름이 \"" + company + "\"인 업체가 둘 이상입니다. 업체의 id를 써 주세요."
        : "업체 목록에 없는 업체입니다: \""
            + company
            + "\". 이름을 고치거나 업체를 더해 주세요."
            + Nearest.hint(company, companies().keySet());
  }

  /** Empty if its start is wrong. */
  Optional<Entry> programItem(Fields fields) {
    String id = ids.read(fields);
    String name = fields.requiredText("name");
    fields.require("start");
    Optional<LocalDateTime> start = Times.dateTime(fields, "start");
    Optional<LocalDateTime> end = Times.dateTime(fields, "end");
    if (start.isPresent()
        && schedule.isPresent()
        && !schedule.get().includes(start.get().toLocalDate())) {
      fields.wrong("start", FairFile.outside(start.get().toString(), schedule.get()));
    }
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      fields.wrong("end", "끝 " + end.get() + "이 시작 " + start.get() + "보다 앞섭니다. 날짜와 시각을 확인해 주세요.");
    }
    List<String> alternateNames = fields.texts("alternateNames");
    String description = fields.text("description");
    String place = fields.text("place");
    var facts = fields.textMap("facts", aspects);
    fields.end();
    return start.map(
        s -> new ProgramItem(id, name, alternateNames, description, s, end, place, facts));
  }

  Entry faq(Fields fields) {
    String id = ids.read(fields);
    fields.require("questions");
    List<String> questions = fields.texts("questions");
    String answer = fields.requiredText("answer");
    String aspect = fields.text("aspect");
    if (!aspect.isEmpty() && !aspects.contains(aspect)) {
      fields.wrong(
          "aspect",
          "모르는 주제입니다: \""
              + aspect
              + "\". 이름을 고치거나 설정 폴더의 aspects.json에 더해 주세요."
              + Nearest.hint(aspect, fields.ofTable() ? labels.keySet() : aspects));
    }
    fields.end();
    return new Faq(id, questions, answer, aspect);
  }
}
