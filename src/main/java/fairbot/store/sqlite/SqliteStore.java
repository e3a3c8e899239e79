package fairbot.store.sqlite;

import fairbot.store.AskedQuestions;
import fairbot.store.ConversationMemory;
import fairbot.store.Feedback;
import fairbot.store.Inbox;
import fairbot.store.Organisers;
import fairbot.store.StorageHealth;
import fairbot.store.Store;
import fairbot.store.StoreException;
import fairbot.store.Visitor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A store in a folder. Opening it makes the folder, the key and the database where they are not
 * there yet; a database that cannot be opened shows in {@link #health()} and is tried again.
 */
public final class SqliteStore implements Store {
  /** How long a broken database is left alone. */
  private static final Duration REST = Duration.ofSeconds(5);

  /**
   * What the organiser chooses.
   *
   * @param folder for the database and the key
   * @param retention how long visitors' lines are kept
   * @param chatsInMemory how many chats are held in memory, before they are read from disk
   */
  public record Choices(Path folder, Duration retention, int chatsInMemory) {}

  private final Choices choices;
  private final DataFolder folder;
  private final Scribe scribe;
  private final Finished finished;
  private final SqliteInbox inbox;
  private final SqliteAskedQuestions asked;
  private final SqliteConversations memory;
  private final SqliteFeedback feedback;
  private final SqliteOrganisers organisers;

  private SqliteStore(
      Choices choices, DataFolder folder, UnaryOperator<String> blanked, Duration rest) {
    this.choices = choices;
    this.folder = folder;
    this.scribe = new Scribe(new Database(folder.database())::open, rest);
    this.finished = new Finished(folder.finished());
    this.inbox = new SqliteInbox(scribe, folder.key(), finished, blanked);
    this.asked = new SqliteAskedQuestions(scribe, blanked);
    this.memory = new SqliteConversations(scribe, choices.chatsInMemory());
    this.feedback = new SqliteFeedback(scribe);
    this.organisers = new SqliteOrganisers(scribe);
  }

  /**
   * Opens it.
   *
   * @param blanked blanks the personal data in a text; nothing is stored unblanked
   * @throws StoreException with a Korean sentence, if another process has the folder, or its key is
   *     broken
   */
  public static SqliteStore open(Choices choices, UnaryOperator<String> blanked)
      throws StoreException {
    return open(choices, blanked, REST);
  }

  static SqliteStore open(Choices choices, UnaryOperator<String> blanked, Duration rest)
      throws StoreException {
    SqliteStore store = new SqliteStore(choices, DataFolder.take(choices.folder()), blanked, rest);
    store.scribe.start();
    return store;
  }

  @Override
  public Visitor visitor(String id) {
    return folder.key().visitor(id);
  }

  @Override
  public Inbox inbox() {
    return inbox;
  }

  @Override
  public AskedQuestions asked() {
    return asked;
  }

  @Override
  public ConversationMemory memory() {
    return memory;
  }

  @Override
  public Feedback feedback() {
    return feedback;
  }

  @Override
  public Organisers organisers() {
    return organisers;
  }

  @Override
  public StorageHealth health() {
    return scribe.health();
  }

  @Override
  public Optional<Duration> retention() {
    return Optional.of(choices.retention());
  }

  @Override
  public void close() {
    scribe.close();
    finished.close();
    folder.close();
  }

  /** The thread of this store, for tests that break its connection. */
  Scribe scribe() {
    return scribe;
  }
}
