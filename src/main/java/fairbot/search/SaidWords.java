package fairbot.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The thesaurus word by word: what is said, without its endings, and what is meant, without its
 * spaces. Nothing is analysed for it, since a thesaurus holds tens of thousands of phrases.
 * Immutable, thread-safe.
 */
final class SaidWords {
  /** Endings that make a verb of a word: the analyser may read the word with or without them. */
  private static final List<String> MADE_A_VERB = List.of("하", "거리", "대", "되");

  private final Map<String, Float> weights = new HashMap<>();
  private final Map<String, List<Thesaurus.Rule>> meanings = new HashMap<>();

  SaidWords(List<Thesaurus.Rule> rules) {
    for (Thesaurus.Rule rule : rules) {
      of(rule).forEach((word, weight) -> weights.merge(word, weight, Float::sum));
      for (String meant : rule.meant()) {
        meanings.computeIfAbsent(squeezed(meant), m -> new ArrayList<>(2)).add(rule);
      }
    }
  }

  /** The words of a rule's phrases, each with the share of a phrase that it makes, summed. */
  static Map<String, Float> of(Thesaurus.Rule rule) {
    Map<String, Float> words = new HashMap<>();
    for (String phrase : rule.said()) {
      String[] parts = phrase.toLowerCase(Locale.ROOT).split(" ", -1);
      for (String part : parts) {
        for (String stem : stems(part)) {
          words.merge(stem, 1f / parts.length, Float::sum);
        }
      }
    }
    return words;
  }

  private static List<String> stems(String word) {
    if (word.length() < 2 || !word.endsWith("다")) {
      return List.of(word);
    }
    String stem = word.substring(0, word.length() - 1);
    for (String ending : MADE_A_VERB) {
      if (stem.length() > ending.length() + 1 && stem.endsWith(ending)) {
        return List.of(stem, stem.substring(0, stem.length() - ending.length()));
      }
    }
    return List.of(stem);
  }

  private static String squeezed(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.indexOf(' ') < 0 ? lower : lower.replace(" ", "");
  }

  /** How many phrases have a word, a phrase of several words counting for a part of one. */
  double weight(String word) {
    return weights.getOrDefault(word, 0f);
  }

  /** The rules that lead to these letters. */
  List<Thesaurus.Rule> leadingTo(String letters) {
    return meanings.getOrDefault(letters, List.of());
  }
}
