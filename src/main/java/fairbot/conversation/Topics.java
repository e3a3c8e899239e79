package fairbot.conversation;

import fairbot.question.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What each chat was about last, for a while. Thread-safe; the chats that were quiet longest are
 * forgotten first.
 */
final class Topics {
  private record Remembered(Topic topic, Instant at) {}

  private final Duration lifetime;
  private final Map<String, Remembered> topics;

  /**
   * @param most how many chats are remembered
   */
  Topics(Duration lifetime, int most) {
    this.lifetime = lifetime;
    this.topics =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
            return size() > most;
          }
        };
  }

  /** What the chat was about; empty if nothing or too long ago. */
  synchronized Optional<Topic> of(String chat, Instant now) {
    return Optional.ofNullable(topics.get(chat))
        .filter(remembered -> !remembered.at().plus(lifetime).isBefore(now))
        .map(Remembered::topic);
  }

  synchronized void remember(String chat, Topic topic, Instant now) {
    topics.put(chat, new Remembered(topic, now));
  }

  synchronized void forget(String chat) {
    topics.remove(chat);
  }
}
