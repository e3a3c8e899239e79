package fairbot.search;

import fairbot.search.Morphology.Token;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the texts of a fair's entries while they are made ready for the search. The same words,
 * keywords and sellers come again and again: each is read once, and kept once by all entries that
 * have it, which in a large fair saves most of the memory. For one thread, and only as long as the
 * entries are read.
 */
final class Wording {
  /** Texts that are remembered with their words; the longest are hardly ever written twice. */
  private static final int TEXTS = 4_000;

  private static final int LONGEST = 400;

  private final Morphology morphology;
  private final Map<String, String> terms = new HashMap<>();
  private final Map<String, Phrase> phrases = new HashMap<>();
  private final Map<String, List<Token>> texts =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Token>> eldest) {
          return size() > TEXTS;
        }
      };

  Wording(Morphology morphology) {
    this.morphology = morphology;
  }

  /** As {@link Morphology#tokens}. */
  List<Token> tokens(String text) {
    List<Token> known = texts.get(text);
    if (known == null) {
      known = morphology.tokens(text).stream().map(this::kept).toList();
      if (text.length() <= LONGEST) {
        texts.put(text, known);
      }
    }
    return known;
  }

  /** As {@link Phrase#of}. */
  Phrase phrase(String written) {
    return phrases.computeIfAbsent(written, Phrase::of);
  }

  private Token kept(Token token) {
    String other = terms.putIfAbsent(token.term(), token.term());
    return other == null ? token : new Token(other, token.start(), token.end(), token.kind());
  }
}
