package fairbot.console;

import fairbot.content.Edition;
import fairbot.content.Problem;
import fairbot.evaluation.Evaluation;
import fairbot.evaluation.ExpectedFigures;
import fairbot.evaluation.ProgressBar;
import fairbot.evaluation.Report;
import fairbot.evaluation.SavedRun;
import fairbot.evaluation.Verdict;
import fairbot.search.SearchEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures answers against judged questions, or the search against a public data set. */
@Command(
    name = "evaluate",
    description = {
      "바른 답을 아는 질문들로 봇이 얼마나 잘 답하는지 잽니다.",
      "결과는 질문의 종류마다 표로 나옵니다.",
      "기준(질문 파일 옆의 expected.json)보다 나빠졌으면 종료 상태가 1입니다.",
      "right: 맞은 비율, entry: 대상을 맞힌 비율, false: 모른다고 해야 할 때 답한 비율"
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final int WORSE = 1;

  private final Wiring wiring;
  private final Surroundings surroundings;

  @Mixin FolderOptions folders;
  @Mixin BeirOptions beir;

  @Option(
      names = "--questions",
      paramLabel = "FILE",
      description = {
        "평가 질문 파일(.jsonl). 여러 번 쓸 수 있습니다.",
        "기본값은 설정 폴더의 questions/*.jsonl이고, 파일마다 이름이 같은 박람회에 묻습니다."
      })
  List<String> questions = new ArrayList<>();

  @Option(names = "--misses", description = "틀린 질문을 하나씩 보여 줍니다.")
  boolean misses;

  @Option(names = "--save", paramLabel = "FILE", description = "나중에 견주어 볼 수 있게 결과를 파일에 남깁니다.")
  String save;

  @Option(
      names = "--compare",
      paramLabel = "FILE",
      description = "--save로 남긴 결과와 견주어, 맞게 또는 틀리게 바뀐 질문을 보여 줍니다.")
  String compare;

  @Option(names = "--update-expected", description = "지금의 결과를 새 기준으로 expected.json에 적습니다.")
  boolean updateExpected;

  EvaluateCommand(Wiring wiring, Surroundings surroundings) {
    this.wiring = wiring;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<Problem> problems = new ArrayList<>();
    List<Path> named = new ArrayList<>();
    questions.forEach(q -> surroundings.path("--questions", q, problems).ifPresent(named::add));
    Optional<Path> base =
        Optional.ofNullable(compare).flatMap(c -> surroundings.path("--compare", c, problems));
    Optional<SavedRun> before = base.flatMap(b -> SavedRun.read(b, compare, problems));
    Optional<Path> saved =
        Optional.ofNullable(save).flatMap(s -> surroundings.path("--save", s, problems));
    OrganiserFiles files =
        OrganiserFiles.read(folders, OrganiserFiles.Extent.ALL, wiring, surroundings);
    problems.addAll(files.problems());
    if (!problems.isEmpty()) {
      return surroundings.report(problems);
    }
    if (beir.folder != null) {
      return beir.run(files.config().orElseThrow(), wiring, surroundings);
    }
    List<JudgedSet> sets = JudgedSet.read(named, !folders.content.isEmpty(), files, problems);
    Map<Path, ExpectedFigures> expected = new LinkedHashMap<>();
    sets.forEach(
        set -> expected.computeIfAbsent(set.expected(), f -> ExpectedFigures.read(f, problems)));
    if (sets.isEmpty()) {
      problems.add(new Problem("evaluate", 0, 0, "", "평가 질문이 없습니다. --questions로 파일을 적어 주세요."));
    }
    if (!problems.isEmpty()) {
      return surroundings.report(problems);
    }
    Map<JudgedSet, Report> reports = new LinkedHashMap<>();
    sets.forEach(set -> reports.put(set, run(set, files)));
    List<Report> all = List.copyOf(reports.values());
    show(all, before);
    try {
      if (saved.isPresent()) {
        SavedRun.of(all).write(saved.get());
      }
      return judge(reports, expected);
    } catch (IOException e) {
      return surroundings.report(
          List.of(
              new Problem(
                  Optional.ofNullable(save).orElse(ExpectedFigures.FILE),
                  0,
                  0,
                  "",
                  "파일을 쓸 수 없습니다. 폴더가 있는지, 쓰기 권한이 있는지 확인해 주세요.")));
    }
  }

  private Report run(JudgedSet set, OrganiserFiles files) {
    try (SearchEngine engine = wiring.engine(set.fairs(), files.config().orElseThrow())) {
      ServedBot bot =
          new ServedBot(
              files.installation().orElseThrow(),
              new Edition(1, Instant.now(), files.config().orElseThrow(), set.fairs(), engine));
      Evaluation evaluation = new Evaluation(bot.edition(), bot::conversations);
      evaluation.warmUp(set.questions());
      return evaluation.run(
          set.title(),
          set.questions(),
          ProgressBar.on(surroundings.err(), surroundings.terminal()));
    }
  }

  private void show(List<Report> reports, Optional<SavedRun> before) {
    List<Report> tables = new ArrayList<>(reports);
    if (reports.size() > 1) {
      List<Verdict> all = reports.stream().flatMap(r -> r.verdicts().stream()).toList();
      tables.add(new Report("모두", all));
    }
    for (Report report : tables) {
      report.table().forEach(surroundings.out()::println);
      surroundings.out().println();
    }
    if (misses) {
      for (Report report : reports) {
        report.misses().forEach(surroundings.out()::println);
      }
    }
    before.ifPresent(b -> b.changes(reports).forEach(surroundings.out()::println));
  }

  /** Compares with what is expected, or makes it so. */
  private int judge(Map<JudgedSet, Report> reports, Map<Path, ExpectedFigures> expected)
      throws IOException {
    List<String> worse = new ArrayList<>();
    for (Map.Entry<Path, ExpectedFigures> file : expected.entrySet()) {
      List<Report> own =
          reports.entrySet().stream()
              .filter(r -> r.getKey().expected().equals(file.getKey()))
              .map(Map.Entry::getValue)
              .toList();
      if (updateExpected) {
        file.getValue().write(file.getKey(), own);
      } else {
        worse.addAll(file.getValue().worse(own));
      }
    }
    worse.forEach(surroundings.err()::println);
    return worse.isEmpty() ? 0 : WORSE;
  }
}
