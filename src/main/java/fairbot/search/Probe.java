package fairbot.search;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an index is asked for. Immutable.
 *
 * @param text the reading as it was cleaned
 * @param stems its stems, in order, grammar left out
 * @param added stems that the thesaurus adds; they weigh less
 * @param consonants stretches of lone initial consonants
 */
public record Probe(String text, List<String> stems, Set<String> added, List<String> consonants) {
  public Probe {
    stems = List.copyOf(stems);
    added = Collections.unmodifiableSet(new LinkedHashSet<>(added));
    consonants = List.copyOf(consonants);
  }
}
