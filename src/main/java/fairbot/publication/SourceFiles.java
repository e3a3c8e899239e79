package fairbot.publication;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The files of which an edition is made. All else in the organiser's folders is left alone. */
final class SourceFiles {
  private static final Set<String> ENDINGS =
      Set.of("json", "jsonl", "csv", "xlsx", "txt", "properties");

  /** A fair's folder in the content folder, the questions in the config folder. */
  private static final int DEPTH = 1;

  private SourceFiles() {}

  /** The files of a folder, relative to it, in order of names; none if there is no folder. */
  static List<Path> in(Path root) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders(root)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
        for (Path file : all) {
          if (isOne(file.getFileName()) && Files.isRegularFile(file)) {
            files.add(root.relativize(file));
          }
        }
      }
    }
    files.sort(null);
    return files;
  }

  /** The folder and those in it that may hold such files. */
  static List<Path> folders(Path root) throws IOException {
    List<Path> folders = new ArrayList<>();
    add(root, 0, folders);
    return folders;
  }

  private static void add(Path folder, int depth, List<Path> folders) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    folders.add(folder);
    if (depth == DEPTH) {
      return;
    }
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path inner : all) {
        if (!isHidden(inner.getFileName())) {
          add(inner, depth + 1, folders);
        }
      }
    }
  }

  /** By its name; what programs keep beside an open file is none. */
  static boolean isOne(Path name) {
    String text = name.toString();
    String ending = text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return !isHidden(name) && ENDINGS.contains(ending);
  }

  private static boolean isHidden(Path name) {
    return name.toString().startsWith(".") || name.toString().startsWith("~$");
  }
}
