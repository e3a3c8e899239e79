package fairbot.console;

import fairbot.answer.Caution;
import fairbot.channel.Channel;
import fairbot.channel.CommandMenu;
import fairbot.content.Checked;
import fairbot.content.Config;
import fairbot.content.Edition;
import fairbot.conversation.AnswerListener;
import fairbot.fair.Fair;
import fairbot.search.Morphology;
import fairbot.search.SearchEngine;
import fairbot.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the commands need of the adapters, which only {@code Main} knows. */
public interface Wiring {

  /**
   * How this bot is set up, from its settings and the environment.
   *
   * @param config the config folder; empty if the environment or the default says it
   */
  Checked<Installation> installation(Optional<Path> config);

  /**
   * The folder that is read as the config folder, even where the settings in it are wrong.
   *
   * @param config as for {@link #installation}
   */
  Path configFolder(Optional<Path> config);

  /** The content folder unless the settings name another. */
  Path usualContentFolder();

  /** Builds an engine that knows exactly these fairs, as fast as it can; the caller closes it. */
  default SearchEngine engine(List<Fair> fairs, Config config) {
    return engine(fairs, config, false);
  }

  /**
   * Builds an engine that knows exactly these fairs; the caller closes it.
   *
   * @param beside whether the bot serves meanwhile: one processor is left to the visitors
   */
  SearchEngine engine(List<Fair> fairs, Config config, boolean beside);

  /** The analyser that cuts words, with the config's own words. */
  Morphology morphology(Config config);

  /** The program's version; empty when it does not run from its jar. */
  Optional<String> version();

  /**
   * What {@code serve} serves.
   *
   * @param channel serves once
   * @param store what is kept of the visitors; to be closed after the channel
   * @param listener is told of every question that is answered
   * @param organising empty if no organiser can come through this channel
   */
  record Line(
      Channel channel, Store store, AnswerListener listener, Optional<Organising> organising)
      implements AutoCloseable {
    @Override
    public void close() {
      channel.close();
      store.close();
    }
  }

  /**
   * How organisers come through a channel.
   *
   * @param accounts those that the settings name, as the channel's messages call them
   * @param menu shows a chat the organiser's commands
   */
  record Organising(Set<String> accounts, CommandMenu menu) {
    public Organising {
      accounts = Set.copyOf(accounts);
    }
  }

  /**
   * The settings that matter to the commands.
   *
   * @param config the config folder
   * @param content the folder of fairs' folders
   * @param fairs ids of the fairs that are served, in the organiser's order; empty means all
   * @param contextLifetime how long a chat is remembered after its last message
   * @param keeping how editions are kept and brought live while the bot runs
   * @param fixed the settings that are only read at a start, by their keys; no secrets
   * @param forgetful makes a store for as long as a command runs, a new one each time
   * @param line opens the line that {@code serve} serves for the current edition, a new one each
   *     time; broken if it is taken
   */
  record Installation(
      Path config,
      Path content,
      List<String> fairs,
      Caution caution,
      Duration contextLifetime,
      Keeping keeping,
      Map<String, String> fixed,
      Supplier<Store> forgetful,
      Function<Supplier<Edition>, Checked<Line>> line) {
    public Installation {
      fairs = List.copyOf(fairs);
      fixed = Map.copyOf(fixed);
    }

    /** The same with the fairs in another folder. */
    Installation in(Path otherContent) {
      return new Installation(
          config, otherContent, fairs, caution, contextLifetime, keeping, fixed, forgetful, line);
    }
  }

  /**
   * How editions are kept and brought live while the bot runs.
   *
   * @param on whether they are: on Telegram. A chat in the terminal leaves no folder behind, and
   *     its SIGHUP means that the terminal was closed
   * @param data the data folder
   * @param editions how many are kept
   * @param watch whether a change of the files is a reload
   */
  record Keeping(boolean on, Path data, int editions, boolean watch) {}
}
