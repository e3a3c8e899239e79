package fairbot;

import fairbot.channel.Secret;
import fairbot.channel.terminal.TerminalChannel;
import fairbot.console.ConsoleCommand;
import fairbot.console.Surroundings;
import fairbot.console.Wiring;
import fairbot.content.Checked;
import fairbot.content.Config;
import fairbot.content.Edition;
import fairbot.content.Problem;
import fairbot.conversation.AnswerListener;
import fairbot.fair.Fair;
import fairbot.search.Morphology;
import fairbot.search.SearchEngine;
import fairbot.search.lucene.LuceneSearchEngine;
import fairbot.search.lucene.NoriMorphology;
import fairbot.store.PersonalData;
import fairbot.store.Store;
import fairbot.store.memory.MemoryStore;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the program and wires it: the only place that knows every adapter. */
public final class Main {
  /** Kept, because a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  /** What is answered before a dictionary could be loaded. */
  private static final Set<String> WITHOUT_SEARCH =
      Set.of("-h", "--help", "-V", "--version", "completion", "new", "export");

  private Main() {}

  /** Runs the command line and ends with its status. */
  public static void main(String[] args) {
    Surroundings surroundings =
        new Surroundings(
            System.in,
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            Path.of(""),
            Terminal.isThere());
    String[] typed = Arguments.asTyped(args);
    if (!List.of(typed).stream().anyMatch(WITHOUT_SEARCH::contains)) {
      LuceneSearchEngine.preload();
    }
    System.exit(run(typed, System.getenv(), surroundings));
  }

  /**
   * Runs the command line without ending the virtual machine.
   *
   * @param in UTF-8
   * @param workingDirectory against which relative paths are resolved
   * @return the exit status
   */
  static int run(
      String[] args,
      Map<String, String> env,
      InputStream in,
      PrintStream out,
      PrintStream err,
      Path workingDirectory) {
    return run(args, env, new Surroundings(in, out, err, workingDirectory, false));
  }

  private static int run(String[] args, Map<String, String> env, Surroundings surroundings) {
    // It warns that vector instructions are switched off, which a few hundred entries never miss.
    LUCENE.setLevel(Level.SEVERE);
    return new ConsoleCommand(new Adapters(env, surroundings), surroundings).run(args);
  }

  /** The adapters of this program. */
  private record Adapters(Map<String, String> env, Surroundings surroundings) implements Wiring {
    @Override
    public Checked<Installation> installation(Optional<Path> config) {
      Map<String, String> all = new HashMap<>(env);
      config.ifPresent(folder -> all.put("FAIRBOT_CONFIG", folder.toString()));
      return switch (Settings.read(all, surroundings.directory())) {
        case Checked.Broken<Settings>(List<Problem> problems) -> new Checked.Broken<>(problems);
        case Checked.Good<Settings>(Settings settings) ->
            new Checked.Good<>(
                new Installation(
                    settings.config(),
                    settings.content(),
                    settings.fairs(),
                    settings.caution(),
                    settings.contextLifetime(),
                    new Keeping(
                        settings.telegram().token().isPresent(),
                        settings.data(),
                        settings.editionsKept(),
                        settings.watch()),
                    settings.fixed(),
                    () -> forgetful(settings),
                    editions -> line(settings, editions)));
      };
    }

    @Override
    public Path configFolder(Optional<Path> config) {
      String folder = env.getOrDefault("FAIRBOT_CONFIG", "").strip();
      return config.orElseGet(
          () -> surroundings.directory().resolve(folder.isEmpty() ? "config" : folder));
    }

    @Override
    public Path usualContentFolder() {
      return surroundings.directory().resolve("index-data");
    }

    private static Store forgetful(Settings settings) {
      return new MemoryStore(PersonalData::blanked, settings.chatsInMemory());
    }

    private Checked<Line> line(Settings settings, Supplier<Edition> editions) {
      Optional<Secret> token = settings.telegram().token();
      if (token.isEmpty()) {
        return new Checked.Good<>(
            new Line(
                new TerminalChannel(
                    surroundings.in(),
                    surroundings.out(),
                    surroundings.terminal(),
                    InstantSource.system()),
                forgetful(settings),
                AnswerListener.NONE,
                Optional.empty()));
      }
      return OnTelegram.line(settings, token.get(), editions);
    }

    @Override
    public SearchEngine engine(List<Fair> fairs, Config config, boolean beside) {
      return new LuceneSearchEngine(
          fairs,
          config.aspects(),
          config.thesaurus(),
          config.userWords(),
          config.fillers(),
          beside ? Runnable::run : ForkJoinPool.commonPool());
    }

    @Override
    public Morphology morphology(Config config) {
      return new NoriMorphology(config.userWords());
    }

    @Override
    public Optional<String> version() {
      return Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
  }
}
