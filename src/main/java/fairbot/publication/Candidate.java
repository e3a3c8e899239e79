package fairbot.publication;

import fairbot.content.Edition;
import java.time.Instant;

/**
 * An edition that is built and asked, and may go live.
 *
 * @param edition with the number and the time of the edition before, until it goes live
 */
record Candidate(Edition edition, Preview preview) {

  /** As it goes live. */
  Edition numbered(int number, Instant since) {
    return new Edition(number, since, edition.config(), edition.fairs(), edition.engine());
  }

  /** It does not go live. */
  void drop() {
    edition.engine().close();
  }
}
