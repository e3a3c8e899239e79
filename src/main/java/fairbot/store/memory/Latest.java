package fairbot.store.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** The lines added last, up to a number. Thread-safe. */
final class Latest<T> {
  private final int most;

  /** Latest first. */
  private final Deque<T> lines = new ArrayDeque<>();

  Latest(int most) {
    this.most = most;
  }

  synchronized void add(T line) {
    lines.addFirst(line);
    if (lines.size() > most) {
      lines.removeLast();
    }
  }

  synchronized List<T> latest(int count) {
    return lines.stream().limit(count).toList();
  }

  /** Returns how many there were. */
  synchronized int delete(Predicate<T> which) {
    int before = lines.size();
    lines.removeIf(which);
    return before - lines.size();
  }
}
