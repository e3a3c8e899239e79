package fairbot.organiser;

import fairbot.store.RecentlyUsed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** How often somebody tried within the last hour. Not thread-safe. */
final class Tries {
  private static final Duration WINDOW = Duration.ofHours(1);
  private static final int VISITORS = 10_000;

  private final int most;
  private final Map<String, Deque<Instant>> latest = new RecentlyUsed<>(VISITORS);

  /**
   * @param most how many of one visitor are allowed within an hour
   */
  Tries(int most) {
    this.most = most;
  }

  /** Counts one more if it is allowed; false if it is not. */
  boolean allow(String visitor, Instant now) {
    Deque<Instant> tries = latest.computeIfAbsent(visitor, v -> new ArrayDeque<>());
    while (!tries.isEmpty() && !tries.peekFirst().plus(WINDOW).isAfter(now)) {
      tries.removeFirst();
    }
    if (tries.size() >= most) {
      return false;
    }
    tries.addLast(now);
    return true;
  }
}
