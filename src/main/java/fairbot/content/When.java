package fairbot.content;

import fairbot.content.table.Counted;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, a time or a span of time as people write it in Korean: "12/3(화)", "2027년 4월 15일 오후 2시",
 * "오전 10시~오후 6시".
 *
 * @param from the time, or the first of a span
 * @param to the last of a span; midnight at its end is {@link LocalTime#MIDNIGHT}
 */
record When(Optional<LocalDate> date, Optional<LocalTime> from, Optional<LocalTime> to) {
  private static final Pattern DATE =
      Pattern.compile(
          "^(?:(\\d{4}|\\d{2})(?:[-./]|년) ?(?=\\d{1,2}[-./월]))?"
              + "(\\d{1,2})(?:[-./]|월) ?(\\d{1,2})(?:일|\\.)? ?"
              + "(?:\\(([월화수목금토일])(?:요일)?\\)|([월화수목금토일])요일)?(?=$|[ T,])[ T,]*");
  private static final Pattern SPAN = Pattern.compile("(.+?) ?(?:[~〜∼–—-]|부터) ?(.+?)(?:까지)?");
  private static final Pattern TIME =
      Pattern.compile(
          "(오전|오후|낮|저녁|밤|새벽|아침|am|pm)? ?(\\d{1,2})(?::(\\d{2})(?::\\d{2})?|시(?: ?(?:(\\d{1,2})분|(반)))?) ?(am|pm)?");

  /** A day of this century or a part of a day, in a cell that has lost a date's format. */
  private static final Pattern COUNTED =
      Pattern.compile("(?:3[6-9]|[4-6][0-9]|7[0-2])[0-9]{3}(?:\\.[0-9]+)?|0?\\.[0-9]+");

  private static final Pattern EIGHT_DIGITS =
      Pattern.compile("^(20[0-9]{2})([0-9]{2})([0-9]{2})(?![0-9])");
  private static final List<String> BEFORE_NOON = List.of("오전", "새벽", "아침", "am");

  /** Hours before this are hardly meant by who writes "2시" of a fair's day. */
  private static final int FIRST_SURE_HOUR = 7;

  /** A text that is not understood, with what to say of it. */
  static final class UnclearException extends Exception {
    UnclearException(String message) {
      super(message);
    }
  }

  /**
   * Reads a text.
   *
   * @param year of a day that is written without one, told its month and day
   */
  static When read(String text, Year year) throws UnclearException {
    String plain = TextFile.tidy(text).toLowerCase(Locale.ROOT).replace('t', 'T');
    plain = plain.replaceAll("\\s+", " ").replace("정오", "오후 12시");
    plain = EIGHT_DIGITS.matcher(plain).replaceFirst("$1-$2-$3");
    if (COUNTED.matcher(plain).matches()) {
      plain = Counted.moment(new BigDecimal(plain));
    }
    Matcher date = DATE.matcher(plain);
    Optional<LocalDate> day = Optional.empty();
    if (date.find()) {
      day = Optional.of(day(text, date, year));
      plain = plain.substring(date.end());
    }
    plain = plain.strip();
    if (plain.isEmpty() && day.isPresent()) {
      return new When(day, Optional.empty(), Optional.empty());
    }
    Matcher span = SPAN.matcher(plain);
    if (!span.matches()) {
      return new When(day, Optional.of(time(text, plain, Optional.empty())), Optional.empty());
    }
    LocalTime from = time(text, span.group(1), Optional.empty());
    return new When(
        day, Optional.of(from), Optional.of(time(text, span.group(2), Optional.of(from))));
  }

  /** Finds the year of a day without one. */
  interface Year {
    int of(int month, int day);
  }

  private static LocalDate day(String text, Matcher date, Year year) throws UnclearException {
    int month = Integer.parseInt(date.group(2));
    int dayOfMonth = Integer.parseInt(date.group(3));
    LocalDate day;
    try {
      int written =
          date.group(1) == null ? year.of(month, dayOfMonth) : Integer.parseInt(date.group(1));
      day = LocalDate.of(written < 100 ? 2000 + written : written, month, dayOfMonth);
    } catch (DateTimeException e) {
      throw new UnclearException("달력에 없는 날짜입니다: \"" + text + "\". 날짜를 확인해 주세요.");
    }
    String weekday = date.group(4) == null ? date.group(5) : date.group(4);
    String right = name(day.getDayOfWeek());
    if (weekday != null && !weekday.equals(right)) {
      throw new UnclearException(
          "요일이 맞지 않습니다: \"" + text + "\". " + day + "은 " + right + "요일입니다. 날짜나 요일을 고쳐 주세요.");
    }
    return day;
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.NARROW, Locale.KOREAN);
  }

  /**
   * @param from the beginning of the span that this time ends: after "오후 2시" also "4시" is in the
   *     afternoon
   */
  private static LocalTime time(String text, String written, Optional<LocalTime> from)
      throws UnclearException {
    Matcher time = TIME.matcher(written);
    if (!time.matches()) {
      throw unclear(text);
    }
    int hour = Integer.parseInt(time.group(2));
    int minute =
        time.group(5) != null
            ? 30
            : time.group(3) != null
                ? Integer.parseInt(time.group(3))
                : time.group(4) != null ? Integer.parseInt(time.group(4)) : 0;
    String half = time.group(1) == null ? time.group(6) : time.group(1);
    if (half != null && (hour < 1 || hour > 12)) {
      if (hour < 13) {
        throw unclear(text);
      }
    } else if (half != null) {
      boolean morning = BEFORE_NOON.contains(half) || (half.equals("밤") && hour == 12);
      hour = hour % 12 + (morning ? 0 : 12);
    } else if (hour < 12 && from.isPresent() && from.get().getHour() >= 12) {
      hour += 12;
    } else if (hour < FIRST_SURE_HOUR && !time.group(2).startsWith("0")) {
      throw new UnclearException(
          "오전인지 오후인지 알 수 없습니다: \"" + text + "\". \"오후 2시\"나 \"14:00\"처럼 써 주세요.");
    }
    if (hour > 24 || minute > 59 || (hour == 24 && minute > 0)) {
      throw unclear(text);
    }
    return LocalTime.of(hour % 24, minute);
  }

  private static UnclearException unclear(String text) {
    return new UnclearException(
        "읽을 수 없는 날짜나 시각입니다: \""
            + text
            + "\". 날짜는 2027-05-01이나 5/1(토), 시각은 14:00이나 오후 2시, 시간은 오전 10시~오후 6시처럼 써 주세요.");
  }
}
