package fairbot.channel.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works in order within a chat and in parallel across chats, on a virtual thread for each chat that
 * has work. Bounded: what does not fit waits or is not taken. Thread-safe.
 */
final class ChatQueues {
  private static final Logger log = LoggerFactory.getLogger(ChatQueues.class);

  private final int capacity;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("telegram-chat-", 0).factory());
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  /** A chat stands here as long as a thread works for it. */
  private final Map<Long, Queue<Runnable>> chats = new HashMap<>();

  private int inHand;
  private boolean closed;

  /**
   * @param capacity how much may wait or be in work, over all chats
   */
  ChatQueues(int capacity) {
    this.capacity = capacity;
  }

  /** Takes the work over; waits for room. False, and not taken over, once closed. */
  boolean submit(long chat, Runnable work) throws InterruptedException {
    lock.lock();
    try {
      while (inHand >= capacity && !closed) {
        changed.await();
      }
      return add(chat, work);
    } finally {
      lock.unlock();
    }
  }

  /** Takes the work over if there is room for it at once. */
  boolean offer(long chat, Runnable work) {
    lock.lock();
    try {
      return inHand < capacity && add(chat, work);
    } finally {
      lock.unlock();
    }
  }

  private boolean add(long chat, Runnable work) {
    if (closed) {
      return false;
    }
    inHand++;
    Queue<Runnable> waiting = chats.get(chat);
    if (waiting != null) {
      waiting.add(work);
      return true;
    }
    Queue<Runnable> queue = new ArrayDeque<>();
    queue.add(work);
    chats.put(chat, queue);
    threads.execute(() -> drain(chat, queue));
    return true;
  }

  /** Takes nothing more; wakes who waits for room. From any thread. */
  void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Closes and waits until all work is done; whether it was in time. */
  boolean finish(Duration grace) throws InterruptedException {
    close();
    lock.lock();
    try {
      long nanos = grace.toNanos();
      while (inHand > 0 && nanos > 0) {
        nanos = changed.awaitNanos(nanos);
      }
      return inHand == 0;
    } finally {
      lock.unlock();
    }
  }

  /** Ends the threads; drops what is not done and interrupts what is in work. */
  void drop() {
    close();
    lock.lock();
    try {
      if (inHand > 0) {
        log.warn("closed with updates unanswered count={}", inHand);
        chats.values().forEach(Queue::clear);
      }
      threads.shutdownNow();
    } finally {
      lock.unlock();
    }
  }

  /** Waits for the threads, which were told to end, to have ended. */
  boolean awaitThreads(Duration time) throws InterruptedException {
    return threads.awaitTermination(time.toNanos(), TimeUnit.NANOSECONDS);
  }

  private void drain(long chat, Queue<Runnable> queue) {
    for (Runnable work = next(chat, queue); work != null; work = next(chat, queue)) {
      try {
        work.run();
      } catch (RuntimeException | Error e) {
        // Goes on: a thread that died here would leave its chat unanswered for ever.
        log.error("update failed error={}", e.getClass().getName());
        log.debug("update failed", e);
      } finally {
        done();
      }
    }
  }

  private Runnable next(long chat, Queue<Runnable> queue) {
    lock.lock();
    try {
      Runnable work = queue.poll();
      if (work == null) {
        chats.remove(chat);
      }
      return work;
    } finally {
      lock.unlock();
    }
  }

  private void done() {
    lock.lock();
    try {
      inHand--;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
