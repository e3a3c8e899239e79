package fairbot.publication;

import fairbot.content.Edition;
import java.util.List;

/**
 * Keeps the edition that is live and brings new ones live. Thread-safe. One publication runs at a
 * time, on a thread of its own; who asks waits for it, and who asks meanwhile gets {@link
 * Outcome.Busy} at once.
 */
public interface Publication extends AutoCloseable {

  /** The edition that is live. */
  Edition current();

  /**
   * Reads and checks the files, builds an edition, asks it the judged questions and brings it live
   * if none turned wrong.
   *
   * @param force also if judged questions turned wrong; mistakes in the files are refused all the
   *     same
   */
  Outcome reload(Author author, boolean force);

  /** What a reload would change: {@link Outcome.Previewed} if it can be told. */
  Outcome preview();

  /**
   * Puts the files of a kept edition back to their places and brings them live as a new edition,
   * without asking the judged questions.
   */
  Outcome rollBack(int number, Author author);

  /**
   * Writes files of the content folder, each whole or not at all, and brings them live as a reload
   * does; if they do not go live, the files are put back.
   *
   * @param force as for a reload
   */
  Outcome edit(ContentEdit edit, Author author, boolean force);

  /** Those that can be rolled back to, and the one that is live; latest first. */
  List<Kept> editions();

  /** From now on it is told of every publication. */
  void listen(OutcomeListener listener);

  /** Waits for a publication under way; none can be asked for after that. */
  @Override
  void close();
}
