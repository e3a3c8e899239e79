package fairbot.publication;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The editions that went live, each a folder named by its number, for one program at a time. Where
 * it cannot be used every method says so with an {@link IOException}, and may be called again when
 * the disk is mended. Thread-safe.
 */
final class Archive implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Archive.class);
  private static final String NUMBER = "[1-9][0-9]{0,8}";

  private final Path folder;
  private final Path draft;
  private final int most;
  private FileChannel lock;

  /**
   * @param folder made when it is first needed
   * @param most how many are kept
   */
  Archive(Path folder, int most) {
    this.folder = folder;
    this.draft = folder.resolve("draft");
    this.most = most;
  }

  /** Makes the folder and takes it, and undoes what was cut off; nothing if that is done. */
  synchronized void open() throws IOException {
    if (lock != null) {
      return;
    }
    Folders.make(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock held = channel.tryLock();
      if (held == null) {
        throw new IOException("taken by another program");
      }
      Rewriting.recover(folder);
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new IOException("taken by this program", e);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    lock = channel;
  }

  Path folder() {
    return folder;
  }

  /** Copies the files as they are now; what is not kept is to be dropped. */
  synchronized Snapshot draft(Sources from, Sources origin, Optional<Snapshot> like)
      throws IOException {
    open();
    Folders.delete(draft);
    Folders.make(draft);
    return Snapshot.take(from, origin, draft, like);
  }

  /** Deletes a draft that was not kept; there need not be one. */
  synchronized void drop() {
    try {
      Folders.delete(draft);
    } catch (IOException e) {
      log.warn("draft not removed error={}", e.toString());
    }
  }

  /** Those that are kept, oldest first. */
  synchronized List<KeptFile> kept() throws IOException {
    open();
    TreeMap<Integer, KeptFile> kept = new TreeMap<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path one : all) {
        if (one.getFileName().toString().matches(NUMBER)) {
          try {
            kept.put(Integer.parseInt(one.getFileName().toString()), KeptFile.read(one));
          } catch (IOException e) {
            log.warn(
                "kept edition not readable number={} error={}", one.getFileName(), e.toString());
          }
        }
      }
    }
    return List.copyOf(kept.values());
  }

  /** The files of a kept edition. */
  synchronized Optional<Snapshot> snapshot(int number) throws IOException {
    return kept().stream()
        .filter(k -> k.edition().number() == number)
        .findFirst()
        .map(k -> new Snapshot(folder.resolve(String.valueOf(number)), k.origin()));
  }

  /** Keeps a draft under its number, and lets the oldest go. */
  synchronized Snapshot keep(Snapshot draft, Kept edition) throws IOException {
    new KeptFile(edition, draft.origin()).write(draft.folder());
    Path named = folder.resolve(String.valueOf(edition.number()));
    Files.move(draft.folder(), named, StandardCopyOption.ATOMIC_MOVE);
    return new Snapshot(named, draft.origin());
  }

  /** Lets the oldest go. */
  synchronized void tidy() {
    try {
      List<KeptFile> kept = kept();
      for (KeptFile one : kept.subList(0, Math.max(0, kept.size() - most))) {
        Path gone = folder.resolve("gone");
        Folders.delete(gone);
        Files.move(folder.resolve(String.valueOf(one.edition().number())), gone);
        Folders.delete(gone);
      }
    } catch (IOException e) {
      log.warn("old editions not removed error={}", e.toString());
    }
  }

  @Override
  public synchronized void close() {
    if (lock != null) {
      try {
        lock.close();
      } catch (IOException e) {
        log.warn("editions not released error={}", e.toString());
      }
      lock = null;
    }
  }
}
