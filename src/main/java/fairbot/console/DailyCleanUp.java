package fairbot.console;

import fairbot.store.Store;
import fairbot.store.StoreException;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes from a store what has been kept long enough, at the start and then once a day. */
final class DailyCleanUp implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(DailyCleanUp.class);

  private final ScheduledExecutorService timer;

  private DailyCleanUp(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  /** None for a store that keeps nothing beyond the run. */
  static DailyCleanUp of(Store store) {
    ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("clean-up").factory());
    if (store.retention().isPresent()) {
      var ignored = timer.scheduleAtFixedRate(() -> cleanUp(store), 0, 1, TimeUnit.DAYS);
    }
    return new DailyCleanUp(timer);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }

  private static void cleanUp(Store store) {
    try {
      store.cleanUp(Instant.now());
      log.info("cleaned up");
    } catch (StoreException e) {
      if (Thread.currentThread().isInterrupted()) {
        log.debug("clean-up cut off by the end of the program");
        return;
      }
      log.warn("not cleaned up, tried again tomorrow reason={}", e.getMessage());
    }
  }
}
