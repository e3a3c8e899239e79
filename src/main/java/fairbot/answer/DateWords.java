package fairbot.answer;

import fairbot.fair.ProgramItem;
import fairbot.fair.Schedule;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days, times and spans as people say them; the year only when it is not this one. */
final class DateWords {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final String WEEKDAYS = "월화수목금토일";

  private DateWords() {}

  /** "12월 3일", "2019년 12월 3일". */
  static String date(LocalDate day, LocalDate today) {
    String year = day.getYear() == today.getYear() ? "" : day.getYear() + "년 ";
    return year + day.getMonthValue() + "월 " + day.getDayOfMonth() + "일";
  }

  /** "12월 3일(화)". */
  static String day(LocalDate day, LocalDate today) {
    return date(day, today) + weekday(day);
  }

  /** "오늘", "내일 12월 4일(수)", "12월 6일(금)". */
  static String relative(LocalDate day, LocalDate today) {
    return switch (Math.clamp(ChronoUnit.DAYS.between(today, day), -3, 3)) {
      case -2 -> "그저께 " + day(day, today);
      case -1 -> "어제 " + day(day, today);
      case 0 -> "오늘";
      case 1 -> "내일 " + day(day, today);
      case 2 -> "모레 " + day(day, today);
      default -> day(day, today);
    };
  }

  /** "12월 3일(화)부터 5일(목)까지", "5월 8일(토) 하루". */
  static String period(Schedule schedule, LocalDate today) {
    LocalDate start = schedule.start();
    LocalDate end = schedule.end();
    return start.equals(end)
        ? day(start, today) + " 하루"
        : day(start, today) + "부터 " + until(end, start) + "까지";
  }

  /** "12월 3일(화)~5일(목)"; one day if both are the same. */
  static String span(LocalDate from, LocalDate to, LocalDate today) {
    return from.equals(to) ? day(from, today) : day(from, today) + "~" + until(to, from);
  }

  /** A program item's time: "5월 31일(금) 16:00", "4월 17일(토) 13:00~14:00". */
  static String time(ProgramItem item, LocalDate today) {
    String start = day(item.start().toLocalDate(), today) + " " + time(item.start().toLocalTime());
    return item.end()
        .map(
            end ->
                end.toLocalDate().equals(item.start().toLocalDate())
                    ? start + "~" + time(end.toLocalTime())
                    : start
                        + "~"
                        + until(end.toLocalDate(), item.start().toLocalDate())
                        + " "
                        + time(end.toLocalTime()))
        .orElse(start);
  }

  /** A program item's time without the day, if it is within one: "16:00", "13:00~14:00". */
  static String hours(ProgramItem item) {
    String start = time(item.start().toLocalTime());
    return item.end().map(end -> start + "~" + time(end.toLocalTime())).orElse(start);
  }

  /** "17:00". */
  static String time(LocalTime time) {
    return TIME.format(time);
  }

  /** "40분", "2시간", "1시간 20분"; a minute that has begun counts as gone. */
  static String left(LocalDateTime from, LocalDateTime to) {
    long minutes = Duration.between(from.truncatedTo(ChronoUnit.MINUTES), to).toMinutes();
    long hours = minutes / 60;
    if (hours == 0) {
      return minutes + "분";
    }
    return minutes % 60 == 0 ? hours + "시간" : hours + "시간 " + minutes % 60 + "분";
  }

  /** Whether these hours of today have ended; hours that close after midnight have not. */
  static boolean isPast(Schedule.Hours hours, LocalDateTime now) {
    return hours.closes().isAfter(hours.opens()) && !now.toLocalTime().isBefore(hours.closes());
  }

  /** The end of a span, with only as much as its start does not say. */
  private static String until(LocalDate end, LocalDate start) {
    return end.getYear() == start.getYear() && end.getMonth() == start.getMonth()
        ? end.getDayOfMonth() + "일" + weekday(end)
        : day(end, start);
  }

  private static String weekday(LocalDate day) {
    return "(" + WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1) + ")";
  }
}
