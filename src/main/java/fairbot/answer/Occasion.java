package fairbot.answer;

import fairbot.fair.Fair;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What a reply is written for: the fair, the question and the moment.
 *
 * @param question cleaned; empty if there is none
 * @param now in the fair's time zone
 */
record Occasion(Fair fair, String question, LocalDateTime now) {

  LocalDate today() {
    return now.toLocalDate();
  }

  /** Whether the fair's last day has passed, or has closed. */
  boolean isOver() {
    LocalDate end = fair.schedule().end();
    if (!today().equals(end)) {
      return today().isAfter(end);
    }
    return fair.openingHours()
        .hoursOn(end)
        .map(h -> DateWords.isPast(h, now))
        .orElseGet(
            () ->
                fair.notices()
                    .closedOn(end)
                    .filter(c -> !now.toLocalTime().isBefore(c.at()))
                    .isPresent());
  }

  boolean isBefore() {
    return today().isBefore(fair.schedule().start());
  }

  /** The day that the question names. */
  Optional<LocalDate> askedDay() {
    return AskedDay.in(question, today(), fair.schedule());
  }
}
