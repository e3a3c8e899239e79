package fairbot.channel.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whether the channel is being closed; all of its waits go through here. Thread-safe. */
final class Closing {
  private final Duration grace;
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile long deadline;

  Closing(Duration grace) {
    this.grace = grace;
  }

  /** From now on nothing new is received. Idempotent. */
  synchronized void begin() {
    if (!begun()) {
      deadline = System.nanoTime() + grace.toNanos();
      begun.countDown();
    }
  }

  /** The grace is over: nobody waits any more. */
  void end() {
    begin();
    over.countDown();
  }

  /** Whether the grace is over. */
  boolean over() {
    return over.getCount() == 0;
  }

  boolean begun() {
    return begun.getCount() == 0;
  }

  /** What is left of the grace; not negative. */
  Duration left() {
    return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
  }

  /** Waits; false as soon as closing has begun. */
  boolean pause(Duration wait) throws InterruptedException {
    return !begun.await(wait.toNanos(), TimeUnit.NANOSECONDS);
  }

  /**
   * Waits, also while closing if the grace is long enough for it; false at once if it is not, for
   * then there is no use in waiting.
   */
  boolean pauseWithinGrace(Duration wait) throws InterruptedException {
    long end = System.nanoTime() + wait.toNanos();
    if (pause(wait)) {
      return true;
    }
    Duration rest = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    return rest.compareTo(left()) < 0 && !over.await(rest.toNanos(), TimeUnit.NANOSECONDS);
  }
}
