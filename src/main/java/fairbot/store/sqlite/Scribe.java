package fairbot.store.sqlite;

import fairbot.store.StorageHealth;
import fairbot.store.StorageHealth.State;
import fairbot.store.StoreException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that touches the database: one connection, work in the order in which it came, and
 * all that waits committed in one transaction. So a commit, which waits for the disk, is shared by
 * as many as there are when there are many, and nobody waits when there is one.
 *
 * <p>The only place where the database's errors are caught. After one, work fails at once for a
 * while, then the database is opened anew; until it is good again nothing hangs on it.
 */
final class Scribe implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Scribe.class);

  /** Beyond this the disk is hopelessly slow, and memory must not fill up. */
  private static final int WAITING = 20_000;

  private static final int IN_ONE_TRANSACTION = 1_000;

  /** Longer than a locked database is waited for. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** What is done with the database, on the scribe's thread. */
  interface Work<T> {
    T on(Handle handle);
  }

  /** A piece of work and who waits for it. */
  private static final class Job<T> {
    final Work<T> work;
    final CompletableFuture<T> result = new CompletableFuture<>();
    private T value;

    Job(Work<T> work) {
      this.work = work;
    }

    void perform(Handle handle) {
      value = work.on(handle);
    }

    void committed() {
      result.complete(value);
    }
  }

  private final Supplier<Handle> database;
  private final Duration rest;
  private final BlockingQueue<Job<?>> jobs = new ArrayBlockingQueue<>(WAITING);
  private final Job<?> end = new Job<Void>(handle -> null);
  private final LongAdder unstored = new LongAdder();
  private final List<Runnable> recovered = new ArrayList<>();
  private final Thread thread;

  private volatile State state = State.GOOD;
  private volatile boolean closed;
  private Handle handle;
  private long restUntil;

  /**
   * @param database opens it; tried again after errors
   * @param rest how long after an error work fails at once
   */
  Scribe(Supplier<Handle> database, Duration rest) {
    this.database = database;
    this.rest = rest;
    this.thread = Thread.ofPlatform().daemon().name("store").unstarted(this::run);
  }

  /** Begins, and opens the database at once, so that it is said early if that cannot be done. */
  void start() {
    var ignored = submit(handle -> null);
    thread.start();
  }

  /** Runs whenever the database is good again; to be said before {@link #start}. */
  void onRecovery(Runnable action) {
    recovered.add(action);
  }

  /** Does it and returns when it is on disk. */
  <T> T now(Work<T> work) throws StoreException {
    try {
      return submit(work).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new StoreException(e.getCause().getMessage(), e.getCause());
    } catch (TimeoutException e) {
      throw new StoreException("storage does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("interrupted", e);
    }
  }

  /** Will do it; if it fails, it is counted as lost. */
  void soon(Work<?> work) {
    var ignored =
        submit(work)
            .whenComplete(
                (done, failure) -> {
                  if (failure != null) {
                    unstored.increment();
                  }
                });
  }

  /** Will do it; fails with the database. */
  <T> CompletableFuture<T> submit(Work<T> work) {
    Job<T> job = new Job<>(work);
    if (closed || !jobs.offer(job)) {
      job.result.completeExceptionally(
          new StoreException(closed ? "storage is closed" : "storage is too slow"));
    }
    return job.result;
  }

  StorageHealth health() {
    return new StorageHealth(state, unstored.sum());
  }

  /** Does what waits, then ends. Idempotent. */
  @Override
  public void close() {
    closed = true;
    // If it is full of work, the end is found when the work is done.
    boolean queued = jobs.offer(end);
    try {
      if (!thread.join(PATIENCE)) {
        log.error("storage did not end in time queued={}", queued);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    List<Job<?>> batch = new ArrayList<>();
    boolean more = true;
    while (more) {
      batch.clear();
      Job<?> first = next();
      if (first != null) {
        batch.add(first);
        jobs.drainTo(batch, IN_ONE_TRANSACTION - 1);
      }
      more = !batch.remove(end) && !(closed && batch.isEmpty());
      if (!batch.isEmpty() || state != State.GOOD) {
        commit(batch);
      }
    }
    jobs.drainTo(batch);
    fail(batch, new StoreException("storage is closed"));
    letGo();
  }

  /** The next job; null if there is none but something else may be to do. */
  private Job<?> next() {
    try {
      return state == State.GOOD && !closed
          ? jobs.take()
          : jobs.poll(rest.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      // Nobody interrupts this thread; if somebody does, the work goes on.
      return null;
    }
  }

  private void commit(List<Job<?>> batch) {
    if (state != State.GOOD && System.nanoTime() - restUntil < 0) {
      fail(batch, new StoreException(state.words()));
      return;
    }
    try {
      if (handle == null) {
        handle = database.get();
      }
      handle.begin();
      if (state != State.GOOD) {
        // Shows that it can be written, where no work would.
        handle.execute("update pulse set beats = beats + 1");
      }
      for (Job<?> job : batch) {
        job.perform(handle);
      }
      handle.commit();
    } catch (RuntimeException | Error e) {
      failed(e);
      fail(batch, e);
      return;
    }
    boolean healed = state != State.GOOD;
    state = State.GOOD;
    batch.forEach(Job::committed);
    if (healed) {
      log.warn("{} again, not stored meanwhile count={}", state.words(), unstored.sum());
      recovered.forEach(Runnable::run);
    }
  }

  private void failed(Throwable e) {
    State now = Database.state(e);
    // One line for each trouble, not one for each visitor.
    if (now != state) {
      log.error("{} error={}", now.words(), firstLine(e));
      log.debug("storage failed", e);
    }
    state = now;
    restUntil = System.nanoTime() + rest.toNanos();
    letGo();
  }

  private static void fail(List<Job<?>> batch, Throwable e) {
    batch.forEach(job -> job.result.completeExceptionally(e));
  }

  private void letGo() {
    try {
      if (handle != null) {
        handle.close();
      }
    } catch (RuntimeException e) {
      log.debug("connection not closed", e);
    }
    handle = null;
  }

  /** Of an SQL error the first line; what follows may hold values. */
  private static String firstLine(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
  }
}
