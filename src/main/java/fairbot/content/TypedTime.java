package fairbot.content;

import java.time.LocalTime;
import java.util.Optional;

/** A time of day as people type it: "15:00", "오후 3시 반", "3시". */
public final class TypedTime {
  private TypedTime() {}

  /**
   * Empty if it is none; an hour that may be of either half of the day is meant in the afternoon.
   */
  public static Optional<LocalTime> read(String text) {
    return time(text).or(() -> time("오후 " + text));
  }

  private static Optional<LocalTime> time(String text) {
    try {
      When when = When.read(text, (month, day) -> 0);
      return when.date().isEmpty() && when.to().isEmpty() ? when.from() : Optional.empty();
    } catch (When.UnclearException e) {
      return Optional.empty();
    }
  }
}
