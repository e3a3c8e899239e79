package fairbot.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * All that is kept, by roles. Thread-safe.
 *
 * <p>What a role keeps "soon" is on disk a moment later, in the order of the calls; whoever reads
 * sees it at once. Where it cannot be stored it is lost, counted in {@link #health()}, and nobody
 * waits for it: visitors are answered all the same.
 */
public interface Store extends AutoCloseable {
  /** Telegram sends an update again for a day; twice that, and no update is answered twice. */
  Duration UPDATES_KNOWN = Duration.ofDays(2);

  /** A chat is taken up again after minutes, not days. */
  Duration CONTEXT_KEPT = Duration.ofDays(1);

  /** Under which name a visitor or a chat is kept; the same for the same id. */
  Visitor visitor(String id);

  Inbox inbox();

  AskedQuestions asked();

  ConversationMemory memory();

  Feedback feedback();

  Organisers organisers();

  /** Whether it can store now. */
  StorageHealth health();

  /** How many days the lines of visitors are kept; empty if nothing outlives the run. */
  Optional<Duration> retention();

  /** Ends after what was to be kept soon is on disk. Idempotent. */
  @Override
  void close();

  /**
   * Removes all that is kept of what a visitor said; who was admitted as an organiser stays one.
   *
   * @return how many questions and opinions that were
   */
  default int delete(Visitor visitor) throws StoreException {
    memory().forget(visitor);
    return asked().delete(visitor) + feedback().delete(visitor);
  }

  /** Removes what has been kept long enough. */
  default void cleanUp(Instant now) throws StoreException {
    inbox().forgetAnswered(now.minus(UPDATES_KNOWN));
    memory().deleteBefore(now.minus(CONTEXT_KEPT));
    if (retention().isPresent()) {
      Instant oldest = now.minus(retention().get());
      asked().deleteBefore(oldest);
      feedback().deleteBefore(oldest);
    }
  }
}
