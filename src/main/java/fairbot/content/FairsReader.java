package fairbot.content;

import fairbot.fair.Aspect;
import fairbot.fair.Fair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads many fairs, each as {@link FairReader} reads it. Immutable, thread-safe. */
public final class FairsReader {
  private final FairReader reader;

  /**
   * What was found: whoever serves fairs decides whether a broken one stops the others.
   *
   * @param fairs those without a problem, in the order of paths and, in a folder, of names; no two
   *     have the same id
   * @param problems of all others, fair by fair; empty if everything was read
   * @param notes what is no mistake but may surprise its writer
   * @param places where each entry stands, by the ids of its fair and its own
   */
  public record Found(
      List<Fair> fairs,
      List<Problem> problems,
      List<Problem> notes,
      Map<String, Map<String, Place>> places) {
    public Found {
      fairs = List.copyOf(fairs);
      problems = List.copyOf(problems);
      notes = List.copyOf(notes);
      places = Map.copyOf(places);
    }
  }

  /** A fair's folder and what it is called in problems. */
  private record Folder(Path path, String shown) {}

  /**
   * @param aspects those of the config; the built-in ones are known without it
   */
  public FairsReader(Collection<Aspect> aspects) {
    reader = new FairReader(aspects);
  }

  /**
   * Reads fairs.
   *
   * @param paths each a fair's folder or a folder of fairs' folders; folders in it that hold no
   *     file of a fair are passed over, and a folder that is named twice is read once
   */
  public Found read(List<Path> paths) {
    List<Problem> problems = new ArrayList<>();
    Map<Path, Folder> folders = new LinkedHashMap<>();
    for (Path path : paths) {
      try {
        find(path, folders, problems);
      } catch (IOException e) {
        problems.add(whole(path, "폴더를 읽을 수 없습니다. 읽기 권한이 있는지 확인해 주세요."));
      }
    }
    Map<String, Path> first = new LinkedHashMap<>();
    List<Fair> fairs = new ArrayList<>();
    List<Problem> notes = new ArrayList<>();
    Map<String, Map<String, Place>> places = new LinkedHashMap<>();
    for (Folder folder : folders.values()) {
      FairReader.Reading reading = reader.read(folder.path(), folder.shown());
      problems.addAll(reading.fair().problems());
      notes.addAll(reading.notes());
      Path other = first.putIfAbsent(FairReader.name(folder.path()), folder.path());
      if (other != null) {
        problems.add(
            whole(
                folder.path(), "같은 id의 박람회가 이미 있습니다: " + other + ". 둘 가운데 하나의 id와 폴더 이름을 바꿔 주세요."));
      } else {
        reading.fair().good().ifPresent(fairs::add);
        reading.fair().good().ifPresent(f -> places.put(f.id(), reading.places()));
      }
    }
    return new Found(fairs, problems, notes, places);
  }

  private static void find(Path path, Map<Path, Folder> folders, List<Problem> problems)
      throws IOException {
    if (!Files.exists(path)) {
      problems.add(whole(path, "없는 폴더입니다. 경로를 확인해 주세요."));
    } else if (!Files.isDirectory(path)) {
      problems.add(whole(path, "폴더가 아닙니다. 박람회 폴더나, 박람회 폴더들이 든 폴더를 적어 주세요."));
    } else if (FairReader.looksLikeFair(path)) {
      folders.putIfAbsent(path.toRealPath(), new Folder(path, FairReader.name(path)));
    } else {
      boolean any = false;
      for (Path folder : subfolders(path)) {
        if (FairReader.looksLikeFair(folder)) {
          any = true;
          String shown = FairReader.name(path) + "/" + FairReader.name(folder);
          folders.putIfAbsent(folder.toRealPath(), new Folder(folder, shown));
        }
      }
      if (!any) {
        problems.add(whole(path, "박람회가 하나도 없습니다. fair.json이 든 폴더를 이 안에 만들어 주세요."));
      }
    }
  }

  private static List<Path> subfolders(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory)
          .filter(f -> !FairReader.name(f).startsWith("."))
          .sorted()
          .toList();
    }
  }

  private static Problem whole(Path path, String message) {
    return new Problem(path.toString(), 0, 0, "", message);
  }
}
