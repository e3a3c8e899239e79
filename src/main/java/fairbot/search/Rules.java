package fairbot.search;

import fairbot.question.CleanText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The thesaurus, ready to be looked up by a question. Thread-safe.
 *
 * <p>It holds tens of thousands of phrases, of which a question may fire a few: phrases are found
 * by the {@link StemKey}s of their words, and only what is found is analysed, once.
 */
final class Rules {
  private static final double SYNONYM = 0.95;
  private static final double CONCEPT = 0.8;

  /** How far apart the words of a phrase may stand, in morphemes beyond their number. */
  private static final int SLACK = 4;

  /** A word of a rule, with its stems that carry content, each once. */
  record Word(Phrase phrase, List<String> terms) {}

  /**
   * A rule whose words stand in a question.
   *
   * @param spans where, a span a word
   * @param weight how much of a word's own worth its meanings have
   */
  record Fired(String said, List<Word> meant, List<Span> spans, double weight, String origin) {
    /** Whether it is the organiser's own synonym. */
    boolean isSynonym() {
      return weight >= SYNONYM;
    }
  }

  /**
   * A phrase to look for.
   *
   * @param keys of its words, at least one
   */
  private record Rule(String said, StemKey.Words keys, Thesaurus.Rule rule, double weight) {}

  private final Morphology morphology;
  private final Map<Integer, List<Rule>> byFirstKey = new HashMap<>();
  private final Map<Integer, List<Rule>> byOtherKeys = new HashMap<>();
  private final Map<String, Word> words = new ConcurrentHashMap<>();

  Rules(Thesaurus thesaurus, Morphology morphology) {
    this.morphology = morphology;
    thesaurus.synonyms().forEach(rule -> add(rule, SYNONYM));
    thesaurus.concepts().forEach(rule -> add(rule, CONCEPT));
  }

  private void add(Thesaurus.Rule rule, double weight) {
    for (String said : rule.said()) {
      StemKey.Words keys = StemKey.ofWords(said);
      if (!keys.isEmpty()) {
        Rule found = new Rule(said, keys, rule, weight);
        byFirstKey.computeIfAbsent(keys.first(), k -> new ArrayList<>(2)).add(found);
        for (int key : keys.others()) {
          byOtherKeys.computeIfAbsent(key, k -> new ArrayList<>(2)).add(found);
        }
      }
    }
  }

  /**
   * A phrase of a concept in which a word stands.
   *
   * @param share the part of the phrase that the word makes, 0 to 1
   */
  record Saying(Thesaurus.Rule rule, double share) {}

  /** The phrases of the concepts that have a word with this stem. */
  List<Saying> sayingsWith(String stem) {
    List<Saying> sayings = new ArrayList<>();
    for (int key : StemKey.ofStem(stem)) {
      addSayings(byFirstKey.getOrDefault(key, List.of()), stem, sayings);
      addSayings(byOtherKeys.getOrDefault(key, List.of()), stem, sayings);
    }
    return sayings;
  }

  private static void addSayings(List<Rule> rules, String stem, List<Saying> sayings) {
    for (Rule rule : rules) {
      if (rule.weight() < SYNONYM && SaidWord.standsIn(rule.said(), stem)) {
        sayings.add(new Saying(rule.rule(), 1.0 / rule.keys().count()));
      }
    }
  }

  private Word word(String text) {
    return words.computeIfAbsent(text, t -> new Word(Phrase.of(t), stems(t)));
  }

  private List<String> stems(String text) {
    return morphology.tokens(CleanText.clean(text)).stream()
        .filter(token -> token.kind().isContent())
        .map(Morphology.Token::term)
        .distinct()
        .toList();
  }

  /** The rules whose words all stand near each other, in any order and conjugation. */
  List<Fired> firedBy(Letters letters) {
    StemKey.Set present = StemKey.in(letters.text);
    List<Fired> fired = new ArrayList<>();
    for (int key : present.keys()) {
      for (Rule rule : byFirstKey.getOrDefault(key, List.of())) {
        if (present.containsAll(rule.keys())) {
          fire(rule, letters, fired);
        }
      }
    }
    return fired;
  }

  private void fire(Rule rule, Letters letters, List<Fired> fired) {
    Word said = word(rule.said());
    List<String> terms = said.terms();
    List<Span> spans = spans(terms, letters);
    if (spans.isEmpty() && isOneNoun(rule.said())) {
      spans = letters.atWordStart(said.phrase()).map(List::of).orElse(List.of());
    }
    if (!spans.isEmpty()) {
      // What was said is found by itself: leading back to it would only make it count twice.
      List<Word> meanings =
          rule.rule().meant().stream()
              .map(this::word)
              .filter(word -> !word.terms().equals(terms))
              .toList();
      fired.add(new Fired(rule.said(), meanings, spans, rule.weight(), rule.rule().origin()));
    }
  }

  /** What people call a thing is often in no dictionary, and read in pieces: 댕댕이, 초코빵. */
  private static boolean isOneNoun(String said) {
    return said.length() >= 2 && said.indexOf(' ') < 0 && !said.endsWith("다");
  }

  /** Where the rule's words stand; empty if they do not. */
  private static List<Span> spans(List<String> terms, Letters letters) {
    List<Morphology.Token> tokens = letters.tokens;
    for (int i = 0; i < tokens.size() && !terms.isEmpty(); i++) {
      if (tokens.get(i).term().equals(terms.getFirst())) {
        List<Span> spans = spans(terms, tokens, i);
        if (!spans.isEmpty()) {
          return spans;
        }
      }
    }
    return List.of();
  }

  /** The rule's first word stands at {@code first}, the others near it; empty if one is lacking. */
  private static List<Span> spans(List<String> terms, List<Morphology.Token> tokens, int first) {
    int from = Math.max(0, first - terms.size() - SLACK);
    int to = Math.min(tokens.size(), first + terms.size() + SLACK + 1);
    List<Span> spans = new ArrayList<>();
    for (String term : terms) {
      Span span = null;
      for (int i = spans.isEmpty() ? first : from; i < to && span == null; i++) {
        if (tokens.get(i).term().equals(term)) {
          span = new Span(tokens.get(i).start(), tokens.get(i).end(), 1);
        }
      }
      if (span == null) {
        return List.of();
      }
      spans.add(span);
    }
    return spans;
  }
}
