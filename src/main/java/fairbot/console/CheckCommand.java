package fairbot.console;

import fairbot.content.Config;
import fairbot.content.Problem;
import fairbot.content.Warning;
import fairbot.content.Warnings;
import fairbot.fair.Fair;
import fairbot.search.Morphology;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads everything that the organiser writes and prints every problem of it. */
@Command(
    name = "check",
    description = {
      "박람회 내용, 설정, 평가 질문을 모두 읽고 잘못된 곳을 빠짐없이 알려 줍니다.",
      "\"경고:\"로 시작하는 줄은 잘못은 아니지만 살펴볼 것이고, 종료 상태를 바꾸지 않습니다."
    })
final class CheckCommand implements Callable<Integer> {
  /** More of one sort are only counted: nobody reads a thousand lines. */
  private static final int MOST_SHOWN = 20;

  private final Wiring wiring;
  private final Surroundings surroundings;

  @Mixin FolderOptions folders;

  @Option(names = "--json", description = "결과를 프로그램이 읽을 JSON 한 줄로 적습니다.")
  boolean json;

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
    List<Warning> warnings = warnings(files);
    int status = problems.isEmpty() ? 0 : Surroundings.WRONG;
    if (json) {
      surroundings.out().println(CheckJson.line(problems, warnings));
      return status;
    }
    surroundings.report(problems);
    warn(warnings);
    if (problems.isEmpty()) {
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
    }
    return status;
  }

  /** How many judged questions there are for the fairs that could be read. */
  private int judged(OrganiserFiles files, List<Problem> problems) {
    return JudgedSet.read(List.of(), !folders.content.isEmpty(), files, problems).stream()
        .mapToInt(set -> set.questions().size())
        .sum();
  }

  /** What may surprise in the fairs that could be read. */
  private List<Warning> warnings(OrganiserFiles files) {
    List<Warning> warnings = new ArrayList<>();
    files.found().notes().forEach(n -> warnings.add(new Warning(Warning.Sort.NOT_READ, n)));
    if (files.config().isPresent() && !files.fairs().isEmpty()) {
      Config config = files.config().get();
      Morphology morphology = wiring.morphology(config);
      for (Fair fair : files.fairs()) {
        warnings.addAll(
            Warnings.of(fair, files.found().places().get(fair.id()), config, morphology));
      }
    }
    return warnings;
  }

  private void warn(List<Warning> warnings) {
    Map<Warning.Sort, Integer> shown = new EnumMap<>(Warning.Sort.class);
    for (Warning warning : warnings) {
      if (shown.merge(warning.sort(), 1, Integer::sum) <= MOST_SHOWN) {
        surroundings.err().println("경고: " + warning.problem());
      }
    }
    shown.values().removeIf(count -> count <= MOST_SHOWN);
    shown.forEach(
        (sort, count) ->
            surroundings
                .err()
                .println(
                    "경고: 같은 종류가 %d개 더 있습니다(%s). 모두 보려면 check --json을 쓰세요."
                        .formatted(count - MOST_SHOWN, sort)));
    surroundings.err().flush();
  }
}
