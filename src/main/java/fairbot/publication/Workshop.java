package fairbot.publication;

import fairbot.content.Config;
import fairbot.content.Edition;
import fairbot.content.Problem;
import fairbot.conversation.Conversations;
import fairbot.evaluation.JudgedQuestion;
import fairbot.fair.Fair;
import fairbot.search.SearchEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What it takes to make an edition; behind it stand settings and adapters. Thread-safe. */
public interface Workshop {

  /** Reads and checks settings, config and content. */
  Draft read(Sources sources);

  /** The settings that are only read at a start, as {@link Draft#fixed}; none if they are wrong. */
  Map<String, String> fixed(Sources sources);

  /**
   * The judged questions of a fair; none if it has no file.
   *
   * @param config the config folder
   * @param fair its id
   * @param known the fair as it is and as it was: a question may expect an entry that is gone,
   *     which is no mistake of the file, but turns wrong
   * @param problems gets the mistakes of the file
   */
  List<JudgedQuestion> judged(
      Path config, String fair, List<Fair> known, Config words, List<Problem> problems);

  /**
   * Builds an engine that knows exactly these fairs; the caller closes it.
   *
   * @param beside whether the bot serves meanwhile: one processor is left to the visitors
   */
  SearchEngine engine(List<Fair> fairs, Config config, boolean beside);

  /** New chats on an edition, of which nothing is kept. */
  Conversations chats(Edition edition);
}
