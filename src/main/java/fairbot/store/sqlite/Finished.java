package fairbot.store.sqlite;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Updates that are done and not yet known to be marked so in the database. Each is written to a
 * small file at once, in a few microseconds, because a process may be killed before the next commit
 * and would then answer them again. Thread-safe.
 *
 * <p>The file is a convenience: without it no update is lost, only some may be answered twice.
 */
final class Finished implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Finished.class);

  private final Set<Long> updates = new LinkedHashSet<>();

  /** Null if it cannot be had. */
  private RandomAccessFile file;

  /** Begins with what a process that was killed has left. */
  Finished(Path path) {
    try {
      file = new RandomAccessFile(path.toFile(), "rw");
      byte[] left = new byte[(int) (file.length() / Long.BYTES * Long.BYTES)];
      file.readFully(left);
      ByteBuffer numbers = ByteBuffer.wrap(left);
      while (numbers.hasRemaining()) {
        updates.add(numbers.getLong());
      }
      // Over half a number, where the process was killed in the midst of it.
      file.seek(left.length);
    } catch (IOException e) {
      doWithout(e);
    }
  }

  synchronized void add(long update) {
    updates.add(update);
    try {
      if (file != null) {
        file.write(ByteBuffer.allocate(Long.BYTES).putLong(update).array());
      }
    } catch (IOException e) {
      doWithout(e);
    }
  }

  synchronized boolean contains(long update) {
    return updates.contains(update);
  }

  synchronized boolean isEmpty() {
    return updates.isEmpty();
  }

  synchronized List<Long> all() {
    return List.copyOf(updates);
  }

  /** They are marked in the database. */
  synchronized void forget(Collection<Long> marked) {
    marked.forEach(updates::remove);
    try {
      if (file != null && updates.isEmpty()) {
        file.setLength(0);
        file.seek(0);
      }
    } catch (IOException e) {
      doWithout(e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      log.debug("not closed", e);
    }
    file = null;
  }

  private void doWithout(IOException e) {
    log.error("answered updates are not noted, a crash may repeat them error={}", e.toString());
    close();
  }
}
