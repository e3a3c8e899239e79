package fairbot.console;

import fairbot.content.Config;
import fairbot.content.Problem;
import fairbot.fair.Fair;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads everything that the organiser writes and prints every problem of it. */
@Command(name = "check", description = "박람회 내용, 설정, 평가 질문을 모두 읽고 잘못된 곳을 빠짐없이 알려 줍니다.")
final class CheckCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Surroundings surroundings;

  @Mixin FolderOptions folders;

  CheckCommand(Wiring wiring, Surroundings surroundings) {
    this.wiring = wiring;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    OrganiserFiles files =
        OrganiserFiles.read(folders, OrganiserFiles.Extent.ALL, wiring, surroundings);
    List<Problem> problems = new ArrayList<>(files.problems());
    int judged = judged(files, problems);
    if (!problems.isEmpty()) {
      return surroundings.report(problems);
    }
    int entries = files.fairs().stream().mapToInt(f -> f.entries().size()).sum();
    surroundings
        .out()
        .println(
            "잘못된 곳이 없습니다. 박람회 %d개, 항목 %d개, 주제 %d개, 평가 질문 %d개를 읽었습니다."
                .formatted(
                    files.fairs().size(),
                    entries,
                    files.config().orElseThrow().aspects().size(),
                    judged));
    return 0;
  }

  /** Reads the judged questions of the fairs that are at hand and returns how many they are. */
  private int judged(OrganiserFiles files, List<Problem> problems) {
    if (files.installation().isEmpty() || files.config().isEmpty()) {
      return 0;
    }
    Wiring.Installation installation = files.installation().get();
    Config config = files.config().get();
    int count = 0;
    for (Map.Entry<String, Path> file :
        JudgedFolder.files(installation.config(), problems).entrySet()) {
      List<Fair> fair = files.fairs().stream().filter(f -> f.id().equals(file.getKey())).toList();
      if (!fair.isEmpty()) {
        List<Problem> own = new ArrayList<>();
        count += JudgedFolder.read(file.getValue(), fair, config.aspects(), own).size();
        problems.addAll(own);
      } else if (folders.content.isEmpty()
          && !Files.isDirectory(installation.content().resolve(file.getKey()))) {
        problems.add(
            new Problem(
                JudgedFolder.shown(file.getValue()),
                0,
                0,
                "",
                "이름이 같은 박람회가 없습니다. 파일 이름을 박람회의 id로 바꾸거나 파일을 지워 주세요."));
      }
    }
    return count;
  }
}
