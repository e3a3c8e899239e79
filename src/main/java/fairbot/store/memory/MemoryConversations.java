package fairbot.store.memory;

import fairbot.store.ConversationMemory;
import fairbot.store.RecentlyUsed;
import fairbot.store.Visitor;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The chats that were quiet longest are forgotten first. */
final class MemoryConversations implements ConversationMemory {
  private final Map<Visitor, Context> contexts;

  /**
   * @param most how many chats are remembered
   */
  MemoryConversations(int most) {
    contexts = new RecentlyUsed<>(most);
  }

  @Override
  public synchronized Optional<Context> of(Visitor chat) {
    return Optional.ofNullable(contexts.get(chat));
  }

  @Override
  public synchronized void remember(Visitor chat, Context context) {
    contexts.put(chat, context);
  }

  @Override
  public synchronized void forget(Visitor chat) {
    contexts.remove(chat);
  }

  @Override
  public synchronized void deleteBefore(Instant time) {
    contexts.values().removeIf(context -> context.at().isBefore(time));
  }
}
