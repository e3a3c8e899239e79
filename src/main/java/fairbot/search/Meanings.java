package fairbot.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the concepts lead to, by its letters. Immutable, thread-safe. */
final class Meanings {
  private final Map<String, List<Thesaurus.Rule>> rules = new HashMap<>();

  Meanings(List<Thesaurus.Rule> concepts) {
    for (Thesaurus.Rule rule : concepts) {
      for (String meant : rule.meant()) {
        rules.computeIfAbsent(letters(meant), m -> new ArrayList<>(2)).add(rule);
      }
    }
  }

  private static String letters(String meant) {
    String lower = meant.toLowerCase(Locale.ROOT);
    return lower.indexOf(' ') < 0 ? lower : lower.replace(" ", "");
  }

  /** The rules that lead to these letters. */
  List<Thesaurus.Rule> of(String letters) {
    return rules.getOrDefault(letters, List.of());
  }
}
