package fairbot.content;

import fairbot.fair.Fair;
import fairbot.search.SearchEngine;
import java.util.List;
import java.util.Optional;

/**
 * All that the bot knows at one moment: the fairs and what is searched for them. Immutable; a
 * reload makes a new one.
 *
 * @param number counts the editions of a run from 1
 * @param config as it was when the edition was built
 * @param fairs those that are served, at least one
 * @param engine knows exactly these fairs; closed by whoever retires the edition
 */
public record Edition(int number, Config config, List<Fair> fairs, SearchEngine engine) {
  public Edition {
    fairs = List.copyOf(fairs);
  }

  /** The fair with this id. */
  public Optional<Fair> fair(String id) {
    return fairs.stream().filter(f -> f.id().equals(id)).findFirst();
  }
}
