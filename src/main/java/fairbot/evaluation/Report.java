package fairbot.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What came of a file of judged questions. Immutable.
 *
 * @param title the fair's or the file's name
 */
public record Report(String title, List<Verdict> verdicts) {
  public Report {
    verdicts = List.copyOf(verdicts);
  }

  /** Those of all questions. */
  public Figures figures() {
    return Figures.of(verdicts);
  }

  /**
   * A table with a line for each type of question and one for all: how many, the three figures, and
   * the time that half and 99 of 100 questions stay within, in microseconds. A dash stands where no
   * question of the type counts.
   */
  public List<String> table() {
    Map<String, List<Verdict>> byType =
        verdicts.stream()
            .collect(
                Collectors.groupingBy(v -> v.question().type(), TreeMap::new, Collectors.toList()));
    List<String> lines = new ArrayList<>();
    lines.add(title);
    lines.add(
        String.format(
            Locale.ROOT,
            "%-16s %5s %7s %7s %7s %7s %7s",
            "type",
            "n",
            "right",
            "entry",
            "false",
            "p50 µs",
            "p99 µs"));
    byType.forEach((type, some) -> lines.add(line(type, some)));
    lines.add(line("all", verdicts));
    return lines;
  }

  /** A line for each question that was not answered rightly. */
  public List<String> misses() {
    return verdicts.stream().filter(v -> !v.right()).map(Report::miss).toList();
  }

  private static String miss(Verdict verdict) {
    JudgedQuestion question = verdict.question();
    return "%s [%s] \"%s\": %s, 기대: %s%s"
        .formatted(
            question.asked().id(),
            question.type(),
            question.asked().text(),
            verdict.shown(),
            question.allRight().stream().map(Expected::shown).collect(Collectors.joining(" / ")),
            verdict.isFalse() ? " (false)" : "");
  }

  private static String line(String type, List<Verdict> some) {
    Figures figures = Figures.of(some);
    boolean wanted = some.stream().anyMatch(Verdict::wantsEntry);
    boolean declined = some.stream().anyMatch(Verdict::mustDecline);
    return String.format(
        Locale.ROOT,
        "%-16s %5d %7.3f %7s %7s %7d %7d",
        type,
        some.size(),
        figures.right(),
        wanted ? String.format(Locale.ROOT, "%.3f", figures.entry()) : "-",
        declined ? String.format(Locale.ROOT, "%.3f", figures.falsely()) : "-",
        percentile(some, 50),
        percentile(some, 99));
  }

  /** The nearest rank; 0 of nothing. */
  private static long percentile(List<Verdict> verdicts, int percent) {
    long[] micros = verdicts.stream().mapToLong(Verdict::micros).sorted().toArray();
    return micros.length == 0 ? 0 : micros[Math.ceilDiv(micros.length * percent, 100) - 1];
  }
}
