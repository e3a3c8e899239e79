package fairbot.console;

import fairbot.content.Problem;
import fairbot.evaluation.JudgedFile;
import fairbot.evaluation.JudgedQuestion;
import fairbot.fair.Aspect;
import fairbot.fair.Fair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The judged questions of the config folder: {@code questions/<fair>.jsonl}. */
final class JudgedFolder {
  private static final String ENDING = ".jsonl";

  private JudgedFolder() {}

  /** The files by the ids of their fairs, in order of names; none if there is no folder. */
  static Map<String, Path> files(Path config, List<Problem> problems) {
    Map<String, Path> files = new LinkedHashMap<>();
    Path folder = config.resolve("questions");
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(f -> f.getFileName().toString().endsWith(ENDING))
          .sorted()
          .forEach(f -> files.put(fair(f), f));
    } catch (IOException e) {
      problems.add(new Problem(folder.toString(), 0, 0, "", "폴더를 읽을 수 없습니다. 읽기 권한이 있는지 확인해 주세요."));
    }
    return files;
  }

  /** The id of the fair after which a file is named. */
  static String fair(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  /** Reads one file for one or more fairs. */
  static List<JudgedQuestion> read(
      Path file, List<Fair> fairs, Collection<Aspect> aspects, List<Problem> problems) {
    return JudgedFile.judged(file, shown(file), fairs, aspects, problems);
  }

  /** Such as {@code config/questions/book-fair.jsonl}. */
  static String shown(Path file) {
    int names = file.getNameCount();
    return file.subpath(Math.max(0, names - 3), names).toString();
  }
}
