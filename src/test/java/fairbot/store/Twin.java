package fairbot.store;

import fairbot.store.memory.MemoryStore;
import fairbot.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Every store there is; each keeps the contract of each role. */
enum Twin {
  SQLITE {
    @Override
    Store open(Path folder) throws StoreException {
      return SqliteStore.open(
          new SqliteStore.Choices(folder, Duration.ofDays(30), 100), Twin::blanked);
    }
  },
  MEMORY {
    @Override
    Store open(Path folder) {
      return new MemoryStore(Twin::blanked, 100);
    }
  };

  static final Instant NOON = Instant.parse("2019-12-03T03:00:00Z");

  abstract Store open(Path folder) throws StoreException;

  /** Stands for what finds personal data. */
  private static String blanked(String text) {
    return text.replace("010-1234-5678", "(전화번호)");
  }
}
