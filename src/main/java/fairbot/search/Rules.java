package fairbot.search;

import fairbot.question.CleanText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The thesaurus, ready to be looked up by the stems of a question. Immutable. */
final class Rules {
  /** How far apart the words of a phrase may stand, in morphemes beyond their number. */
  private static final int SLACK = 4;

  /** A word that a rule leads to, with its stems. */
  record Meant(Phrase phrase, List<String> terms) {}

  /** A rule whose words stand in a question. */
  record Fired(String said, List<Meant> meant, List<Span> spans, double weight, String origin) {}

  private record Rule(
      String said, List<String> terms, List<Meant> meant, double weight, String origin) {}

  private final Map<String, List<Rule>> byFirstTerm = new HashMap<>();

  Rules(Thesaurus thesaurus, Morphology morphology) {
    thesaurus.synonyms().forEach(rule -> add(rule, 0.95, morphology));
    thesaurus.concepts().forEach(rule -> add(rule, 0.8, morphology));
  }

  private void add(Thesaurus.Rule rule, double weight, Morphology morphology) {
    List<Meant> meant =
        rule.meant().stream().map(m -> new Meant(Phrase.of(m), content(m, morphology))).toList();
    for (String said : rule.said()) {
      List<String> terms = content(said, morphology);
      if (!terms.isEmpty()) {
        byFirstTerm
            .computeIfAbsent(terms.getFirst(), k -> new ArrayList<>())
            .add(new Rule(said, terms, meant, weight, rule.origin()));
      }
    }
  }

  /** The stems that carry content; all of them if none does. */
  private static List<String> content(String text, Morphology morphology) {
    return morphology.tokens(CleanText.clean(text)).stream()
        .filter(t -> t.kind().isContent())
        .map(Morphology.Token::term)
        .distinct()
        .toList();
  }

  List<Fired> firedBy(Letters letters) {
    List<Fired> fired = new ArrayList<>();
    List<Morphology.Token> tokens = letters.tokens;
    for (int i = 0; i < tokens.size(); i++) {
      for (Rule rule : byFirstTerm.getOrDefault(tokens.get(i).term(), List.of())) {
        List<Span> spans = spans(rule.terms(), tokens, i);
        if (spans != null) {
          fired.add(new Fired(rule.said(), rule.meant(), spans, rule.weight(), rule.origin()));
        }
      }
    }
    return fired;
  }

  /** The rule's first word stands at {@code first}, the others near it in any order. */
  private static List<Span> spans(List<String> terms, List<Morphology.Token> tokens, int first) {
    int from = Math.max(0, first - terms.size() - SLACK);
    int to = Math.min(tokens.size(), first + terms.size() + SLACK + 1);
    List<Span> spans = new ArrayList<>();
    for (String term : terms) {
      Span span = null;
      for (int i = term.equals(terms.getFirst()) ? first : from; i < to && span == null; i++) {
        if (tokens.get(i).term().equals(term)) {
          span = new Span(tokens.get(i).start(), tokens.get(i).end(), 1);
        }
      }
      if (span == null) {
        return null;
      }
      spans.add(span);
    }
    return spans;
  }
}
