package fairbot.store.sqlite;

import fairbot.store.StorageHealth.State;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/** Opens the database file, brings its tables up to date, and says what its errors mean. */
final class Database {
  private static final int BUSY_MILLIS = 2_000;

  /**
   * What the newest migration sets. Flyway is a large library to load for finding out that there is
   * nothing to do, as at every start but the first of a version.
   */
  static final int NEWEST = 2;

  private final SQLiteDataSource source;

  Database(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    // An update is acknowledged when it is on disk, also for a machine that loses its power.
    config.setSynchronous(SynchronousMode.FULL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.setBusyTimeout(BUSY_MILLIS);
    // What is deleted is gone from the file too.
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    config.setJournalSizeLimit(8 << 20);
    source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
  }

  /** A connection to a database whose tables are up to date. */
  Handle open() {
    Jdbi jdbi = Jdbi.create(source);
    Handle handle = jdbi.open();
    try {
      if (version(handle) == NEWEST) {
        return handle;
      }
    } catch (RuntimeException e) {
      handle.close();
      throw e;
    }
    handle.close();
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:fairbot/store/sqlite")
        .load()
        .migrate();
    return jdbi.open();
  }

  static int version(Handle handle) {
    return handle.createQuery("pragma user_version").mapTo(Integer.class).one();
  }

  /** What is wrong when this was thrown. */
  static State state(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      // Flyway's cause tells only the code, not SQLite's own exception.
      if (cause instanceof SQLException e) {
        return state(e.getErrorCode());
      }
    }
    return State.FAILING;
  }

  private static State state(int code) {
    // The lowest byte is the kind, whatever stands above it says more.
    return switch (SQLiteErrorCode.getErrorCode(code & 0xff)) {
      case SQLITE_FULL -> State.FULL;
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> State.READ_ONLY;
      case SQLITE_BUSY, SQLITE_LOCKED -> State.LOCKED;
      case SQLITE_CORRUPT, SQLITE_NOTADB -> State.CORRUPT;
      default -> State.FAILING;
    };
  }
}
