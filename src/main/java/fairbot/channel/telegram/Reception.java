package fairbot.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fairbot.channel.ErrorListener;
import fairbot.store.Inbox;
import fairbot.store.Inbox.Received;
import fairbot.store.Inbox.Waiting;
import fairbot.store.StoreException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Takes updates over: into the inbox, all of one answer of the server in one step, then to the
 * backlog. What needs no answer is not kept.
 *
 * <p>When the inbox cannot keep them, they are answered before they count as taken over: then a
 * crash loses none either, but a long answer holds up whoever brought them. Thread-safe.
 */
final class Reception implements Polling.Receiver {
  private static final Logger log = LoggerFactory.getLogger(Reception.class);

  /** How long receiving waits for the answers to what cannot be kept. */
  private static final Duration UNKEPT = Duration.ofSeconds(10);

  /** Stands in the inbox for an update that could not be read, until it is marked as done. */
  private static final String UNREADABLE = "{\"unreadable\":true}";

  private final Updates updates;
  private final Inbox inbox;
  private final Backlog backlog;
  private final ChatQueues queues;
  private final Answering answering;
  private final Envelope envelope;
  private final Closing closing;
  private final InstantSource clock;

  /** Guards {@link #updates}; what is kept later is handed on later: the backlog counts on it. */
  private final ReentrantLock order = new ReentrantLock();

  private final ErrorListener errors;
  private final ObjectMapper json =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  Reception(
      Updates updates,
      Inbox inbox,
      Backlog backlog,
      ChatQueues queues,
      Answering answering,
      Envelope envelope,
      Closing closing,
      InstantSource clock,
      ErrorListener errors) {
    this.updates = updates;
    this.inbox = inbox;
    this.backlog = backlog;
    this.queues = queues;
    this.answering = answering;
    this.envelope = envelope;
    this.closing = closing;
    this.clock = clock;
    this.errors = errors;
  }

  @Override
  public boolean take(Map<Long, JsonNode> fresh) throws InterruptedException {
    Map<Long, Incoming> read = new LinkedHashMap<>();
    order.lockInterruptibly();
    try {
      if (keep(fresh, read)) {
        return true;
      }
    } finally {
      order.unlock();
    }
    return answerAtOnce(read);
  }

  /**
   * Whether they stand in the inbox now.
   *
   * @param read what each of them asks is put here
   */
  private boolean keep(Map<Long, JsonNode> fresh, Map<Long, Incoming> read) {
    List<Received> toKeep = new ArrayList<>();
    List<Long> skipped = new ArrayList<>();
    fresh.forEach(
        (id, node) -> {
          try {
            Optional<Incoming> incoming = updates.read(json.treeToValue(node, Update.class));
            incoming.ifPresent(
                i -> {
                  read.put(id, i);
                  toKeep.add(
                      new Received(id, clock.instant(), envelope.write(i), Envelope.words(i)));
                });
          } catch (JsonProcessingException | RuntimeException e) {
            errors.unreadable();
            log.error("update skipped, cannot be read updateId={}", id);
            skipped.add(id);
            toKeep.add(new Received(id, clock.instant(), UNREADABLE, ""));
          }
        });
    try {
      List<Waiting> kept = inbox.keep(toKeep);
      skipped.forEach(inbox::done);
      backlog.hand(kept, read);
      return true;
    } catch (StoreException e) {
      log.debug("updates not kept", e);
      return false;
    }
  }

  private boolean answerAtOnce(Map<Long, Incoming> read) throws InterruptedException {
    CountDownLatch answered = new CountDownLatch(read.size());
    for (Map.Entry<Long, Incoming> one : read.entrySet()) {
      boolean taken =
          queues.submit(
              one.getValue().place().chat(),
              () -> {
                try {
                  answering.answer(one.getKey(), one.getValue());
                } finally {
                  answered.countDown();
                }
              });
      if (!taken) {
        return false;
      }
    }
    if (answered.await(UNKEPT.toMillis(), TimeUnit.MILLISECONDS)) {
      return true;
    }
    log.warn("updates not kept and not yet answered count={}", answered.getCount());
    // Telegram brings them again at the next start.
    return !closing.begun();
  }
}
