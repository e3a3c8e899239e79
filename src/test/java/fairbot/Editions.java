package fairbot;

import fairbot.content.Checked;
import fairbot.content.Config;
import fairbot.content.ConfigReader;
import fairbot.content.Edition;
import fairbot.content.FairsReader;
import fairbot.conversation.AnswerListener;
import fairbot.conversation.Conversations;
import fairbot.fair.Fair;
import fairbot.search.lucene.LuceneSearchEngine;
import fairbot.store.memory.MemoryStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Editions with the shipped config, each built once for all tests. */
public final class Editions {
  private static final Map<List<String>, Edition> BUILT = new ConcurrentHashMap<>();

  private Editions() {}

  /** The shipped settings. */
  static Settings settings() {
    return good(Settings.read(Map.of(), Path.of("")));
  }

  /** The shipped config. */
  public static Config config() {
    return Holder.CONFIG;
  }

  /** The edition of these fairs' folders. */
  public static Edition of(List<String> folders) {
    return BUILT.computeIfAbsent(List.copyOf(folders), Editions::build);
  }

  /** New chats on an edition, with the shipped settings. */
  public static Conversations conversations(Edition edition) {
    Settings settings = settings();
    return new Conversations(
        () -> edition,
        settings.caution(),
        settings.contextLifetime(),
        new MemoryStore(text -> text, settings.chatsInMemory()),
        AnswerListener.NONE);
  }

  private static Edition build(List<String> folders) {
    Config config = config();
    FairsReader.Found found =
        new FairsReader(config.aspects()).read(folders.stream().map(Path::of).toList());
    if (!found.problems().isEmpty()) {
      throw new IllegalStateException(found.problems().toString());
    }
    return serving(found.fairs());
  }

  /** A new edition of fairs that need not stand in files; the caller closes its engine. */
  public static Edition serving(List<Fair> fairs) {
    Config config = config();
    return new Edition(
        1,
        Instant.EPOCH,
        config,
        fairs,
        new LuceneSearchEngine(
            fairs, config.aspects(), config.thesaurus(), config.userWords(), config.fillers()));
  }

  private static <T> T good(Checked<T> checked) {
    return checked
        .good()
        .orElseThrow(() -> new IllegalStateException(checked.problems().toString()));
  }

  /** Read when it is first needed. */
  private static final class Holder {
    static final Config CONFIG = good(new ConfigReader().read(Path.of("config")));
  }
}
