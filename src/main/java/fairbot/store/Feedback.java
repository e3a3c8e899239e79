package fairbot.store;

import java.time.Instant;
import java.util.List;

/** Whether visitors found an answer helpful. */
public interface Feedback {

  /** What a visitor said of the last answer. */
  record Opinion(Instant at, Visitor visitor, boolean helpful) {}

  /** Keeps it soon. */
  void add(Opinion opinion);

  /** The latest ones, latest first. */
  List<Opinion> latest(int most) throws StoreException;

  /** Removes a visitor's. Returns how many. */
  int delete(Visitor visitor) throws StoreException;

  /** Removes those given before. */
  void deleteBefore(Instant time) throws StoreException;
}
