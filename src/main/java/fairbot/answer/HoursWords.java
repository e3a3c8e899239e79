package fairbot.answer;

import fairbot.fair.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The opening hours of all days in one line, equal days joined. */
final class HoursWords {
  /** Spans of days that a line holds. */
  private static final int MOST = 5;

  private final Messages messages;

  HoursWords(Messages messages) {
    this.messages = messages;
  }

  /** Days in a row with the same hours. */
  private record Run(LocalDate from, LocalDate to, String hours) {}

  /** Empty if no hours are announced. */
  Optional<String> line(Schedule schedule) {
    List<Run> runs = runs(schedule);
    if (runs.isEmpty()) {
      return Optional.empty();
    }
    if (runs.size() == 1
        && runs.getFirst().from().equals(schedule.start())
        && runs.getFirst().to().equals(schedule.end())) {
      return Optional.of(
          messages.say(
              schedule.start().equals(schedule.end())
                  ? MessageKey.SCHEDULE_HOURS
                  : MessageKey.SCHEDULE_EVERY_DAY,
              runs.getFirst().hours()));
    }
    List<String> parts =
        runs.stream()
            .map(r -> DateWords.span(r.from(), r.to(), r.from()) + " " + r.hours())
            .toList();
    String line =
        messages.say(MessageKey.SCHEDULE_HOURS, new ListWords(messages).joined(parts, MOST));
    return Optional.of(lastDayEarlier(schedule).map(s -> line + ". " + s).orElse(line));
  }

  /** Says once that the last day closes early, unless the organiser's note does. */
  private Optional<String> lastDayEarlier(Schedule schedule) {
    if (schedule.note().contains("마지막 날")) {
      return Optional.empty();
    }
    LocalDate end = schedule.end();
    return schedule
        .hoursOn(end)
        .filter(
            last ->
                schedule
                    .hoursOn(end.minusDays(1))
                    .filter(
                        h ->
                            schedule.includes(end.minusDays(1))
                                && last.closes().isBefore(h.closes()))
                    .isPresent())
        .map(
            last ->
                messages.say(MessageKey.SCHEDULE_LAST_DAY_EARLIER, DateWords.time(last.closes())));
  }

  private static List<Run> runs(Schedule schedule) {
    List<Run> runs = new ArrayList<>();
    schedule
        .days()
        .forEach(
            day ->
                schedule
                    .hoursOn(day)
                    .ifPresent(
                        h -> {
                          String hours = text(h);
                          Run last = runs.isEmpty() ? null : runs.getLast();
                          if (last != null
                              && last.hours().equals(hours)
                              && last.to().plusDays(1).equals(day)) {
                            runs.set(runs.size() - 1, new Run(last.from(), day, hours));
                          } else {
                            runs.add(new Run(day, day, hours));
                          }
                        }));
    return runs;
  }

  private static String text(Schedule.Hours hours) {
    return DateWords.time(hours.opens())
        + "~"
        + DateWords.time(hours.closes())
        + hours.lastEntry().map(t -> "(입장 " + DateWords.time(t) + "까지)").orElse("");
  }
}
