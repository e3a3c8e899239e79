package fairbot.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fairbot.store.AskedQuestions.AskedQuestion;
import fairbot.store.ConversationMemory.Context;
import fairbot.store.Inbox.Received;
import fairbot.store.StorageHealth.State;
import fairbot.store.StoreException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A disk that is full, a database that is locked, read-only or broken. */
@Timeout(60)
class StorageTroubleTest {
  private static final Instant NOON = Instant.parse("2019-12-03T03:00:00Z");

  /** Is tried again at once. */
  private static final Duration NO_REST = Duration.ofNanos(1);

  private static final Duration LONG_REST = Duration.ofHours(1);

  @TempDir Path folder;
  private SqliteStore store;

  private void open(Duration rest) throws StoreException {
    store =
        SqliteStore.open(
            new SqliteStore.Choices(folder, Duration.ofDays(30), 100), text -> text, rest);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<Received> messages(long update) {
    return List.of(new Received(update, NOON, "{}", "글".repeat(20_000)));
  }

  private void ask() {
    store
        .asked()
        .add(new AskedQuestion(NOON, store.visitor("a"), "f", "글", "글", "unknown", "", "", 0, 1));
  }

  /** Permissions would not do: some run tests as root, who may write everything. */
  private void becomeReadOnly() {
    assertThatThrownBy(
            () -> store.scribe().now(handle -> handle.execute("pragma query_only = true")))
        .isInstanceOf(StoreException.class);
  }

  /** As another program that works with the same file. */
  private Connection stranger() throws Exception {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("fairbot.db"));
  }

  @Test
  void fullDisk_isSaid_andHealsByItself() throws Exception {
    open(NO_REST);
    store.scribe().now(handle -> handle.execute("pragma max_page_count = 20"));
    assertThatThrownBy(() -> store.inbox().keep(messages(1))).isInstanceOf(StoreException.class);
    // The connection is opened anew after an error, which lifts the limit again.
    assertThat(store.inbox().keep(messages(1))).hasSize(1);
    assertThat(store.health().state()).isEqualTo(State.GOOD);
  }

  @Test
  void trouble_isToldByItsKind_andWhatIsLostIsCounted() throws Exception {
    open(LONG_REST);
    store.scribe().now(handle -> handle.execute("pragma max_page_count = 20"));
    assertThatThrownBy(() -> store.inbox().keep(messages(1))).isInstanceOf(StoreException.class);
    assertThat(store.health().state()).isEqualTo(State.FULL);
    ask();
    ask();
    assertThatThrownBy(() -> store.asked().latest(1)).hasMessageContaining("disk is full");
    assertThat(store.health().unstored()).isEqualTo(2);
  }

  @Test
  void readOnlyDatabase_isSaid() throws Exception {
    open(LONG_REST);
    becomeReadOnly();
    assertThat(store.health().state()).isEqualTo(State.READ_ONLY);
    assertThatThrownBy(() -> store.inbox().keep(messages(1)))
        .hasMessageContaining("cannot be written");
  }

  @Test
  void lockedDatabase_isSaid_andHealsByItself() throws Exception {
    open(NO_REST);
    store.inbox().keep(messages(1));
    try (Connection stranger = stranger();
        Statement lock = stranger.createStatement()) {
      lock.execute("begin immediate");
      assertThatThrownBy(() -> store.inbox().keep(messages(2))).isInstanceOf(StoreException.class);
      assertThat(store.health().state()).isEqualTo(State.LOCKED);
    }
    assertThat(store.inbox().keep(messages(2))).hasSize(1);
    assertThat(store.health().state()).isEqualTo(State.GOOD);
  }

  /** Else the answers of the bad hour would be given again after a restart. */
  @Test
  void whatWasAnsweredMeanwhile_isMarkedWhenItIsGoodAgain() throws Exception {
    open(NO_REST);
    store.inbox().keep(messages(1));
    try (Connection stranger = stranger();
        Statement lock = stranger.createStatement()) {
      lock.execute("begin immediate");
      store.inbox().done(1);
      assertThatThrownBy(() -> store.inbox().depth()).isInstanceOf(StoreException.class);
    }
    store.inbox().keep(List.of());
    assertThat(store.asked().latest(1)).isEmpty();
    assertThat(store.inbox().waiting(0, 9)).isEmpty();
    assertThat(store.inbox().depth().count()).isZero();
  }

  @Test
  void corruptedDatabase_isSaid_andLeftAsItIs() throws Exception {
    Path database = folder.resolve("fairbot.db");
    Files.writeString(database, "this is no database, whatever its name says ".repeat(100));
    byte[] before = Files.readAllBytes(database);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    Logger scribe = (Logger) LoggerFactory.getLogger(Scribe.class);
    scribe.addAppender(log);
    try {
      open(LONG_REST);
      assertThatThrownBy(() -> store.inbox().keep(messages(1))).isInstanceOf(StoreException.class);
    } finally {
      scribe.detachAppender(log);
    }
    assertThat(log.list)
        .filteredOn(line -> line.getLevel() == Level.ERROR)
        .singleElement()
        .asString()
        .contains("database file is corrupted");
    assertThat(store.health().state()).isEqualTo(State.CORRUPT);
    assertThat(Files.readAllBytes(database)).isEqualTo(before);
  }

  @Test
  void databaseThatIsCorruptedMeanwhile_isSaid() throws Exception {
    open(LONG_REST);
    for (int i = 1; i < 20; i++) {
      store.inbox().keep(messages(i));
    }
    store.close();
    Path database = folder.resolve("fairbot.db");
    try (var file = Files.newByteChannel(database, StandardOpenOption.WRITE)) {
      file.position(4096);
      file.write(ByteBuffer.allocate((int) Files.size(database) - 4096));
    }
    open(LONG_REST);
    assertThatThrownBy(() -> store.inbox().waiting(0, 100)).isInstanceOf(StoreException.class);
    assertThat(store.health().state()).isEqualTo(State.CORRUPT);
  }

  @Test
  void corruptedDatabaseThatIsMovedAway_isMadeAnew() throws Exception {
    Path database = folder.resolve("fairbot.db");
    Files.writeString(database, "this is no database, whatever its name says ".repeat(100));
    open(NO_REST);
    assertThatThrownBy(() -> store.inbox().keep(messages(1))).isInstanceOf(StoreException.class);
    Files.delete(database);
    assertThat(store.inbox().keep(messages(1))).hasSize(1);
  }

  /** A file where the folder should be: nothing can be written, not even a key. */
  @Test
  void folderThatCannotBeMade_leavesTheStoreUnableToStore() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    store =
        SqliteStore.open(
            new SqliteStore.Choices(file.resolve("data"), Duration.ofDays(30), 100),
            text -> text,
            LONG_REST);
    assertThatThrownBy(() -> store.inbox().keep(messages(1))).isInstanceOf(StoreException.class);
    assertThat(store.health().state()).isEqualTo(State.READ_ONLY);
  }

  @Test
  void chat_isTakenUpFromMemory_whileNothingCanBeRead() throws Exception {
    open(LONG_REST);
    Context context = new Context("f", "e", "a", NOON);
    becomeReadOnly();
    store.memory().remember(store.visitor("a"), context);
    assertThat(store.memory().of(store.visitor("a"))).contains(context);
    assertThat(store.memory().of(store.visitor("b"))).isEmpty();
  }
}
