package fairbot.conversation;

import fairbot.question.Topic;
import fairbot.store.ConversationMemory.Context;
import fairbot.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What each chat was about last, for a while. Thread-safe. */
final class Topics {
  private final Duration lifetime;
  private final Store store;

  Topics(Duration lifetime, Store store) {
    this.lifetime = lifetime;
    this.store = store;
  }

  /** What the chat was about; empty if nothing or too long ago. */
  Optional<Topic> of(String chat, Instant now) {
    return store
        .memory()
        .of(store.visitor(chat))
        .filter(context -> !context.at().plus(lifetime).isBefore(now))
        .map(context -> new Topic(context.fair(), context.entry(), context.aspect()));
  }

  void remember(String chat, Topic topic, Instant now) {
    store
        .memory()
        .remember(
            store.visitor(chat), new Context(topic.fair(), topic.entry(), topic.aspect(), now));
  }

  void forget(String chat) {
    store.memory().forget(store.visitor(chat));
  }
}
