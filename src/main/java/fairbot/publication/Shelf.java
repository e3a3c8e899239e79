package fairbot.publication;

import fairbot.content.Edition;
import fairbot.search.SearchEngine;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The edition that is live, and those before it that are still used: a question in work ends on the
 * edition with which it began, and an engine is closed when nobody can use it any more.
 * Thread-safe.
 *
 * <p>Whoever uses editions says so before and after. Meanwhile the live edition may change, and he
 * may use the new one too; so an edition is closed only when all who came before it was replaced
 * are gone, which is so when its own users and those of all older ones are.
 *
 * <p>The edition before the live one stays open also without users, ready for a roll back, until
 * the room is needed for the next: so there are never more engines than a reload has to have.
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
    closeUnused(1);
  }

  /** The edition before the live one, if it has this number and is still open. */
  synchronized Optional<Edition> before(int number) {
    return Optional.ofNullable(replaced.peekLast())
        .map(stay -> stay.edition)
        .filter(edition -> edition.number() == number);
  }

  /** The edition before the live one is not kept ready any more: another is to be built. */
  synchronized void makeRoom() {
    closeUnused(0);
  }

  /** The next edition is live from here on; its engine may be that of the one before. */
  synchronized void put(Edition next) {
    replaced.addLast(live);
    live = new Stay(next);
    closeUnused(1);
  }

  /** Closes all; nobody asks any more. */
  @Override
  public synchronized void close() {
    while (!replaced.isEmpty()) {
      closeFirst();
    }
    live.edition.engine().close();
  }

  private void closeUnused(int spared) {
    while (replaced.size() > spared && replaced.getFirst().users == 0) {
      closeFirst();
    }
  }

  /** Unless it was rolled back to: then a newer one goes on with its engine. */
  private void closeFirst() {
    SearchEngine engine = replaced.removeFirst().edition.engine();
    if (Stream.concat(replaced.stream(), Stream.of(live))
        .noneMatch(stay -> stay.edition.engine().equals(engine))) {
      engine.close();
    }
  }
}
