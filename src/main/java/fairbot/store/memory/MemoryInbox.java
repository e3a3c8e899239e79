package fairbot.store.memory;

import fairbot.store.Inbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

final class MemoryInbox implements Inbox {
  private final UnaryOperator<String> blanked;

  /** Of all that are known, answered or not, when they were received. */
  private final Map<Long, Instant> known = new HashMap<>();

  private final SortedMap<Long, Waiting> waiting = new TreeMap<>();
  private final Map<Long, Long> places = new HashMap<>();
  private long lastPlace;

  MemoryInbox(UnaryOperator<String> blanked) {
    this.blanked = blanked;
  }

  @Override
  public synchronized List<Waiting> keep(List<Received> messages) {
    List<Waiting> fresh = new ArrayList<>();
    for (Received message : messages) {
      if (known.putIfAbsent(message.update(), message.at()) == null) {
        lastPlace++;
        fresh.add(new Waiting(lastPlace, message));
        places.put(message.update(), lastPlace);
        waiting.put(lastPlace, new Waiting(lastPlace, blanked(message)));
      }
    }
    return fresh;
  }

  @Override
  public synchronized List<Waiting> waiting(long after, int most) {
    return waiting.tailMap(after + 1).values().stream().limit(most).toList();
  }

  @Override
  public synchronized void done(long update) {
    Long place = places.remove(update);
    if (place != null) {
      waiting.remove(place);
    }
  }

  @Override
  public synchronized Depth depth() {
    return new Depth(
        waiting.size(),
        waiting.values().stream().map(w -> w.message().at()).min(Instant::compareTo));
  }

  @Override
  public synchronized void forgetAnswered(Instant before) {
    known
        .entrySet()
        .removeIf(e -> !places.containsKey(e.getKey()) && e.getValue().isBefore(before));
  }

  private Received blanked(Received m) {
    return new Received(m.update(), m.at(), m.envelope(), blanked.apply(m.text()));
  }
}
