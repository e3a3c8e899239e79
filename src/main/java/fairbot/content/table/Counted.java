package fairbot.content.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Moments as spreadsheets count them: in days, of which 2 January 1900 is the third. */
public final class Counted {
  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

  /** Excel's last day is in the year 9999. */
  private static final BigDecimal DAYS = BigDecimal.valueOf(2_958_466);

  private Counted() {}

  /** Whether a spreadsheet can count so many days. */
  public static boolean isMoment(BigDecimal days) {
    return days.signum() >= 0 && days.compareTo(DAYS) < 0;
  }

  /**
   * As {@link Table.Cell} writes a moment, to the second: a time if it is less than a day, a date
   * if it is whole.
   */
  public static String moment(BigDecimal days) {
    BigDecimal whole = new BigDecimal(days.toBigInteger());
    long seconds =
        days.subtract(whole)
            .multiply(BigDecimal.valueOf(86_400))
            .add(new BigDecimal("0.5"))
            .longValue();
    LocalDateTime moment =
        FIRST_DAY.plusDays(whole.longValue()).atStartOfDay().plusSeconds(seconds);
    if (whole.signum() == 0 && seconds < 86_400) {
      return moment.toLocalTime().toString();
    }
    return moment.equals(moment.truncatedTo(ChronoUnit.DAYS))
        ? moment.toLocalDate().toString()
        : moment.toString();
  }
}
