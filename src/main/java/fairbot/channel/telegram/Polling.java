package fairbot.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import fairbot.channel.ChannelException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks for updates until closed, whatever the server answers. Only a refused token, or another
 * instance that keeps running, ends it. For one thread.
 *
 * <p>An update is acknowledged by the poll after the one that brought it, when the receiver has
 * taken it over. Ids are only compared for equality, because after a quiet week Telegram starts
 * again anywhere: after an empty answer nothing is left to acknowledge, and no offset is sent.
 */
final class Polling {
  private static final Logger log = LoggerFactory.getLogger(Polling.class);
  private static final int BATCH = 100;
  private static final Duration CONFLICT_MEMORY = Duration.ofMinutes(1);

  /** Takes updates over. */
  interface Receiver {
    /**
     * Takes over those of one answer of the server, by their ids, in its order; from then on they
     * are the receiver's. False if they were not all taken over because the channel is being
     * closed.
     */
    boolean take(Map<Long, JsonNode> updates) throws InterruptedException;
  }

  private final BotApi api;
  private final Closing closing;
  private final Pace pace;
  private final Duration hold;
  private final Backoff backoff;
  private final Set<Long> taken = Collections.newSetFromMap(new Recent());

  private OptionalLong offset = OptionalLong.empty();
  private int conflicts;
  private long lastConflict;

  Polling(BotApi api, Closing closing, Pace pace, Duration hold) {
    this.api = api;
    this.closing = closing;
    this.pace = pace;
    this.hold = hold;
    this.backoff = new Backoff(pace);
  }

  /** Who the bot is, as soon as the server can be reached; null if closed before. */
  JsonNode introduce() throws ChannelException, InterruptedException {
    while (!closing.begun()) {
      try {
        JsonNode me = api.getMe();
        backoff.reset();
        return me;
      } catch (BotApiException e) {
        if (e.refusedWith(404)) {
          throw refused(e);
        }
        recover(e);
      }
    }
    return null;
  }

  /** Polls until closed. */
  void run(Receiver receiver) throws ChannelException, InterruptedException {
    while (!closing.begun()) {
      long start = System.nanoTime();
      try {
        JsonNode updates = api.getUpdates(offset, BATCH, hold);
        backoff.reset();
        boolean news = hand(updates, receiver);
        if (updates.isEmpty()) {
          offset = OptionalLong.empty();
        }
        if (!news) {
          closing.pause(pace.emptyPoll().minusNanos(System.nanoTime() - start));
        }
      } catch (BotApiException e) {
        recover(e);
      }
    }
  }

  /** Tells the server, after the last poll, what has been done; else it would come again. */
  void acknowledge() {
    if (offset.isEmpty()) {
      return;
    }
    try {
      api.acknowledge(offset.getAsLong());
    } catch (BotApiException e) {
      log.warn("last updates not acknowledged, they will come again {}", e.getMessage());
    }
  }

  /** Whether there was anything new. */
  private boolean hand(JsonNode updates, Receiver receiver) throws InterruptedException {
    OptionalLong highest = OptionalLong.empty();
    Map<Long, JsonNode> fresh = new LinkedHashMap<>();
    for (JsonNode update : updates) {
      JsonNode id = update.path("update_id");
      if (!id.canConvertToLong()) {
        log.error("update without id skipped");
        continue;
      }
      if (!taken.contains(id.asLong())) {
        fresh.put(id.asLong(), update);
      }
      highest = OptionalLong.of(Math.max(highest.orElse(Long.MIN_VALUE), id.asLong()));
    }
    if (!fresh.isEmpty() && !receiver.take(fresh)) {
      return false;
    }
    taken.addAll(fresh.keySet());
    if (highest.isPresent()) {
      offset = OptionalLong.of(highest.getAsLong() + 1);
    }
    return !fresh.isEmpty();
  }

  private void recover(BotApiException e) throws ChannelException, InterruptedException {
    if (closing.begun()) {
      return;
    }
    if (e.refusedWith(401)) {
      throw refused(e);
    }
    if (e.refusedWith(409)) {
      conflict(e);
      return;
    }
    Duration wait = e.retryAfter().orElseGet(backoff::next);
    log.warn("receiving failed, again after waitMillis={} {}", wait.toMillis(), e.getMessage());
    closing.pause(wait);
  }

  private void conflict(BotApiException e) throws ChannelException, InterruptedException {
    long now = System.nanoTime();
    conflicts = now - lastConflict > CONFLICT_MEMORY.toNanos() ? 1 : conflicts + 1;
    lastConflict = now;
    log.error(
        "another instance is running with this token, conflict {} of {} {}",
        conflicts,
        pace.conflicts(),
        e.getMessage());
    if (conflicts >= pace.conflicts()) {
      throw new ChannelException(
          e.getMessage().contains("webhook")
              ? "이 봇에는 웹훅이 걸려 있어 글을 받아 올 수 없습니다. 웹훅을 쓰는 프로그램을 끝내고 웹훅을 지운 뒤(deleteWebhook) 다시 시작해 주세요."
              : "같은 토큰을 쓰는 봇이 다른 곳에서 이미 실행 중입니다(another instance is running). 하나만 남기고 끝낸 뒤 다시 시작해 주세요.",
          3);
    }
    closing.pause(pace.conflictWait());
  }

  private static ChannelException refused(BotApiException e) {
    log.error("token refused {}", e.getMessage());
    return new ChannelException(
        "텔레그램이 봇 토큰을 받아들이지 않습니다. TELEGRAM_BOT_TOKEN이 BotFather가 준 토큰과 같은지, TELEGRAM_API_URL을 썼다면 그 주소가 맞는지 확인해 주세요.",
        2);
  }

  /** The ids taken over last: a server that lost an acknowledgement sends them again. */
  private static final class Recent extends LinkedHashMap<Long, Boolean> {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
      return size() > 10 * BATCH;
    }
  }
}
