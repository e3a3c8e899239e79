package fairbot.store;

import java.time.Instant;
import java.util.List;

/** What visitors asked and how it was answered, for the organiser to learn from. */
public interface AskedQuestions {

  /**
   * A question and its answer.
   *
   * @param text as typed; kept with personal data blanked
   * @param reading how it was read; kept with personal data blanked
   * @param outcome answered, missing, ambiguous or unknown
   * @param entry empty if none
   * @param aspect empty if none
   * @param score 0 to 1, of the entry
   * @param micros from message to reply
   */
  record AskedQuestion(
      Instant at,
      Visitor visitor,
      String fair,
      String text,
      String reading,
      String outcome,
      String entry,
      String aspect,
      double score,
      long micros) {}

  /** Keeps it soon. */
  void add(AskedQuestion question);

  /** The latest ones, latest first. */
  List<AskedQuestion> latest(int most) throws StoreException;

  /** Removes a visitor's. Returns how many. */
  int delete(Visitor visitor) throws StoreException;

  /** Removes those asked before. */
  void deleteBefore(Instant time) throws StoreException;
}
