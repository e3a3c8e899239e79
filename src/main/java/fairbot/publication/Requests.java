package fairbot.publication;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reloads that are asked for by nobody who waits: what was asked while another publication is under
 * way is done after it, and of several that are asked in a row one. Thread-safe.
 */
public final class Requests implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Requests.class);

  /** Between two tries while another publication is under way. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Publication publication;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("reload-requests").factory());
  private Future<?> next;

  public Requests(Publication publication) {
    this.publication = publication;
  }

  /**
   * Asks for a reload.
   *
   * @param quiet it is done when nothing was asked for so long
   */
  public synchronized void ask(Author author, Duration quiet) {
    if (next != null) {
      next.cancel(false);
    }
    try {
      next = timer.schedule(() -> reload(author), quiet.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      log.debug("reload asked for at the end author={}", author);
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }

  private void reload(Author author) {
    switch (publication.reload(author, false)) {
      case Outcome.Busy busy -> ask(author, PAUSE);
      case Outcome.Unchanged unchanged -> log.debug("reload without a change author={}", author);
      case Outcome.Live live -> {}
      case Outcome.Previewed previewed -> {}
      case Outcome.Refused refused -> {}
      case Outcome.Worse worse -> {}
      case Outcome.NoSuchEdition none -> {}
      case Outcome.Failed failed -> {}
    }
  }
}
