package fairbot.store.sqlite;

import fairbot.store.StoreException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder with the database and its key, held for this process alone. A folder that cannot be
 * written is no reason to leave visitors without answers: it is said in the log, and the bot goes
 * on with a key of the moment.
 */
final class DataFolder implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(DataFolder.class);

  private final Path folder;
  private final FileChannel lock;
  private final Key key;

  private DataFolder(Path folder, FileChannel lock, Key key) {
    this.folder = folder;
    this.lock = lock;
    this.key = key;
  }

  /**
   * Takes the folder, and makes it and its key where they are not there yet.
   *
   * @throws StoreException with a Korean sentence, if another process has it or the key is broken
   */
  static DataFolder take(Path folder) throws StoreException {
    FileChannel lock = null;
    try {
      Files.createDirectories(folder, ownerOnly("rwx------"));
      lock = lock(folder);
      // SQLite gives its other files the same permissions; the folder may have come with wider
      // ones.
      emptyFile(folder.resolve("fairbot.db"));
      nativeLibrary(folder.resolve("native"));
    } catch (IOException e) {
      log.error("data folder cannot be written, nothing is stored error={}", e.toString());
    }
    try {
      return new DataFolder(folder, lock, key(folder.resolve("visitors.key")));
    } catch (StoreException e) {
      release(lock);
      throw e;
    }
  }

  Path database() {
    return folder.resolve("fairbot.db");
  }

  /** For {@link Finished}. */
  Path finished() {
    return folder.resolve("fairbot.done");
  }

  Key key() {
    return key;
  }

  @Override
  public void close() {
    release(lock);
  }

  private static FileChannel lock(Path folder) throws IOException, StoreException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("fairbot.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // Taken by this very process: the same as by another.
    }
    channel.close();
    throw new StoreException(
        "다른 fairbot이 이 데이터 폴더를 쓰고 있습니다: "
            + folder
            + ". 먼저 실행한 것을 끝내거나, 환경 변수 FAIRBOT_DATA에 다른 폴더를 적어 주세요.");
  }

  /**
   * SQLite's driver unpacks its library at the first use, and would leave it among the system's
   * temporary files whenever the program is killed. Here the next start finds and removes it.
   */
  private static void nativeLibrary(Path unpacked) throws IOException {
    Files.createDirectories(unpacked, ownerOnly("rwx------"));
    try (DirectoryStream<Path> left = Files.newDirectoryStream(unpacked)) {
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    } catch (DirectoryIteratorException | AccessDeniedException e) {
      // Windows holds a library that this very process has loaded.
      log.debug("old library not removed error={}", e.toString());
    }
    System.setProperty("org.sqlite.tmpdir", unpacked.toString());
  }

  private static void emptyFile(Path file) throws IOException {
    if (!Files.exists(file)) {
      Files.createFile(file, ownerOnly("rw-------"));
    }
  }

  private static void release(FileChannel lock) {
    if (lock == null) {
      return;
    }
    try {
      lock.close();
    } catch (IOException e) {
      log.warn("data folder not released error={}", e.toString());
    }
  }

  private static Key key(Path file) throws StoreException {
    try {
      if (Files.exists(file)) {
        return new Key(HexFormat.of().parseHex(Files.readString(file).strip()));
      }
      byte[] secret = Key.random();
      Path half = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(half);
      Files.createFile(half, ownerOnly("rw-------"));
      Files.writeString(half, HexFormat.of().formatHex(secret) + "\n");
      // All of it or nothing: a key cut short would be refused at the next start.
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
      return new Key(secret);
    } catch (IllegalArgumentException e) {
      throw new StoreException(
          "키 파일이 깨졌습니다: "
              + file
              + ". 예비로 둔 것으로 되돌려 주세요. 없으면 지우세요. 새로 만들지만, 그러면 예전 기록이 누구의 것인지 알 수 없어 /delete로 지워지지 않습니다.",
          e);
    } catch (IOException e) {
      log.error("key cannot be read or made, one of the moment is used error={}", e.toString());
      return new Key(Key.random());
    }
  }

  private static FileAttribute<?>[] ownerOnly(String permissions) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
