package fairbot.fair;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fair's notices; all times are in the fair's zone. Immutable.
 *
 * @param all in the organiser's order; a day closes early at most once
 */
public record Notices(List<Notice> all) {
  /** Nothing is said. */
  public static final Notices NONE = new Notices(List.of());

  public Notices {
    all = List.copyOf(all);
  }

  /** That a day closes early. */
  public Optional<Notice.Closed> closedOn(LocalDate day) {
    return of(Notice.Closed.class).filter(c -> c.on().equals(day)).findFirst();
  }

  /** What is said at a moment, the latest first. */
  public List<Notice.Said> saidAt(LocalDateTime now) {
    return of(Notice.Said.class).filter(s -> s.holds(now)).toList().reversed();
  }

  /** The ids of the products that are sold out. */
  public Set<String> soldOut() {
    return of(Notice.SoldOut.class)
        .map(Notice.SoldOut::product)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether this is a product that is sold out. */
  public boolean isSoldOut(Entry entry) {
    return entry instanceof Product
        && of(Notice.SoldOut.class).anyMatch(s -> s.product().equals(entry.id()));
  }

  /**
   * The hours with the days that close early. A last entry that would come after the close is not
   * announced any more.
   */
  public Schedule appliedTo(Schedule schedule) {
    List<Schedule.Hours> hours = new ArrayList<>();
    of(Notice.Closed.class)
        .forEach(
            c ->
                schedule
                    .hoursOn(c.on())
                    .filter(h -> c.at().isBefore(h.closes()))
                    .ifPresent(
                        h ->
                            hours.add(
                                new Schedule.Hours(
                                    h.opens(),
                                    c.at(),
                                    Set.of(c.on()),
                                    h.lastEntry().filter(l -> !l.isAfter(c.at()))))));
    if (hours.isEmpty()) {
      return schedule;
    }
    hours.addAll(schedule.hours());
    return new Schedule(
        schedule.start(), schedule.end(), schedule.timeZone(), hours, schedule.note());
  }

  /** The same with one more, in place of one that says the same of the same day or product. */
  public Notices with(Notice notice) {
    List<Notice> others = new ArrayList<>(without(n -> replaces(notice, n)).all());
    others.add(notice);
    return new Notices(others);
  }

  private static boolean replaces(Notice notice, Notice other) {
    return switch (notice) {
      case Notice.Closed closed -> other instanceof Notice.Closed c && c.on().equals(closed.on());
      case Notice.Said said -> other.equals(said);
      case Notice.SoldOut soldOut -> other.equals(soldOut);
    };
  }

  /** The same without these. */
  public Notices without(Predicate<Notice> which) {
    return new Notices(all.stream().filter(which.negate()).toList());
  }

  /** The same without what has ended by a moment. */
  public Notices since(LocalDateTime now) {
    return without(
        n ->
            switch (n) {
              case Notice.Closed closed -> closed.on().isBefore(now.toLocalDate());
              case Notice.Said said -> said.until().filter(u -> !now.isBefore(u)).isPresent();
              case Notice.SoldOut soldOut -> false;
            });
  }

  private <N extends Notice> Stream<N> of(Class<N> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast);
  }
}
