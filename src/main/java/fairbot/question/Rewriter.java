package fairbot.question;

import java.util.List;

/** A step of understanding a question. Thread-safe, pure, never throws for any text. */
@FunctionalInterface
public interface Rewriter {

  /**
   * The readings that follow from this one, the likeliest first; at least one, the same if nothing
   * is to change.
   */
  List<Reading> rewrite(Reading reading);
}
