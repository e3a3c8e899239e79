package fairbot.console;

import fairbot.content.Config;
import fairbot.content.Problem;
import fairbot.evaluation.ExpectedFigures;
import fairbot.evaluation.JudgedQuestion;
import fairbot.fair.Fair;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of judged questions with the fairs that it asks about: the one after which it is named,
 * else all that are served.
 *
 * @param title the file's name without its ending
 */
record JudgedSet(String title, Path file, List<Fair> fairs, List<JudgedQuestion> questions) {
  JudgedSet {
    fairs = List.copyOf(fairs);
    questions = List.copyOf(questions);
  }

  /** The file that says which figures are expected of it. */
  Path expected() {
    return file.resolveSibling(ExpectedFigures.FILE);
  }

  /**
   * Reads sets.
   *
   * @param named the files; if none, those of the config folder
   * @param onlyThese whether the organiser's fairs were named on the command line, so that other
   *     fairs' files in the config folder are none of its business
   */
  static List<JudgedSet> read(
      List<Path> named, boolean onlyThese, OrganiserFiles files, List<Problem> problems) {
    Map<Path, List<Fair>> sets = new LinkedHashMap<>();
    for (Path file : named) {
      List<Fair> own = fair(file, files);
      sets.put(file, own.isEmpty() ? served(onlyThese, files) : own);
    }
    if (named.isEmpty()) {
      for (Path file : JudgedFolder.files(files.configFolder(), problems).values()) {
        List<Fair> own = fair(file, files);
        boolean broken = Files.isDirectory(files.contentFolder().resolve(JudgedFolder.fair(file)));
        if (!own.isEmpty() || (broken && !onlyThese)) {
          sets.put(file, own);
        } else if (!onlyThese) {
          problems.add(
              new Problem(
                  JudgedFolder.shown(file),
                  0,
                  0,
                  "",
                  "이름이 같은 박람회가 없습니다. 파일 이름을 박람회의 id로 바꾸거나 파일을 지워 주세요."));
        }
      }
    }
    List<JudgedSet> read = new ArrayList<>();
    sets.forEach(
        (file, fairs) -> {
          List<Problem> own = new ArrayList<>();
          List<JudgedQuestion> questions =
              JudgedFolder.read(
                  file, fairs, files.config().map(Config::aspects).orElse(List.of()), own);
          problems.addAll(own);
          read.add(new JudgedSet(JudgedFolder.fair(file), file, fairs, questions));
        });
    return read;
  }

  private static List<Fair> fair(Path file, OrganiserFiles files) {
    return files.fairs().stream().filter(f -> f.id().equals(JudgedFolder.fair(file))).toList();
  }

  private static List<Fair> served(boolean onlyThese, OrganiserFiles files) {
    List<String> ids = files.installation().orElseThrow().fairs();
    return files.fairs().stream()
        .filter(f -> onlyThese || ids.isEmpty() || ids.contains(f.id()))
        .toList();
  }
}
