package fairbot.publication;

import fairbot.content.Config;
import fairbot.content.Problem;
import fairbot.fair.Fair;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was read of the organiser's files. Immutable.
 *
 * @param config empty if it is wrong
 * @param fairs those that are served, as far as they are right
 * @param fixed the settings that are only read at a start, by their keys; no secrets
 * @param problems all of them; without any an edition can be built
 */
public record Draft(
    Optional<Config> config, List<Fair> fairs, Map<String, String> fixed, List<Problem> problems) {
  public Draft {
    fairs = List.copyOf(fairs);
    fixed = Map.copyOf(fixed);
    problems = List.copyOf(problems);
  }
}
