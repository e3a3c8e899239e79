package fairbot.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A reading as the ranker sees it, analysed once for all candidates.
 *
 * @param fired the rules of the thesaurus whose words stand in it
 * @param associated its stems, each with the entries to which it leads and its share, see {@link
 *     Associations}
 * @param lost the chat has no topic that "그거" could mean
 */
record Analysed(
    Letters letters,
    Content content,
    List<Cues.Found> cues,
    List<Rules.Fired> fired,
    Map<String, Map<String, Double>> associated,
    boolean lost) {
  private static final Set<String> POINTING = Set.of("그거", "그것", "이거", "이것", "저거", "거기", "걔");

  private static final Set<String> OF_ANY_THING =
      Set.of("about", "location", "products", "companies");

  /** From this quality on a cue stands there and is no mere likeness. */
  private static final double CLEAR = 0.9;

  /** Whether it points at something that was said before. */
  boolean points() {
    return letters.tokens.stream().anyMatch(token -> POINTING.contains(token.term()));
  }

  /** Whether all that it points at is a place. */
  boolean pointsAtPlace() {
    return letters.tokens.stream()
        .map(Morphology.Token::term)
        .filter(POINTING::contains)
        .allMatch("거기"::equals);
  }

  /** Whether more is asked of a thing than what it is and where. */
  boolean asksForMore() {
    return cues.stream()
        .anyMatch(
            cue ->
                cue.strength() != Cues.Strength.WEAK
                    && cue.span().quality() >= CLEAR
                    && !OF_ANY_THING.contains(cue.aspect().id()));
  }

  /** The stems of the nouns in a span. */
  List<String> nounsIn(Span span) {
    return letters.tokens.stream()
        .filter(token -> token.kind() == Morphology.Kind.NOUN)
        .filter(token -> span.start() <= token.start() && token.end() <= span.end())
        .map(Morphology.Token::term)
        .toList();
  }

  /** The letters of a span. */
  String typed(Span span) {
    return letters.text.substring(span.start(), span.end());
  }

  /** The words of which most is left unexplained. */
  List<String> unexplained(Coverage coverage) {
    return letters.tokens.stream()
        .map(token -> new Span(token.start(), token.end(), 1))
        .filter(span -> content.left(span, coverage) > 0.3)
        .map(this::typed)
        .distinct()
        .toList();
  }
}
