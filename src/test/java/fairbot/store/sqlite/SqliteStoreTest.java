package fairbot.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairbot.store.AskedQuestions.AskedQuestion;
import fairbot.store.ConversationMemory.Context;
import fairbot.store.Inbox.Received;
import fairbot.store.Inbox.Waiting;
import fairbot.store.StoreException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a store on disk keeps beyond its roles: over a restart, for itself, unreadable by others.
 */
@Timeout(60)
class SqliteStoreTest {
  private static final Instant NOON = Instant.parse("2019-12-03T03:00:00Z");

  @TempDir Path folder;

  private SqliteStore open() throws StoreException {
    return SqliteStore.open(
        new SqliteStore.Choices(folder.resolve("data"), Duration.ofDays(30), 100), text -> text);
  }

  private static Received message(long update, String text) {
    return new Received(update, NOON, "{\"chat\":5550001}", text);
  }

  private static AskedQuestion question(SqliteStore store, String text) {
    return new AskedQuestion(
        NOON, store.visitor("telegram:5550001"), "f", text, text, "unknown", "", "", 0, 1);
  }

  private String everyFile() throws Exception {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  @Test
  void everything_outlivesARestart() throws Exception {
    Context context = new Context("f", "sauna", "price", NOON);
    try (SqliteStore store = open()) {
      store.inbox().keep(List.of(message(1, "하나"), message(2, "둘")));
      store.inbox().done(1);
      store.asked().add(question(store, "얼마"));
      store.memory().remember(store.visitor("telegram:5550001"), context);
    }
    try (SqliteStore store = open()) {
      assertThat(store.inbox().waiting(0, 9))
          .extracting(Waiting::message)
          .containsExactly(message(2, "둘"));
      assertThat(store.asked().latest(9)).containsExactly(question(store, "얼마"));
      assertThat(store.memory().of(store.visitor("telegram:5550001"))).contains(context);
    }
  }

  /** Else migrations would run again at every start, or never. */
  @Test
  void newDatabase_isOfTheNewestVersion() throws Exception {
    try (SqliteStore store = open()) {
      assertThat(store.scribe().now(Database::version)).isEqualTo(Database.NEWEST);
    }
    try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/fairbot/store/sqlite"))) {
      assertThat(migrations).hasSize(Database.NEWEST);
    }
  }

  /** Killed between the answer and the commit that would have marked it. */
  @Test
  void whatAKilledProcessHadAnswered_doesNotWait() throws Exception {
    try (SqliteStore store = open()) {
      store.inbox().keep(List.of(message(1, "하나"), message(2, "둘")));
    }
    try (Finished killed = new Finished(folder.resolve("data/fairbot.done"))) {
      killed.add(1);
    }
    try (SqliteStore store = open()) {
      assertThat(store.inbox().waiting(0, 9))
          .extracting(Waiting::message)
          .containsExactly(message(2, "둘"));
      assertThat(store.inbox().depth().count()).isEqualTo(1);
    }
    assertThat(folder.resolve("data/fairbot.done")).isEmptyFile();
  }

  @Test
  void places_growOverARestart() throws Exception {
    long last;
    try (SqliteStore store = open()) {
      last = store.inbox().keep(List.of(message(1, ""))).getFirst().place();
      store.inbox().done(1);
      store.inbox().forgetAnswered(NOON.plusSeconds(1));
    }
    try (SqliteStore store = open()) {
      assertThat(store.inbox().keep(List.of(message(2, ""))).getFirst().place())
          .isGreaterThan(last);
    }
  }

  @Test
  void secondStore_isRefused_inKorean() throws Exception {
    try (SqliteStore first = open()) {
      assertThat(first.health().good()).isTrue();
      assertThatThrownBy(this::open)
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("다른 fairbot이 이 데이터 폴더를 쓰고 있습니다")
          .hasMessageContaining("FAIRBOT_DATA");
    }
    open().close();
  }

  @Test
  void key_isItsOwnersAlone_andStaysTheSame() throws Exception {
    String visitor;
    try (SqliteStore store = open()) {
      visitor = store.visitor("telegram:5550001").hash();
    }
    Path key = folder.resolve("data/visitors.key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
    try (SqliteStore store = open()) {
      assertThat(store.visitor("telegram:5550001").hash()).isEqualTo(visitor);
    }
    Files.delete(key);
    try (SqliteStore store = open()) {
      assertThat(store.visitor("telegram:5550001").hash()).isNotEqualTo(visitor);
    }
  }

  /** As where systemd or the organiser made the folder. */
  @Test
  void database_isItsOwnersAlone_evenInAFolderThatIsOpen() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    try (SqliteStore store = open()) {
      assertThat(store.inbox().depth().count()).isZero();
      for (String file : List.of("fairbot.db", "fairbot.db-wal", "fairbot.db-shm")) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file))))
            .as(file)
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void brokenKey_isRefused_andTheFolderLeftFree() throws Exception {
    open().close();
    Path key = folder.resolve("data/visitors.key");
    String good = Files.readString(key);
    Files.writeString(key, "abc");
    assertThatThrownBy(this::open).hasMessageContaining("키 파일이 깨졌습니다");
    Files.writeString(key, good);
    open().close();
  }

  /** Neither in the file nor in what SQLite keeps beside it, while it runs and after. */
  @Test
  void idsAndWaitingWords_areReadableInNoFile() throws Exception {
    try (SqliteStore store = open()) {
      store.inbox().keep(List.of(message(1, "족욕기 어디"), message(2, "비데 어디")));
      store.inbox().done(1);
      store.asked().add(question(store, "얼마예요"));
      assertThat(store.asked().latest(1)).hasSize(1);
      assertThat(everyFile()).contains("얼마예요").doesNotContain("5550001", "족욕기", "비데");
    }
    assertThat(everyFile()).contains("얼마예요").doesNotContain("5550001", "족욕기", "비데");
  }

  @Test
  void deletedWords_areGoneFromTheFile() throws Exception {
    try (SqliteStore store = open()) {
      store.asked().add(question(store, "족욕기 어디"));
      store.delete(store.visitor("telegram:5550001"));
    }
    assertThat(everyFile()).doesNotContain("족욕기");
  }

  @Test
  void messagesSealedWithALostKey_areSkipped_andTheOthersAreNot() throws Exception {
    try (SqliteStore store = open()) {
      store.inbox().keep(List.of(message(1, "옛 글"), message(2, "옛 글")));
    }
    Files.delete(folder.resolve("data/visitors.key"));
    try (SqliteStore store = open()) {
      store.inbox().keep(List.of(message(3, "새 글")));
      assertThat(store.inbox().waiting(0, 1))
          .extracting(Waiting::message)
          .containsExactly(message(3, "새 글"));
      assertThat(store.inbox().depth().count()).isEqualTo(1);
    }
  }
}
