package fairbot.search;

import fairbot.fair.Aspect;
import fairbot.fair.Entry;
import java.util.List;

/**
 * An entry that may be meant, with the aspect that is then asked for. Immutable.
 *
 * @param aspect what is asked of the entry; for a faq entry of no use
 * @param further other aspects of the same entry that the question clearly asks for too, in the
 *     question's order
 * @param score 0 to 1: how surely a question is about this; comparable between questions
 */
public record Hit(
    Entry entry, Aspect aspect, List<Aspect> further, double score, Evidence evidence) {
  public Hit {
    further = List.copyOf(further);
  }

  /** The same entry with another aspect. */
  public Hit with(Aspect other) {
    return new Hit(entry, other, List.of(), score, evidence);
  }

  /** The same with another score. */
  Hit scored(double other) {
    return new Hit(entry, aspect, further, other, evidence);
  }

  /**
   * Why it may be meant.
   *
   * @param coverage share of the question's content that this entry and aspect explain, 0 to 1
   * @param naming how much of the entry's name was said, or how well its words fit, 0 to 1
   * @param named which part of the entry's name was said, if any
   * @param similarity the normalised sum over the index's fields, 0 to 1
   * @param entryShare share of the question's content that the entry's own words explain, 0 to 1
   * @param cued how surely a cue asks for the aspect: 0 not, 0.5 weakly, 1 clearly
   * @param recalled the entry is not named here but was the chat's topic
   * @param lackingTopic the thing asked for of which the aspect's text says nothing; empty if there
   *     is none
   * @param clues what was recognised
   * @param unexplained the words that nothing explains
   */
  public record Evidence(
      double coverage,
      double naming,
      Named named,
      double similarity,
      double entryShare,
      double cued,
      boolean recalled,
      String lackingTopic,
      List<Clue> clues,
      List<String> unexplained) {
    public Evidence {
      clues = List.copyOf(clues);
      unexplained = List.copyOf(unexplained);
    }
  }

  /**
   * A stretch of the question and what it was recognised as.
   *
   * @param typed as it stands in the question
   * @param known the organiser's or the config's word
   * @param source where that word comes from
   * @param quality 1 for the very same
   */
  public record Clue(String typed, String known, Source source, double quality) {}

  /** Which part of a name was said. */
  public enum Named {
    NOT,
    /** A word that only tells more: "그리들" of 그리들 요리교실. */
    PARTLY,
    /** The whole, or the word that says what it is: "그리들" of 무쇠 그리들. */
    BY_WHAT_IT_IS
  }

  /** Where a recognised word comes from, the weightiest first. */
  public enum Source {
    NAME,
    KEYWORD,
    TEXT,
    SYNONYM,
    CONCEPT,
    /** A word that is often said of such a thing. */
    ASSOCIATION,
    FACT,
    CUE
  }
}
