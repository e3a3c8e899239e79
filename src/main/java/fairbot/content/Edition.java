package fairbot.content;

import fairbot.fair.Fair;
import fairbot.search.SearchEngine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that the bot knows at one moment: the fairs and what is searched for them. Immutable; a
 * reload makes a new one.
 *
 * @param number counts the editions from 1; where they are kept it goes on after a restart
 * @param since when it went live
 * @param config as it was when the edition was built
 * @param fairs those that are served, at least one
 * @param engine knows exactly these fairs; closed by whoever retires the edition
 */
public record Edition(
    int number, Instant since, Config config, List<Fair> fairs, SearchEngine engine) {
  public Edition {
    fairs = List.copyOf(fairs);
  }

  /** The same edition as if it served this one of its fairs alone. */
  public Edition only(Fair fair) {
    return new Edition(number, since, config, List.of(fair), engine);
  }

  /** The fair with this id. */
  public Optional<Fair> fair(String id) {
    return fairs.stream().filter(f -> f.id().equals(id)).findFirst();
  }
}
