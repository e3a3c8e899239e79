package fairbot.answer;

import fairbot.fair.Fair;
import fairbot.fair.Schedule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When a fair is, as seen from a moment in its time zone. Immutable, thread-safe.
 *
 * <pre>{@code
 * words.state(fair, LocalDateTime.of(2027, 4, 18, 16, 20)) // "오늘은 17:00에 닫아요. 지금부터 40분 남았어요. 입장은 16:30까지예요."
 * }</pre>
 */
public final class ScheduleWords {
  /** From how many minutes before closing the time left is told. */
  private static final int LAST_MINUTES = 180;

  /** A question for the time of day. */
  private static final Pattern HOURS = Pattern.compile("몇 ?시|시간|문 ?[을은]? ?[열여닫]|[열닫]어");

  private final Messages messages;
  private final HoursWords hours;

  public ScheduleWords(Messages messages) {
    this.messages = messages;
    hours = new HoursWords(messages);
  }

  /**
   * All that is to be said of a fair's dates and hours, the weightiest first. A day that is asked
   * for is answered before anything else.
   */
  List<String> lines(Occasion occasion) {
    Fair fair = occasion.fair();
    Schedule schedule = fair.openingHours();
    LocalDateTime now = occasion.now();
    String period = DateWords.period(schedule, occasion.today());
    boolean over = occasion.isOver();
    Optional<LocalDate> asked = occasion.askedDay();
    List<String> lines = new ArrayList<>();
    if (asked.isPresent() && !over) {
      String answer = on(fair, asked.get(), now);
      lines.add(messages.say(MessageKey.SCHEDULE_ASKED, fair.name(), answer));
      lines.add(messages.say(MessageKey.SCHEDULE_PERIOD_SHORT, period));
    } else {
      lines.add(
          messages.say(
              over ? MessageKey.SCHEDULE_PERIOD_PAST : MessageKey.SCHEDULE_PERIOD,
              fair.name(),
              period));
      // On a day that closes early, that comes first.
      boolean early = !over && fair.notices().closedOn(occasion.today()).isPresent();
      lines.add(early ? 0 : 1, state(fair, now));
      if (hours.line(schedule).isEmpty() && HOURS.matcher(occasion.question()).find()) {
        unknownOnce(lines);
      }
    }
    if (!over) {
      lines.addAll(further(schedule));
    }
    return lines;
  }

  /** Says that the hours are not announced, unless a line does. */
  private void unknownOnce(List<String> lines) {
    String unknown = messages.say(MessageKey.SCHEDULE_HOURS_UNKNOWN);
    if (lines.stream().noneMatch(line -> line.contains(unknown))) {
      lines.add(1, unknown);
    }
  }

  /** The hours of all days and the organiser's note; empty if neither is announced. */
  List<String> further(Schedule schedule) {
    List<String> lines = new ArrayList<>();
    hours.line(schedule).ifPresent(lines::add);
    if (!schedule.note().isBlank()) {
      lines.add(schedule.note());
    }
    return lines;
  }

  /** How things stand at this moment: not begun, opens later, open, closed, over. */
  public String state(Fair fair, LocalDateTime now) {
    Schedule schedule = fair.openingHours();
    LocalDate today = now.toLocalDate();
    if (today.isBefore(schedule.start())) {
      long days = ChronoUnit.DAYS.between(today, schedule.start());
      String start = DateWords.day(schedule.start(), today);
      return days == 1
          ? messages.say(MessageKey.SCHEDULE_BEFORE_TOMORROW, start)
          : messages.say(MessageKey.SCHEDULE_BEFORE, start, days);
    }
    if (today.isAfter(schedule.end())) {
      return messages.say(MessageKey.SCHEDULE_OVER, DateWords.date(schedule.end(), today));
    }
    return schedule
        .hoursOn(today)
        .map(h -> duringDay(schedule, h, now))
        .or(() -> fair.notices().closedOn(today).map(c -> untilClose(schedule, c.at(), now)))
        .orElseGet(() -> withoutHours(schedule, today));
  }

  /** On a day of which only is known when it closes. */
  private String untilClose(Schedule schedule, LocalTime closes, LocalDateTime now) {
    LocalDateTime end = now.toLocalDate().atTime(closes);
    return now.isBefore(end)
        ? messages.say(
            MessageKey.SCHEDULE_CLOSES_SOON, DateWords.time(closes), DateWords.left(now, end))
        : closed(schedule, closes, now.toLocalDate());
  }

