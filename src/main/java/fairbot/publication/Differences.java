package fairbot.publication;

import fairbot.content.Edition;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.publication.Preview.EntryName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which entries an edition has, has otherwise, or has no more than another. */
record Differences(List<EntryName> added, List<EntryName> changed, List<EntryName> removed) {

  static Differences between(Edition before, Edition after) {
    Map<EntryKey, Entry> old = entries(before);
    Map<EntryKey, Entry> now = entries(after);
    List<EntryName> added = new ArrayList<>();
    List<EntryName> changed = new ArrayList<>();
    List<EntryName> removed = new ArrayList<>();
    now.forEach(
        (key, entry) -> {
          Entry other = old.get(key);
          if (other == null) {
            added.add(key.named(entry));
          } else if (!other.equals(entry)) {
            changed.add(key.named(entry));
          }
        });
    old.forEach(
        (key, entry) -> {
          if (!now.containsKey(key)) {
            removed.add(key.named(entry));
          }
        });
    return new Differences(added, changed, removed);
  }

  private record EntryKey(String fair, String id) {
    EntryName named(Entry entry) {
      return new EntryName(fair, id, entry.name());
    }
  }

  private static Map<EntryKey, Entry> entries(Edition edition) {
    Map<EntryKey, Entry> all = new LinkedHashMap<>();
    for (Fair fair : edition.fairs()) {
      all.put(new EntryKey(fair.id(), fair.id()), alone(fair));
      fair.entries().forEach((id, entry) -> all.put(new EntryKey(fair.id(), id), entry));
    }
    return all;
  }

  /** The fair as an entry of its own. */
  private static Fair alone(Fair fair) {
    return new Fair(
        fair.id(),
        fair.name(),
        fair.alternateNames(),
        fair.description(),
        fair.schedule(),
        fair.location(),
        fair.facts(),
        fair.sources(),
        Map.of(),
        fair.notices());
  }
}
