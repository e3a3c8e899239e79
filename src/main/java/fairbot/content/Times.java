package fairbot.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads dates, times and time zones; a mistake is noted in the fields that they come from. */
final class Times {
  private Times() {}

  /** Such as {@code 2019-12-03}; empty if left out or wrong. */
  static Optional<LocalDate> date(Fields fields, String name) {
    return parse(fields, name, "날짜", "2027-04-15", LocalDate::parse);
  }

  /** Such as {@code 17:30}; empty if left out or wrong. */
  static Optional<LocalTime> time(Fields fields, String name) {
    return parse(fields, name, "시각", "17:30 (자정은 23:59)", LocalTime::parse);
  }

  /** Such as {@code 2019-12-03T14:00}; empty if left out or wrong. */
  static Optional<LocalDateTime> dateTime(Fields fields, String name) {
    return parse(fields, name, "날짜와 시각", "2027-04-15T14:00", LocalDateTime::parse);
  }

  /** The days of a list, right or wrong ones: a wrong one is empty. */
  static List<Optional<LocalDate>> dates(Fields fields, String name) {
    List<Optional<LocalDate>> dates = new ArrayList<>();
    for (String text : fields.texts(name)) {
      int index = dates.size();
      dates.add(
          Optional.of(text)
              .filter(t -> !t.isEmpty())
              .flatMap(
                  t ->
                      read(
                          t,
                          LocalDate::parse,
                          () -> fields.wrongItem(name, index, wrong(t, "날짜", "2027-04-15")))));
    }
    return dates;
  }

  /** An IANA zone; {@code Asia/Seoul} if left out. */
  static ZoneId zone(Fields fields, String name) {
    String id = fields.text(name);
    Set<String> known = new TreeSet<>(ZoneId.getAvailableZoneIds());
    if (id.isEmpty() || known.contains(id)) {
      return ZoneId.of(id.isEmpty() ? "Asia/Seoul" : id);
    }
    fields.wrong(
        name, "모르는 시간대입니다: \"" + id + "\". \"Asia/Seoul\"처럼 써 주세요." + Nearest.hint(id, known));
    return ZoneId.of("Asia/Seoul");
  }

  private static <T> Optional<T> parse(
      Fields fields, String name, String what, String example, Function<String, T> parser) {
    return fields
        .written(name)
        .flatMap(text -> read(text, parser, () -> fields.wrong(name, wrong(text, what, example))));
  }

  private static <T> Optional<T> read(String text, Function<String, T> parser, Runnable ifWrong) {
    try {
      return Optional.of(parser.apply(text));
    } catch (DateTimeException e) {
      ifWrong.run();
      return Optional.empty();
    }
  }

  private static String wrong(String text, String what, String example) {
    return "읽을 수 없거나 달력에 없는 " + what + "입니다: \"" + text + "\". 이 모양으로 써 주세요: " + example;
  }
}