  private String closed(Schedule schedule, LocalTime closes, LocalDate today) {
    String time = DateWords.time(closes);
    return today.equals(schedule.end())
        ? messages.say(MessageKey.SCHEDULE_LAST_DAY_OVER, time)
        : messages.say(MessageKey.SCHEDULE_CLOSED_TODAY, time)
            + " "
            + next(schedule, today.plusDays(1), today);
  }

  private String withoutHours(Schedule schedule, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, schedule.end());
    boolean first = today.equals(schedule.start());
    String day;
    if (days == 0) {
      day = messages.say(first ? MessageKey.SCHEDULE_ONLY_DAY : MessageKey.SCHEDULE_LAST_DAY);
    } else {
      day =
          messages.say(
              first ? MessageKey.SCHEDULE_FIRST_DAY : MessageKey.SCHEDULE_DAY_OF_FAIR, days);
    }
    return day + " " + messages.say(MessageKey.SCHEDULE_HOURS_UNKNOWN);
  }

  private String duringDay(Schedule schedule, Schedule.Hours h, LocalDateTime now) {
    LocalDate today = now.toLocalDate();
    String closes = DateWords.time(h.closes());
    if (now.toLocalTime().isBefore(h.opens())) {
      String left = DateWords.left(now, today.atTime(h.opens()));
      return messages.say(MessageKey.SCHEDULE_OPENS_LATER, DateWords.time(h.opens()), closes, left)
          + lastEntry(h, now);
    }
    if (DateWords.isPast(h, now)) {
      return closed(schedule, h.closes(), today);
    }
    LocalDateTime end =
        h.closes().isAfter(h.opens())
            ? today.atTime(h.closes())
            : today.plusDays(1).atTime(h.closes());
    boolean soon = ChronoUnit.MINUTES.between(now, end) < LAST_MINUTES;
    return (soon
            ? messages.say(MessageKey.SCHEDULE_CLOSES_SOON, closes, DateWords.left(now, end))
            : messages.say(MessageKey.SCHEDULE_OPEN, closes))
        + lastEntry(h, now);
  }

  private String lastEntry(Schedule.Hours h, LocalDateTime now) {
    return h.lastEntry()
        .map(
            time ->
                " "
                    + messages.say(
                        now.toLocalTime().isAfter(time)
                            ? MessageKey.SCHEDULE_LAST_ENTRY_OVER
                            : MessageKey.SCHEDULE_LAST_ENTRY,
                        DateWords.time(time)))
        .orElse("");
  }

  private String next(Schedule schedule, LocalDate day, LocalDate today) {
    String named = DateWords.relative(day, today);
    return schedule
        .hoursOn(day)
        .map(h -> messages.say(MessageKey.SCHEDULE_NEXT, named, DateWords.time(h.opens())))
        .orElseGet(() -> messages.say(MessageKey.SCHEDULE_NEXT_UNKNOWN, named));
  }

  /** Whether and when it is open on a day. */
  public String on(Fair fair, LocalDate day, LocalDateTime now) {
    Schedule schedule = fair.openingHours();
    LocalDate today = now.toLocalDate();
    if (!schedule.includes(day)) {
      return day.equals(today)
          ? messages.say(MessageKey.SCHEDULE_NOT_TODAY) + " " + state(fair, now)
          : messages.say(
              day.isBefore(today) ? MessageKey.SCHEDULE_NOT_ON_PAST : MessageKey.SCHEDULE_NOT_ON,
              DateWords.relative(day, today));
    }
    if (day.equals(today)) {
      return state(fair, now);
    }
    String named = DateWords.relative(day, today);
    if (day.isBefore(today)) {
      return messages.say(MessageKey.SCHEDULE_ON_PAST, named);
    }
    return schedule
        .hoursOn(day)
        .map(
            h ->
                messages.say(
                        MessageKey.SCHEDULE_ON,
                        named,
                        DateWords.time(h.opens()),
                        DateWords.time(h.closes()))
                    + h.lastEntry()
                        .map(
                            t ->
                                " "
                                    + messages.say(
                                        MessageKey.SCHEDULE_LAST_ENTRY, DateWords.time(t)))
                        .orElse(""))
        .or(
            () ->
                fair.notices()
                    .closedOn(day)
                    .map(
                        c ->
                            messages.say(
                                MessageKey.SCHEDULE_CLOSES_EARLY, named, DateWords.time(c.at()))))
        .orElseGet(() -> messages.say(MessageKey.SCHEDULE_ON_UNKNOWN, named));
  }
}
