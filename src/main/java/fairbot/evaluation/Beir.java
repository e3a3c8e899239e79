package fairbot.evaluation;

import fairbot.content.Problem;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.fair.Faq;
import fairbot.fair.Location;
import fairbot.fair.Schedule;
import fairbot.question.Question;
import fairbot.question.RewriteChain;
import fairbot.search.Hit;
import fairbot.search.SearchEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Ranks the documents of a public data set as the bot ranks entries: each document is a faq entry
 * of a made-up fair, and the figures are those of the search alone, without any decision.
 */
public final class Beir {
  private static final String FAIR = "beir";

  /** What the run file names as the ranking system. */
  private static final String SYSTEM = "fairbot";

  private final BeirFolder folder;

  /** Data sets name documents as they like; inside they are d1, d2... */
  private final Map<String, String> documentIds = new LinkedHashMap<>();

  private Beir(BeirFolder folder) {
    this.folder = folder;
    for (String id : folder.documents().keySet()) {
      documentIds.put("d" + (documentIds.size() + 1), id);
    }
  }

  /** Reads a folder; empty, with a problem added, if it is not as it should be. */
  public static Optional<Beir> read(Path folder, List<Problem> problems) {
    List<Problem> own = new ArrayList<>();
    BeirFolder read = BeirFolder.read(folder, own);
    problems.addAll(own);
    return own.isEmpty() ? Optional.of(new Beir(read)) : Optional.empty();
  }

  /**
   * Ranks for every query and returns the figures.
   *
   * @param engines builds an engine for a fair; it is closed here
   */
  public RankingFigures run(
      Function<Fair, SearchEngine> engines, RewriteChain rewriters, ProgressBar progress) {
    RankingFigures figures = new RankingFigures();
    try (SearchEngine engine = engines.apply(fair())) {
      int count = 0;
      for (Map.Entry<String, String> query : folder.queries().entrySet()) {
        Question question =
            new Question(query.getValue(), rewriters.read(query.getValue()), Optional.empty());
        List<RankingFigures.Ranked> ranked = new ArrayList<>();
        for (Hit hit : engine.search(FAIR, question).hits()) {
          if (hit.entry() instanceof Faq) {
            ranked.add(new RankingFigures.Ranked(documentIds.get(hit.entry().id()), hit.score()));
          }
        }
        figures.add(query.getKey(), ranked, folder.relevant().get(query.getKey()));
        progress.done(++count, folder.queries().size());
      }
    }
    progress.end();
    return figures;
  }

  /**
   * Writes a run file of TREC. Its readers sort by score, so that equal scores are told apart in
   * their last digit.
   */
  public static void write(RankingFigures figures, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    figures
        .runs()
        .forEach(
            (query, ranked) -> {
              double last = Double.POSITIVE_INFINITY;
              for (int i = 0; i < ranked.size(); i++) {
                double score = Math.round(ranked.get(i).score() * 1e6) / 1e6;
                last = score < last ? score : last - 1e-6;
                lines.add(
                    String.format(
                        Locale.ROOT,
                        "%s Q0 %s %d %.6f %s",
                        query,
                        ranked.get(i).document(),
                        i + 1,
                        last,
                        SYSTEM));
              }
            });
    Files.write(file, lines);
  }

  private Fair fair() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    documentIds.forEach(
        (id, original) -> {
          BeirFolder.Document document = folder.documents().get(original);
          String question = (document.title() + " " + document.text()).strip();
          entries.put(
              id, new Faq(id, List.of(question.isEmpty() ? id : question), document.text(), ""));
        });
    LocalDate day = LocalDate.EPOCH;
    return new Fair(
        FAIR,
        FAIR,
        List.of(),
        "",
        new Schedule(day, day, ZoneOffset.UTC, List.of(), ""),
        new Location(FAIR, "", "", Optional.empty()),
        Map.of(),
        List.of(),
        entries);
  }
}
