package fairbot.channel.telegram;

import fairbot.store.RecentlyUsed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Tells who writes more than can be meant as questions. Counts by the times at which messages were
 * sent, so that a pile of a bad hour's messages is no flood. Thread-safe.
 */
final class Flood {
  static final String NOTICE = "질문이 너무 빨리 이어져 잠시 쉬어 갑니다. 1분쯤 뒤에 다시 물어봐 주세요.";

  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int VISITORS = 10_000;

  /** What a message gets. */
  enum Verdict {
    ANSWER,
    /** The first one too many. */
    NOTICE,
    /** The next ones, until the visitor calms down. */
    SILENCE
  }

  private static final class Visits {
    final Deque<Instant> latest = new ArrayDeque<>();
    boolean told;
  }

  private final int most;
  private final Map<String, Visits> visitors = new RecentlyUsed<>(VISITORS);

  /**
   * @param most how many messages of one visitor are answered within a minute
   */
  Flood(int most) {
    this.most = most;
  }

  /** Counts a message, also one that gets no answer: it calms when the visitor does. */
  synchronized Verdict judge(String visitor, Instant at) {
    Visits visits = visitors.computeIfAbsent(visitor, v -> new Visits());
    while (!visits.latest.isEmpty() && !visits.latest.peekFirst().plus(WINDOW).isAfter(at)) {
      visits.latest.removeFirst();
    }
    visits.latest.addLast(at);
    if (visits.latest.size() <= most) {
      visits.told = false;
      return Verdict.ANSWER;
    }
    // One more than the limit is enough to know that it is passed.
    while (visits.latest.size() > most + 1) {
      visits.latest.removeFirst();
    }
    if (visits.told) {
      return Verdict.SILENCE;
    }
    visits.told = true;
    return Verdict.NOTICE;
  }
}
