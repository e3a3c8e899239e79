package fairbot.channel.telegram;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Sends one reply after another, each marked before the next one goes out: whatever is under way
 * when the program is killed is sent again at the next start, and that shall be one reply, not one
 * of each chat. Thread-safe.
 *
 * <p>One that takes long holds up the next for a moment only. A busy machine is slow now and then,
 * a far server always: so there is a reserve of patience, which the first refills and the second
 * uses up. When very many wait, nobody does: one after another costs a fifth of the speed.
 */
final class OneByOne {
  private final long patience;
  private final long most;
  private final int many;
  private final AtomicInteger waiting = new AtomicInteger();

  /** Who has it goes next; in the order of coming. */
  private final Semaphore front = new Semaphore(1, true);

  /** Guards the numbers. */
  private final ReentrantLock lock = new ReentrantLock();

  private final Condition ended = lock.newCondition();

  /** Of the latest that took its turn. */
  private long last;

  /** Whose end the next one waits for; 0 if nobody is under way. */
  private long inTurn;

  /** How long the next one may wait, in nanoseconds. */
  private long reserve;

  /**
   * @param patience how long one waits for the one before it, in the long run
   * @param most how long one waits after many that did not have to
   * @param many as soon as more than so many wait, nobody does
   */
  OneByOne(Duration patience, Duration most, int many) {
    this.patience = patience.toNanos();
    this.most = most.toNanos();
    this.reserve = this.most;
    this.many = many;
  }

  /** What is done in turn. */
  @FunctionalInterface
  interface Step {
    void run() throws BotApiException;
  }

  /** Does it when its turn has come; interrupted, it does so at once. */
  void run(Step step) throws BotApiException {
    long turn = awaitTurn();
    try {
      step.run();
    } finally {
      end(turn);
    }
  }

  /** The number of the turn; -1 if it goes without one. */
  private long awaitTurn() {
    boolean crowd = waiting.incrementAndGet() > many;
    try {
      if (crowd) {
        return -1;
      }
      front.acquire();
      try {
        return take();
      } finally {
        front.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    } finally {
      waiting.decrementAndGet();
    }
  }

  /** From one that takes too long, too: nobody waits for that one's end any more. */
  private long take() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      reserve = Math.min(most, reserve + patience);
      while (inTurn != 0 && reserve > 0) {
        reserve = Math.max(0, ended.awaitNanos(reserve));
      }
      last++;
      inTurn = last;
      return last;
    } finally {
      lock.unlock();
    }
  }

  private void end(long turn) {
    lock.lock();
    try {
      if (inTurn == turn) {
        inTurn = 0;
        ended.signal();
      }
    } finally {
      lock.unlock();
    }
  }
}
