package fairbot.store.sqlite;

import fairbot.store.ConversationMemory;
import fairbot.store.RecentlyUsed;
import fairbot.store.StoreException;
import fairbot.store.Visitor;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Chats in memory, behind them those on disk: a chat is read once after a restart. */
final class SqliteConversations implements ConversationMemory {
  private final Scribe scribe;
  private final Lines lines;

  /** Guards itself. An empty one is known to have none. */
  private final Map<Visitor, Optional<Context>> known;

  /**
   * @param most how many chats are held in memory
   */
  SqliteConversations(Scribe scribe, int most) {
    this.scribe = scribe;
    this.lines = new Lines(scribe, "conversation", "chat", "at");
    this.known = new RecentlyUsed<>(most);
  }

  @Override
  public Optional<Context> of(Visitor chat) {
    synchronized (known) {
      Optional<Context> context = known.get(chat);
      if (context != null) {
        return context;
      }
    }
    try {
      Optional<Context> context = read(chat);
      know(chat, context);
      return context;
    } catch (StoreException e) {
      // The scribe has said it. The visitor is answered as if it were the first question.
      return Optional.empty();
    }
  }

  @Override
  public void remember(Visitor chat, Context context) {
    know(chat, Optional.of(context));
    scribe.soon(
        handle ->
            handle
                .createUpdate(
                    """
                    insert or replace into conversation (chat, fair, entry, aspect, at)
                    values (:chat, :fair, :entry, :aspect, :at)
                    """)
                .bind("chat", chat.hash())
                .bind("fair", context.fair())
                .bind("entry", context.entry())
                .bind("aspect", context.aspect())
                .bind("at", context.at().toEpochMilli())
                .execute());
  }

  @Override
  public void forget(Visitor chat) {
    know(chat, Optional.empty());
    lines.deleteSoon(chat);
  }

  @Override
  public void deleteBefore(Instant time) throws StoreException {
    lines.deleteBefore(time);
    synchronized (known) {
      known.values().removeIf(c -> c.map(Context::at).filter(at -> at.isBefore(time)).isPresent());
    }
  }

  private Optional<Context> read(Visitor chat) throws StoreException {
    return scribe.now(
        handle ->
            handle
                .createQuery("select fair, entry, aspect, at from conversation where chat = :chat")
                .bind("chat", chat.hash())
                .map(
                    (row, context) ->
                        new Context(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            Instant.ofEpochMilli(row.getLong(4))))
                .findFirst());
  }

  private void know(Visitor chat, Optional<Context> context) {
    synchronized (known) {
      known.put(chat, context);
    }
  }
}
