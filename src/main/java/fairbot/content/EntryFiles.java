package fairbot.content;

import fairbot.fair.Company;
import fairbot.fair.Entry;
import fairbot.fair.Faq;
import fairbot.fair.Product;
import fairbot.fair.ProgramItem;
import fairbot.fair.Schedule;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the entries of a fair, one method for each kind of file. Not thread-safe; made anew for
 * each fair.
 */
final class EntryFiles {
  private final Ids ids;
  private final Collection<String> aspects;
  private final Optional<Schedule> schedule;
  private final Set<String> companies = new LinkedHashSet<>();

  /**
   * @param aspects ids of all known aspects
   * @param schedule the days in which the program must lie; empty if they are not known
   */
  EntryFiles(Ids ids, Collection<String> aspects, Optional<Schedule> schedule) {
    this.ids = ids;
    this.aspects = List.copyOf(aspects);
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
    return company;
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
      fields.wrong(
          "company",
          "companies.json에 없는 업체입니다: \""
              + company
              + "\". id를 고치거나 업체를 더해 주세요."
              + Nearest.hint(company, companies));
    }
    fields.end();
    return product;
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
              + Nearest.hint(aspect, aspects));
    }
    fields.end();
    return new Faq(id, questions, answer, aspect);
  }
}
