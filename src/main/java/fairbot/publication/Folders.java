package fairbot.publication;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders of our own in the data folder. */
final class Folders {
  private Folders() {}

  /** Makes it for the owner alone where the system can; it may be there. */
  static void make(Path folder) throws IOException {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    Files.createDirectories(
        folder,
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
            }
            : new FileAttribute<?>[0]);
  }

  /** Deletes it with all that is in it; it need not be there. Follows no link. */
  static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
        for (Path inner : all) {
          delete(inner);
        }
      }
    }
    Files.deleteIfExists(folder);
  }
}
