package fairbot.channel.telegram;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sends one reply after another, each marked before the next one goes out: whatever is under way
 * when the program is killed is sent again at the next start, and that shall be one reply, not one
 * of each chat. Thread-safe.
 *
 * <p>A server that takes its time holds nobody up for long: the next one goes out all the same. So
 * it does when very many wait, for then visitors are better off with speed.
 */
final class OneByOne {
  private final Duration patience;
  private final int many;
  private final AtomicInteger waiting = new AtomicInteger();

  /** Who has it goes next; in the order of coming. */
  private final Semaphore front = new Semaphore(1, true);

  /** Has one when the one before has ended. */
  private final Semaphore free = new Semaphore(1);

  /**
   * @param patience how long after the one before the next goes out at the latest
   * @param many as soon as more than so many wait, nobody does
   */
  OneByOne(Duration patience, int many) {
    this.patience = patience;
    this.many = many;
  }

  /** What is done in turn. */
  interface Step {
    void run() throws BotApiException;
  }

  /** Does it when its turn has come; interrupted, it does so at once. */
  void run(Step step) throws BotApiException {
    boolean alone = awaitTurn();
    try {
      step.run();
    } finally {
      if (alone) {
        free.release();
      }
    }
  }

  /** Whether nobody else is under way, as far as that was waited for. */
  private boolean awaitTurn() {
    boolean crowd = waiting.incrementAndGet() > many;
    try {
      if (crowd) {
        return free.tryAcquire();
      }
      front.acquire();
      try {
        return free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
      } finally {
        front.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.decrementAndGet();
    }
  }
}
