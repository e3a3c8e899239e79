package fairbot.fair;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** What the organiser says beside the entries while the fair is on. Immutable. */
public sealed interface Notice {

  /**
   * The fair closes early on a day.
   *
   * @param text the organiser's own words; empty if none
   */
  record Closed(LocalDate on, LocalTime at, String text) implements Notice {}

  /**
   * Something that everybody shall know.
   *
   * @param from the first moment; empty if it holds already
   * @param until the moment at which it ends; empty if it holds until it is taken back
   */
  record Said(String text, Optional<LocalDateTime> from, Optional<LocalDateTime> until)
      implements Notice {
    boolean holds(LocalDateTime now) {
      return from.filter(now::isBefore).isEmpty() && until.filter(u -> !now.isBefore(u)).isEmpty();
    }
  }

  /**
   * A product is sold out.
   *
   * @param product its id
   */
  record SoldOut(String product) implements Notice {}
}
