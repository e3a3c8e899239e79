package fairbot.console;

import fairbot.content.Config;
import fairbot.content.Problem;
import fairbot.evaluation.Beir;
import fairbot.evaluation.ProgressBar;
import fairbot.evaluation.RankingFigures;
import fairbot.question.RewriteChain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Measures the search against a public data set. */
final class BeirOptions {
  @Option(
      names = "--beir",
      paramLabel = "FOLDER",
      description = {
        "질문 파일 대신 BEIR 형식의 자료(corpus.jsonl, queries.jsonl, qrels/test.tsv)로 검색을 잽니다.",
        "문서 하나가 FAQ 하나가 됩니다."
      })
  String folder;

  @Option(names = "--run", paramLabel = "FILE", description = "--beir와 함께: 순위를 TREC 형식으로 파일에 남깁니다.")
  String run;

  /** Runs it and returns the exit status. */
  int run(Config config, Wiring wiring, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    Optional<Path> file =
        Optional.ofNullable(run).flatMap(r -> surroundings.path("--run", r, problems));
    Optional<Beir> beir =
        surroundings.path("--beir", folder, problems).flatMap(f -> Beir.read(f, problems));
    if (!problems.isEmpty()) {
      return surroundings.report(problems);
    }
    RankingFigures figures =
        beir.orElseThrow()
            .run(
                fair -> wiring.engine(List.of(fair), config),
                RewriteChain.standard(config.spellings(), config.dialect(), List.of()),
                ProgressBar.on(surroundings.err(), surroundings.terminal()));
    figures.lines().forEach(surroundings.out()::println);
    try {
      if (file.isPresent()) {
        Beir.write(figures, file.get());
      }
      return 0;
    } catch (IOException e) {
      return surroundings.report(
          List.of(new Problem(run, 0, 0, "", "파일을 쓸 수 없습니다. 폴더가 있는지, 쓰기 권한이 있는지 확인해 주세요.")));
    }
  }
}
