package fairbot.search;

import fairbot.question.Question;

/**
 * Finds the entries of a fair that may answer a question. Thread-safe; what is searched never
 * changes, a new edition gets a new engine.
 */
public interface SearchEngine extends AutoCloseable {

  /**
   * What may be meant, best first.
   *
   * @param fair id of one of the engine's fairs
   * @throws IllegalArgumentException if the engine has no such fair
   */
  Hits search(String fair, Question question);

  @Override
  void close();
}
