package fairbot.publication;

import fairbot.content.Edition;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The edition that is live, and those before it that are still used: a question in work ends on the
 * edition with which it began, and an engine is closed when nobody can use it any more.
 * Thread-safe.
 *
 * <p>Whoever uses editions says so before and after. Meanwhile the live edition may change, and he
 * may use the new one too; so an edition is closed only when all who came before it was replaced
 * are gone, which is so when its own users and those of all older ones are.
 */
final class Shelf implements AutoCloseable {
  private final Deque<Stay> replaced = new ArrayDeque<>();
  private volatile Stay live;

  /** The time of an edition, and how many came in it and are still there. */
  static final class Stay {
    private final Edition edition;
    private int users;

    private Stay(Edition edition) {
      this.edition = edition;
    }
  }

  Shelf(Edition first) {
    live = new Stay(first);
  }

  Edition live() {
    return live.edition;
  }

  synchronized Stay enter() {
    live.users++;
    return live;
  }

  synchronized void leave(Stay stay) {
    stay.users--;
    closeUnused();
  }

  /** The next edition is live from here on. */
  synchronized void put(Edition next) {
    replaced.addLast(live);
    live = new Stay(next);
    closeUnused();
  }

  /** Closes all; nobody asks any more. */
  @Override
  public synchronized void close() {
    replaced.forEach(stay -> stay.edition.engine().close());
    replaced.clear();
    live.edition.engine().close();
  }

  private void closeUnused() {
    while (!replaced.isEmpty() && replaced.getFirst().users == 0) {
      replaced.removeFirst().edition.engine().close();
    }
  }
}
