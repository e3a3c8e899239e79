package fairbot.fair;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a fair is.
 *
 * @param start first day, included
 * @param end last day, included
 * @param timeZone the zone in which all of the fair's times are meant
 * @param hours empty if not announced
 * @param note anything else about time; empty if nothing
 */
public record Schedule(
    LocalDate start, LocalDate end, ZoneId timeZone, List<Hours> hours, String note) {
  public Schedule {
    hours = List.copyOf(hours);
  }

  /**
   * Opening hours.
   *
   * @param days the days for which they hold; empty means every day that no other hours name
   */
  public record Hours(
      LocalTime opens, LocalTime closes, Set<LocalDate> days, Optional<LocalTime> lastEntry) {
    public Hours {
      days = Set.copyOf(days);
    }
  }

  /** Both ends included. */
  public boolean includes(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  /** The days of the fair in order. */
  public Stream<LocalDate> days() {
    return start.datesUntil(end.plusDays(1));
  }

  /**
   * The hours of a day: those that name it, else those that name no day; empty if not announced.
   */
  public Optional<Hours> hoursOn(LocalDate day) {
    return hours.stream()
        .filter(h -> h.days().contains(day))
        .findFirst()
        .or(() -> hours.stream().filter(h -> h.days().isEmpty()).findFirst());
  }
}
