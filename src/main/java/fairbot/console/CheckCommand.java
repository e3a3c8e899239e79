package fairbot.console;

import fairbot.content.Problem;
import java.util.ArrayList;
import java.util.List;
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

  /** How many judged questions there are for the fairs that could be read. */
  private int judged(OrganiserFiles files, List<Problem> problems) {
    return JudgedSet.read(List.of(), !folders.content.isEmpty(), files, problems).stream()
        .mapToInt(set -> set.questions().size())
        .sum();
  }
}
