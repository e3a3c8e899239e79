package fairbot;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.content.Edition;
import fairbot.content.Problem;
import fairbot.evaluation.Evaluation;
import fairbot.evaluation.ExpectedFigures;
import fairbot.evaluation.Figures;
import fairbot.evaluation.JudgedFile;
import fairbot.evaluation.JudgedQuestion;
import fairbot.evaluation.ProgressBar;
import fairbot.evaluation.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The search and the decision are as good as they were. A change that makes a figure worse is not
 * to be merged; one that makes it better raises the figure with {@code evaluate --update-expected}.
 */
class JudgedQuestionsTest {
  private static final Path SHIPPED = Path.of("config/questions");
  private static final Path HELD_OUT = Path.of("src/test/resources/questions");

  @TestFactory
  Stream<DynamicTest> shippedFairs_areAnsweredNoWorseThanExpected() throws Exception {
    return files(SHIPPED).map(f -> test(f, "index-data"));
  }

  /** Nothing may be tuned on these. */
  @TestFactory
  Stream<DynamicTest> heldOutFairs_areAnsweredNoWorseThanExpected() throws Exception {
    return files(HELD_OUT).map(f -> test(f, "src/test/resources/fairs"));
  }

  private static DynamicTest test(Path file, String fairs) {
    String fair = file.getFileName().toString().replaceFirst("\\.jsonl$", "");
    return DynamicTest.dynamicTest(fair, () -> judge(file, fairs + "/" + fair, fair));
  }

  private static void judge(Path file, String folder, String fair) {
    List<Problem> problems = new ArrayList<>();
    Edition edition = Editions.of(List.of(folder));
    List<JudgedQuestion> questions =
        JudgedFile.judged(
            file, file.toString(), edition.fairs(), edition.config().aspects(), problems);
    ExpectedFigures expected =
        ExpectedFigures.read(file.resolveSibling(ExpectedFigures.FILE), problems);
    assertThat(problems).isEmpty();

    Report report =
        new Evaluation(edition, () -> Editions.conversations(edition))
            .run(fair, questions, ProgressBar.hidden());

    report.table().forEach(System.out::println);
    Figures wanted = expected.of(fair).orElseThrow(() -> new AssertionError("no figures: " + fair));
    assertThat(report.figures().isWorseThan(wanted))
        .as("%s, expected %s, misses:%n%s", report.figures(), wanted, misses(report))
        .isFalse();
  }

  private static String misses(Report report) {
    return String.join(System.lineSeparator(), report.misses());
  }

  private static Stream<Path> files(Path folder) throws Exception {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList().stream();
    }
  }
}
