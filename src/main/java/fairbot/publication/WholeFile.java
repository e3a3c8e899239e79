package fairbot.publication;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes a file whole or not at all: beside it, onto the disk, and then by a change of names. */
final class WholeFile {
  /** Hidden, and no ending that is read: whoever looks in between does not see it. */
  private static final String ENDING = ".fairbot-new";

  private WholeFile() {}

  static void write(Path file, byte[] content) throws IOException {
    // A link stays one; what it leads to is written.
    Path target = Files.exists(file) ? file.toRealPath() : file;
    Files.createDirectories(target.getParent());
    Path half = target.resolveSibling("." + target.getFileName() + ENDING);
    try {
      try (FileChannel channel =
          FileChannel.open(
              half,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      keepPermissions(target, half);
      Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(half);
      throw e;
    }
    sync(target.getParent());
  }

  static void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
    sync(file.getParent());
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (old != null && Files.exists(from)) {
      Files.setPosixFilePermissions(to, old.readAttributes().permissions());
    }
  }

  /** So that the name outlives a power cut too; not every system can. */
  private static void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folder. The name is then as safe as the system makes it.
    }
  }
}
