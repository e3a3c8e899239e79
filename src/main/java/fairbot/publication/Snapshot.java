package fairbot.publication;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The organiser's files as they were at one moment, copied to a folder. What is read, built and
 * judged is the copy: so what is kept is what went live, whatever is written meanwhile.
 *
 * @param folder holds a folder for each of the sources, with the source's own name in it
 * @param origin where the files were copied from
 */
record Snapshot(Path folder, Sources origin) {
  /** The reader says of a longer file that it is too large, and of this one too. */
  private static final int MOST_BYTES = fairbot.content.TextFile.MOST_BYTES + 1;

  /**
   * Copies the files.
   *
   * @param like of equal files it gets a second name instead of a copy, which takes no room
   */
  static Snapshot take(Sources from, Sources origin, Path folder, Optional<Snapshot> like)
      throws IOException {
    Snapshot snapshot = new Snapshot(folder, origin);
    List<Path> roots = from.all();
    List<Path> copies = snapshot.copies().all();
    for (int i = 0; i < roots.size(); i++) {
      if (Files.isDirectory(roots.get(i))) {
        Files.createDirectories(copies.get(i));
      }
      for (Path file : SourceFiles.in(roots.get(i))) {
        Path copy = copies.get(i).resolve(file);
        Files.createDirectories(copy.getParent());
        Path known =
            like.map(l -> l.folder().resolve(folder.relativize(copy)).normalize()).orElse(copy);
        copy(roots.get(i).resolve(file), copy, known);
      }
    }
    return snapshot;
  }

  private static void copy(Path file, Path copy, Path known) throws IOException {
    try {
      if (Files.exists(known) && Files.mismatch(file, known) == -1) {
        link(copy, known);
      } else if (Files.size(file) > MOST_BYTES) {
        try (InputStream in = Files.newInputStream(file)) {
          Files.write(copy, in.readNBytes(MOST_BYTES));
        }
      } else {
        Files.copy(file, copy);
      }
    } catch (NoSuchFileException e) {
      // It was there a moment ago: an editor changes names. The watch will see the new one.
    }
  }

  private static void link(Path copy, Path known) throws IOException {
    try {
      Files.createLink(copy, known);
    } catch (UnsupportedOperationException | IOException e) {
      // Not every file system has links; the copy only takes more room.
      Files.copy(known, copy);
    }
  }

  /** The copied folders, in the order of the origin's. */
  Sources copies() {
    List<Path> content = new ArrayList<>();
    for (int i = 0; i < origin.content().size(); i++) {
      content.add(folder.resolve("content-" + i).resolve(origin.content().get(i).getFileName()));
    }
    return new Sources(content, folder.resolve("config").resolve(origin.config().getFileName()));
  }

  /** The copies by the files that they are of. */
  Map<Path, Path> files() throws IOException {
    return byOrigin(copies());
  }

  /** Whether the files are the same, byte for byte. */
  boolean isLike(Snapshot other) throws IOException {
    Map<Path, Path> own = files();
    Map<Path, Path> others = other.files();
    if (!own.keySet().equals(others.keySet())) {
      return false;
    }
    for (Map.Entry<Path, Path> file : own.entrySet()) {
      if (Files.mismatch(file.getValue(), others.get(file.getKey())) != -1) {
        return false;
      }
    }
    return true;
  }

  /**
   * What has to be written for the origin to be as it was.
   *
   * @return new contents by file, empty for a file that was not there
   */
  Map<Path, Optional<byte[]>> changes() throws IOException {
    Map<Path, Path> wanted = files();
    Map<Path, Optional<byte[]>> changes = new TreeMap<>();
    for (Path there : byOrigin(origin).keySet()) {
      if (!wanted.containsKey(there)) {
        changes.put(there, Optional.empty());
      }
    }
    for (Map.Entry<Path, Path> file : wanted.entrySet()) {
      if (!Files.exists(file.getKey()) || Files.mismatch(file.getKey(), file.getValue()) != -1) {
        changes.put(file.getKey(), Optional.of(Files.readAllBytes(file.getValue())));
      }
    }
    return changes;
  }

  private Map<Path, Path> byOrigin(Sources sources) throws IOException {
    Map<Path, Path> files = new TreeMap<>();
    for (int i = 0; i < origin.all().size(); i++) {
      Path root = sources.all().get(i);
      for (Path file : SourceFiles.in(root)) {
        files.put(origin.all().get(i).resolve(file), root.resolve(file));
      }
    }
    return files;
  }
}
