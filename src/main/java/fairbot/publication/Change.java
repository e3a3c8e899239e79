package fairbot.publication;

/**
 * A question that a new edition answers in another way.
 *
 * @param fair id of the fair that is asked about
 * @param id of the judged question; empty if it has none, or was asked by visitors
 * @param before the reply of the edition that is live
 * @param after the reply of the new one
 */
public record Change(
    String fair, String id, String question, String before, String after, Turn turn) {

  /** What the change means, as far as somebody has judged the question. */
  public enum Turn {
    RIGHT,
    WRONG,
    /** As right or wrong as before, or never judged. */
    NEITHER
  }
}
