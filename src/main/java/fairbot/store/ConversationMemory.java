package fairbot.store;

import java.time.Instant;
import java.util.Optional;

/** What each chat was about last, so that a restart does not interrupt it. */
public interface ConversationMemory {

  /**
   * What a chat was about.
   *
   * @param aspect id of the aspect that was asked for
   * @param at when that was
   */
  record Context(String fair, String entry, String aspect, Instant at) {}

  /** Empty if nothing is known, also where it cannot be read. */
  Optional<Context> of(Visitor chat);

  /** Keeps it soon, in place of what was kept of the chat before. */
  void remember(Visitor chat, Context context);

  /** Forgets it soon. */
  void forget(Visitor chat);

  /** Removes what was remembered before. */
  void deleteBefore(Instant time) throws StoreException;
}
