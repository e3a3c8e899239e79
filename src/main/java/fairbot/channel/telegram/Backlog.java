package fairbot.channel.telegram;

import fairbot.store.Inbox;
import fairbot.store.Inbox.Waiting;
import fairbot.store.StoreException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands on what stands in the inbox, in its order: from hand to hand as long as there is room,
 * else, and at the start, from the disk as room comes. So receiving never waits for answering, and
 * memory holds no more than fits.
 *
 * <p>{@link #hand} is called by the thread that receives, {@link #run} is a thread of its own.
 */
final class Backlog {
  private static final Logger log = LoggerFactory.getLogger(Backlog.class);
  private static final int AT_ONCE = 200;
  private static final Duration TRY_AGAIN = Duration.ofSeconds(1);

  private final Inbox inbox;
  private final ChatQueues queues;
  private final Envelope envelope;
  private final Answering answering;
  private final Closing closing;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition fallenBehind = lock.newCondition();

  /** Something may stand in the inbox that was not handed on; so it begins. */
  private boolean behind = true;

  /** How often something was left to {@link #run}. */
  private long left;

  /** The place of what was handed on last. */
  private long last;

  Backlog(Inbox inbox, ChatQueues queues, Envelope envelope, Answering answering, Closing closing) {
    this.inbox = inbox;
    this.queues = queues;
    this.envelope = envelope;
    this.answering = answering;
    this.closing = closing;
  }

  /**
   * Takes over what has just come into the inbox. Does not wait.
   *
   * @param read what each of them asks, by update
   */
  void hand(List<Waiting> fresh, Map<Long, Incoming> read) {
    lock.lock();
    try {
      for (Waiting waiting : fresh) {
        long update = waiting.message().update();
        Incoming incoming = read.get(update);
        if (incoming == null) {
          continue;
        }
        if (behind || !offer(update, incoming)) {
          left++;
          behind = true;
          fallenBehind.signal();
          return;
        }
        last = waiting.place();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Works off what stands in the inbox whenever it has fallen behind, until interrupted. */
  void run() {
    try {
      while (!closing.begun()) {
        long seen = awaitBehind();
        List<Waiting> next = next();
        for (Waiting waiting : next) {
          if (!submit(waiting)) {
            return;
          }
        }
        if (next.isEmpty()) {
          caughtUp(seen);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean offer(long update, Incoming incoming) {
    return queues.offer(incoming.place().chat(), () -> answering.answer(update, incoming));
  }

  private long awaitBehind() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (!behind) {
        fallenBehind.await();
      }
      return left;
    } finally {
      lock.unlock();
    }
  }

  private List<Waiting> next() throws InterruptedException {
    while (true) {
      try {
        return inbox.waiting(last, AT_ONCE);
      } catch (StoreException e) {
        log.debug("inbox cannot be read", e);
        if (!closing.pause(TRY_AGAIN)) {
          return List.of();
        }
      }
    }
  }

  /** False if it was not taken because the channel is being closed. */
  private boolean submit(Waiting waiting) throws InterruptedException {
    long update = waiting.message().update();
    Optional<Incoming> incoming =
        envelope.read(waiting.message().envelope(), waiting.message().text());
    if (incoming.isEmpty()) {
      log.error("message in the inbox skipped, cannot be read updateId={}", update);
      inbox.done(update);
    } else if (!queues.submit(
        incoming.get().place().chat(), () -> answering.answer(update, incoming.get()))) {
      return false;
    }
    lock.lock();
    try {
      last = waiting.place();
    } finally {
      lock.unlock();
    }
    return true;
  }

  /** Unless something was left since then, all has been handed on. */
  private void caughtUp(long seen) {
    lock.lock();
    try {
      behind = left != seen;
    } finally {
      lock.unlock();
    }
  }
}
