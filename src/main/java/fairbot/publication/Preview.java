package fairbot.publication;

import java.util.ArrayList;
import java.util.List;

/**
 * What a new edition changes for visitors. Immutable.
 *
 * @param judged judged questions that are answered in another way
 * @param asked the same of those that visitors asked most
 * @param notes what the organiser should know besides, each a Korean sentence: settings that need a
 *     restart, an edition that could not be kept
 */
public record Preview(
    List<EntryName> added,
    List<EntryName> changed,
    List<EntryName> removed,
    List<Change> judged,
    List<Change> asked,
    List<String> notes) {
  public Preview {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
    judged = List.copyOf(judged);
    asked = List.copyOf(asked);
    notes = List.copyOf(notes);
  }

  /** The same with one more note. */
  Preview with(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new Preview(added, changed, removed, judged, asked, more);
  }

  /** An entry, or a fair itself, by the ids of its fair and its own. */
  public record EntryName(String fair, String id, String name) {}

  /** Judged questions that were answered rightly and would no longer be. */
  public List<Change> turnedWrong() {
    return judged.stream().filter(c -> c.turn() == Change.Turn.WRONG).toList();
  }
}
