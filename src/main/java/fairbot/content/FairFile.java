package fairbot.content;

import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.fair.Location;
import fairbot.fair.Notices;
import fairbot.fair.Schedule;
import fairbot.fair.Source;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What {@code fair.json} says.
 *
 * @param schedule empty if it is wrong
 * @param location empty if it is wrong
 */
record FairFile(
    String id,
    String name,
    List<String> alternateNames,
    String description,
    Optional<Schedule> schedule,
    Optional<Location> location,
    Map<String, String> facts,
    List<Source> sources) {

  static FairFile read(Fields fields, Ids ids, String folder, Collection<String> aspects) {
    String id = ids.read(fields);
    if (!id.isEmpty() && !id.equals(folder)) {
      fields.wrong("id", "id와 폴더 이름이 다릅니다: id \"" + id + "\", 폴더 \"" + folder + "\". 둘을 같게 해 주세요.");
    }
    String name = fields.requiredText("name");
    fields.require("schedule", "location");
    FairFile file =
        new FairFile(
            id,
            name,
            fields.texts("alternateNames"),
            fields.text("description"),
            fields.object("schedule").flatMap(FairFile::schedule),
            fields.object("location").map(FairFile::location),
            fields.textMap("facts", aspects),
            fields.objects("sources").stream().map(FairFile::source).toList());
    fields.end();
    return file;
  }

  /** The fair, once no problem was found; entries by their ids. */
  Fair with(List<Entry> entries, Notices notices) {
    Map<String, Entry> byId = new LinkedHashMap<>();
    entries.forEach(e -> byId.put(e.id(), e));
    return new Fair(
        id,
        name,
        alternateNames,
        description,
        schedule.orElseThrow(),
        location.orElseThrow(),
        facts,
        sources,
        byId,
        notices);
  }

  private static Optional<Schedule> schedule(Fields fields) {
    fields.require("start", "end");
    Optional<LocalDate> start = Times.date(fields, "start");
    Optional<LocalDate> end = Times.date(fields, "end");
    Optional<Schedule> days = Optional.empty();
    if (start.isPresent() && end.isPresent()) {
      if (end.get().isBefore(start.get())) {
        fields.wrong("end", "마지막 날 " + end.get() + "이 첫날 " + start.get() + "보다 앞섭니다. 날짜를 확인해 주세요.");
      } else {
        days =
            Optional.of(
                new Schedule(
                    start.get(), end.get(), Times.zone(fields, "timeZone"), List.of(), ""));
      }
    }
    if (days.isEmpty()) {
      Times.zone(fields, "timeZone");
    }
    List<Schedule.Hours> hours = new ArrayList<>();
    for (Fields each : fields.objects("hours")) {
      hours(each, days).ifPresent(hours::add);
    }
    String note = fields.text("note");
    fields.end();
    return days.map(d -> new Schedule(d.start(), d.end(), d.timeZone(), hours, note));
  }

  private static Optional<Schedule.Hours> hours(Fields fields, Optional<Schedule> fairDays) {
    fields.require("opens", "closes");
    Optional<LocalTime> opens = Times.time(fields, "opens");
    Optional<LocalTime> closes = Times.time(fields, "closes");
    Set<LocalDate> days = new LinkedHashSet<>();
    List<Optional<LocalDate>> written = Times.dates(fields, "days");
    for (int i = 0; i < written.size(); i++) {
      Optional<LocalDate> day = written.get(i);
      if (day.isPresent() && fairDays.isPresent() && !fairDays.get().includes(day.get())) {
        fields.wrongItem("days", i, outside(day.get().toString(), fairDays.get()));
      }
      day.ifPresent(days::add);
    }
    Optional<LocalTime> lastEntry = Times.time(fields, "lastEntry");
    fields.end();
    if (opens.isEmpty() || closes.isEmpty()) {
      return Optional.empty();
    }
    if (!opens.get().isBefore(closes.get())) {
      fields.wrong(
          "closes",
          "닫는 시각 "
              + closes.get()
              + "이 여는 시각 "
              + opens.get()
              + "보다 늦지 않습니다. 시각을 확인해 주세요. 자정까지면 23:59로 써 주세요.");
    } else if (lastEntry.isPresent()
        && (lastEntry.get().isBefore(opens.get()) || lastEntry.get().isAfter(closes.get()))) {
      fields.wrong(
          "lastEntry",
          "마지막 입장 "
              + lastEntry.get()
              + "이 여는 시간 "
              + opens.get()
              + "~"
              + closes.get()
              + " 밖입니다. 시각을 확인해 주세요.");
    }
    return Optional.of(new Schedule.Hours(opens.get(), closes.get(), days, lastEntry));
  }

  /** Says that a day or time is not within the fair. */
  static String outside(String when, Schedule days) {
    return when + "은 박람회 기간 " + days.start() + "~" + days.end() + " 밖입니다. 날짜를 확인해 주세요.";
  }

  private static Location location(Fields fields) {
    Location location =
        new Location(
            fields.requiredText("name"),
            fields.text("address"),
            fields.text("directions"),
            point(fields));
    fields.end();
    return location;
  }

  private static Optional<Location.Point> point(Fields fields) {
    OptionalDouble latitude = degrees(fields, "latitude", 90);
    OptionalDouble longitude = degrees(fields, "longitude", 180);
    if (fields.has("latitude") != fields.has("longitude")) {
      String there = fields.has("latitude") ? "latitude" : "longitude";
      String other = fields.has("latitude") ? "longitude" : "latitude";
      fields.wrong(there, "지도에 표시하려면 \"" + other + "\"도 있어야 합니다. 둘 다 쓰거나 둘 다 지워 주세요.");
    }
    return latitude.isPresent() && longitude.isPresent()
        ? Optional.of(new Location.Point(latitude.getAsDouble(), longitude.getAsDouble()))
        : Optional.empty();
  }

  private static OptionalDouble degrees(Fields fields, String name, int most) {
    OptionalDouble degrees = Numbers.number(fields, name);
    if (degrees.isPresent() && Math.abs(degrees.getAsDouble()) > most) {
      fields.wrong(
          name,
          "-"
              + most
              + "도에서 "
              + most
              + "도 사이여야 합니다: "
              + degrees.getAsDouble()
              + ". 위도(latitude)와 경도(longitude)가 바뀌지 않았는지 확인해 주세요.");
    }
    return degrees;
  }

  private static Source source(Fields fields) {
    Source source = new Source(fields.text("title"), fields.text("publisher"), fields.text("date"));
    fields.end();
    return source;
  }
}
