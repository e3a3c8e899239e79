package fairbot.answer;

import fairbot.fair.Schedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that a question names: "내일", "토요일", "12월 4일", "첫날". Pure. */
public final class AskedDay {
  private static final Pattern MONTH_AND_DAY =
      Pattern.compile(
          "(\\d{1,2}) ?월 ?(\\d{1,2}) ?일|(?<![\\d-])(\\d{1,2})-(\\d{1,2})(?![\\d-]| ?시)");
  private static final Pattern DAY_OF_MONTH =
      Pattern.compile("(?<!\\d)(?<!월 ?)(\\d{1,2}) ?일(?! ?(?:간|동안|남|전|후|뒤|만|째|치|권))");
  private static final Pattern WEEKDAY =
      Pattern.compile("(다음 ?주|담 ?주|다다음 ?주)?[ 의]*([월화수목금토일]) ?(?:요일|욜)");
  private static final Pattern PAST = Pattern.compile("했|였|열었|열렸|갔");
  private static final Pattern RELATIVE = Pattern.compile("내일 ?모레|모레|낼모레|글피|내일|낼|오늘|어제|어저께|그저께|그제");
  private static final Pattern WEEKEND = Pattern.compile("(다음 ?주|담 ?주)? ?주말");
  private static final Pattern FIRST = Pattern.compile("첫 ?날|첫째 ?날");
  private static final Pattern LAST = Pattern.compile("마지막 ?날|막날");

  private AskedDay() {}

  /**
   * The day that is asked for; empty if none is named, or more than one ("3일부터 5일까지").
   *
   * <p>A day without a month is the fair's if it has such a day, else the next one. A weekday is
   * the next one of the fair from today on, else simply the next; the last one if the question is
   * in the past tense.
   *
   * @param question cleaned text, with or without spaces
   */
  public static Optional<LocalDate> in(String question, LocalDate today, Schedule schedule) {
    Set<LocalDate> days = new LinkedHashSet<>();
    boolean past = PAST.matcher(question).find();
    String rest =
        take(question, MONTH_AND_DAY, m -> date(m, today, schedule).map(days::add).isPresent());
    rest =
        take(
            rest,
            DAY_OF_MONTH,
            m -> dayOfMonth(number(m.group(1)), today, schedule).map(days::add).isPresent());
    rest = take(rest, WEEKDAY, m -> days.add(weekday(m, past, today, schedule)));
    rest = take(rest, WEEKEND, m -> days.add(weekend(m.group(1) != null, today, schedule)));
    rest = take(rest, FIRST, m -> days.add(schedule.start()));
    rest = take(rest, LAST, m -> days.add(schedule.end()));
    if (days.isEmpty()) { // "오늘" beside a date is only talk
      take(rest, RELATIVE, m -> days.add(today.plusDays(offset(m.group()))));
    }
    return days.size() == 1 ? Optional.of(days.iterator().next()) : Optional.empty();
  }

  private static String take(String text, Pattern pattern, Predicate<Matcher> taken) {
    Matcher matcher = pattern.matcher(text);
    StringBuilder rest = new StringBuilder();
    while (matcher.find()) {
      String left = taken.test(matcher) ? " " : matcher.group();
      matcher.appendReplacement(rest, Matcher.quoteReplacement(left));
    }
    return matcher.appendTail(rest).toString();
  }

  private static Optional<LocalDate> date(Matcher m, LocalDate today, Schedule schedule) {
    int month = number(m.group(1) == null ? m.group(3) : m.group(1));
    int day = number(m.group(2) == null ? m.group(4) : m.group(2));
    return schedule
        .days()
        .filter(d -> d.getMonthValue() == month && d.getDayOfMonth() == day)
        .findFirst()
        .or(() -> inYear(schedule.start().getYear(), month, day))
        .filter(d -> Math.abs(d.getYear() - today.getYear()) <= 50);
  }

  private static Optional<LocalDate> inYear(int year, int month, int day) {
    return month >= 1 && month <= 12
        ? Optional.of(YearMonth.of(year, month))
            .filter(m -> m.isValidDay(day))
            .map(m -> m.atDay(day))
        : Optional.empty();
  }

  private static Optional<LocalDate> dayOfMonth(int day, LocalDate today, Schedule schedule) {
    return schedule
        .days()
        .filter(d -> d.getDayOfMonth() == day)
        .findFirst()
        .or(
            () ->
                YearMonth.from(today).isValidDay(day) && day > 0
                    ? Optional.of(today.withDayOfMonth(day))
                        .map(d -> d.isBefore(today) ? d.plusMonths(1) : d)
                    : Optional.empty());
  }

  private static LocalDate weekday(Matcher m, boolean past, LocalDate today, Schedule schedule) {
    DayOfWeek wanted = DayOfWeek.of("월화수목금토일".indexOf(m.group(2)) + 1);
    if (m.group(1) != null) {
      LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      return monday
          .with(TemporalAdjusters.nextOrSame(wanted))
          .plusWeeks(m.group(1).startsWith("다다") ? 1 : 0);
    }
    if (past) {
      return today.with(TemporalAdjusters.previousOrSame(wanted));
    }
    return ofFair(d -> d.getDayOfWeek() == wanted, today, schedule)
        .orElseGet(() -> today.with(TemporalAdjusters.nextOrSame(wanted)));
  }

  private static LocalDate weekend(boolean next, LocalDate today, Schedule schedule) {
    if (next) {
      return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusDays(5);
    }
    return ofFair(d -> d.getDayOfWeek().getValue() >= 6, today, schedule)
        .orElseGet(
            () ->
                today.getDayOfWeek().getValue() >= 6
                    ? today
                    : today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY)));
  }

  private static Optional<LocalDate> ofFair(
      Predicate<LocalDate> wanted, LocalDate today, Schedule schedule) {
    return schedule.days().filter(wanted).filter(d -> !d.isBefore(today)).findFirst();
  }

  private static int offset(String word) {
    String plain = word.replace(" ", "");
    return switch (plain) {
      case "내일모레", "낼모레", "모레" -> 2;
      case "글피" -> 3;
      case "내일", "낼" -> 1;
      case "어제", "어저께" -> -1;
      case "그저께", "그제" -> -2;
      default -> 0;
    };
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
