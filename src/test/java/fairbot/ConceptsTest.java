package fairbot;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.content.Config;
import fairbot.content.Edition;
import fairbot.content.Problem;
import fairbot.evaluation.Evaluation;
import fairbot.evaluation.JudgedFile;
import fairbot.evaluation.JudgedQuestion;
import fairbot.evaluation.ProgressBar;
import fairbot.evaluation.Verdict;
import fairbot.fair.Fair;
import fairbot.search.Thesaurus;
import fairbot.search.lucene.LuceneSearchEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The general knowledge in {@code config/concepts} helps those who describe a need ("무릎이 시려요"), and
 * must not harm those who ask by name.
 */
class ConceptsTest {
  private static final Path JUDGED = Path.of("config/questions");

  /** How many questions of a type are right with the thesaurus, and without. */
  private static final class Row {
    private int all;
    private int with;
    private int without;
    private final List<String> lost = new ArrayList<>();

    boolean isWorse() {
      return with < without;
    }
  }

  @Test
  void concepts_areAtLeastSixHundredGroups() {
    assertThat(Editions.config().thesaurus().concepts()).hasSizeGreaterThanOrEqualTo(600);
  }

  @Test
  void noTypeOfQuestion_isAnsweredWorseWithTheThesaurusThanWithout() throws Exception {
    Map<String, Row> rows = new TreeMap<>();
    for (Path file : judgedFiles()) {
      compare(file, rows);
    }

    assertThat(rows).isNotEmpty();
    assertThat(rows.keySet().stream().filter(type -> rows.get(type).isWorse()))
        .as("right answers with and without the thesaurus:%n%s", table(rows))
        .isEmpty();
  }

  private static List<Path> judgedFiles() throws Exception {
    try (Stream<Path> all = Files.list(JUDGED)) {
      return all.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  private static void compare(Path file, Map<String, Row> rows) {
    String fair = file.getFileName().toString().replaceFirst("\\.jsonl$", "");
    Edition edition = Editions.of(List.of("index-data/" + fair));
    List<Problem> problems = new ArrayList<>();
    List<JudgedQuestion> questions =
        JudgedFile.judged(
            file, file.toString(), edition.fairs(), edition.config().aspects(), problems);
    assertThat(problems).isEmpty();
    List<Verdict> with = verdicts(edition, questions);
    Edition bare = withoutThesaurus(edition.fairs());
    List<Verdict> without;
    try (var engine = bare.engine()) {
      assertThat(engine).isNotSameAs(edition.engine());
      without = verdicts(bare, questions);
    }
    for (int i = 0; i < questions.size(); i++) {
      Row row = rows.computeIfAbsent(questions.get(i).type(), t -> new Row());
      row.all++;
      row.with += with.get(i).right() ? 1 : 0;
      row.without += without.get(i).right() ? 1 : 0;
      if (without.get(i).right() && !with.get(i).right()) {
        row.lost.add(
            "%s %s \"%s\": %s, without: %s"
                .formatted(
                    fair,
                    questions.get(i).asked().id(),
                    questions.get(i).asked().text(),
                    with.get(i).shown(),
                    without.get(i).shown()));
      }
    }
  }

  private static Edition withoutThesaurus(List<Fair> fairs) {
    Config config = Editions.config();
    Thesaurus none = new Thesaurus(List.of(), List.of());
    return new Edition(
        1,
        java.time.Instant.EPOCH,
        config,
        fairs,
        new LuceneSearchEngine(
            fairs, config.aspects(), none, config.userWords(), config.fillers()));
  }

  private static List<Verdict> verdicts(Edition edition, List<JudgedQuestion> questions) {
    return new Evaluation(edition, () -> Editions.conversations(edition))
        .run("", questions, ProgressBar.hidden())
        .verdicts();
  }

  private static String table(Map<String, Row> rows) {
    List<String> lines = new ArrayList<>();
    lines.add(format("type", "n", "with", "without", ""));
    rows.forEach(
        (type, row) -> {
          lines.add(format(type, row.all, row.with, row.without, row.isWorse() ? "worse" : ""));
          row.lost.forEach(question -> lines.add("    lost: " + question));
        });
    return String.join(System.lineSeparator(), lines);
  }

  private static String format(Object... cells) {
    return String.format(Locale.ROOT, "%-16s %5s %7s %7s %s", cells).stripTrailing();
  }
}
