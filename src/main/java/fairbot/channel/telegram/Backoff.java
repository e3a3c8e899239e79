package fairbot.channel.telegram;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Waits that double from failure to failure, each shortened at random by up to half. */
final class Backoff {
  private final Pace pace;
  private int failures;

  Backoff(Pace pace) {
    this.pace = pace;
  }

  /** How long to wait after one more failure. */
  Duration next() {
    long first = pace.firstWait().toMillis();
    long wait = Math.min(first << Math.min(failures, 20), pace.longestWait().toMillis());
    failures++;
    return Duration.ofMillis(wait - ThreadLocalRandom.current().nextLong(wait / 2 + 1));
  }

  /** After a success. */
  void reset() {
    failures = 0;
  }
}
