package fairbot.console;

import fairbot.console.Wiring.Installation;
import fairbot.content.Config;
import fairbot.content.Edition;
import fairbot.content.Problem;
import fairbot.conversation.AnswerListener;
import fairbot.conversation.Conversations;
import fairbot.evaluation.JudgedQuestion;
import fairbot.fair.Fair;
import fairbot.publication.Draft;
import fairbot.publication.Sources;
import fairbot.publication.Workshop;
import fairbot.search.SearchEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes editions as {@code serve} was started.
 *
 * @param named whether the fairs' folders were named on the command line
 */
record EditionWorkshop(
    boolean named, Installation installation, Wiring wiring, Surroundings surroundings)
    implements Workshop {

  @Override
  public Draft read(Sources sources) {
    FolderOptions options = new FolderOptions();
    options.config = sources.config().toString();
    if (named) {
      sources.content().forEach(path -> options.content.add(path.toString()));
    }
    OrganiserFiles files =
        OrganiserFiles.read(
            options,
            OrganiserFiles.Extent.SERVED,
            Optional.of(sources.content().getFirst()).filter(path -> !named),
            wiring,
            surroundings);
    return new Draft(
        files.config(),
        files.fairs(),
        files.installation().map(Installation::fixed).orElse(Map.of()),
        files.problems());
  }

  @Override
  public Map<String, String> fixed(Sources sources) {
    return wiring
        .installation(Optional.of(sources.config()))
        .good()
        .map(Installation::fixed)
        .orElse(Map.of());
  }

  @Override
  public List<JudgedQuestion> judged(
      Path config, String fair, List<Fair> known, Config words, List<Problem> problems) {
    Path file = JudgedFolder.files(config, problems).get(fair);
    return file == null ? List.of() : JudgedFolder.read(file, known, words.aspects(), problems);
  }

  @Override
  public SearchEngine engine(List<Fair> fairs, Config config, boolean beside) {
    return wiring.engine(fairs, config, beside);
  }

  @Override
  public Conversations chats(Edition edition) {
    return new Conversations(
        () -> edition,
        installation.caution(),
        installation.contextLifetime(),
        installation.forgetful().get(),
        AnswerListener.NONE);
  }
}
