package fairbot.search;

import java.util.List;

/** Cuts Korean text into its smallest words. Thread-safe. */
@FunctionalInterface
public interface Morphology {

  /** The words in order, particles and endings included; never throws for any text. */
  List<Token> tokens(String text);

  /**
   * A word.
   *
   * @param term its stem
   * @param start offset of its first letter in the text
   * @param end offset after its last letter
   */
  record Token(String term, int start, int end, Kind kind) {}

  /** What sort of word it is, as far as the search cares. */
  enum Kind {
    NOUN(1.0),
    /** A proper noun: a place, a person, a brand. */
    PROPER(1.2),
    /** A word that the dictionary does not know: a name, slang or a slip of the finger. */
    UNKNOWN(1.0),
    FOREIGN(1.0),
    NUMBER(0.3),
    ROOT(0.7),
    VERB(0.5),
    MODIFIER(0.2),
    PREFIX(0.5),
    SUFFIX(0.15),
    /** Pronouns, dependent nouns, auxiliary verbs, interjections: they carry no content. */
    EMPTY(0.0),
    /** Particles, endings, copulas. */
    GRAMMAR(0.0);

    private final double weight;

    Kind(double weight) {
      this.weight = weight;
    }

    /** How much of a question's content such a word holds, 0 to 1. */
    public double weight() {
      return weight;
    }

    /** Whether an entry can be told by it. */
    public boolean isContent() {
      return weight > 0;
    }
  }
}
