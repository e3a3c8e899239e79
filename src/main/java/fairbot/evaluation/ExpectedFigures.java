package fairbot.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fairbot.content.Problem;
import fairbot.content.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The figures that must not get worse, by the names of the judged files: {@code expected.json}
 * beside them. Immutable.
 */
public final class ExpectedFigures {
  /** The file's name. */
  public static final String FILE = "expected.json";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, Figures> figures;

  private ExpectedFigures(Map<String, Figures> figures) {
    this.figures = figures;
  }

  /** Reads a file; without one nothing is expected. */
  public static ExpectedFigures read(Path file, List<Problem> problems) {
    Map<String, Figures> figures = new TreeMap<>();
    if (Files.exists(file)) {
      Optional<TextFile> text = TextFile.read(file, file.toString(), problems);
      try {
        if (text.isPresent()) {
          figures.putAll(JSON.readValue(text.get().text(), new TypeReference<>() {}));
        }
      } catch (JsonProcessingException e) {
        problems.add(
            new Problem(
                file.toString(),
                e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                0,
                "",
                "평가의 기준을 읽을 수 없습니다. 박람회마다 right, entry, false 세 수를 적어 주세요."));
      }
    }
    return new ExpectedFigures(figures);
  }

  /** Empty if nothing is expected of it. */
  public Optional<Figures> of(String title) {
    return Optional.ofNullable(figures.get(title));
  }

  /** A sentence for each report that is worse than expected. */
  public List<String> worse(List<Report> reports) {
    List<String> worse = new ArrayList<>();
    for (Report report : reports) {
      of(report.title())
          .filter(report.figures()::isWorseThan)
          .ifPresent(
              e ->
                  worse.add(
                      report.title() + ": 기준보다 나빠졌습니다. 지금 " + report.figures() + ", 기준 " + e));
    }
    return worse;
  }

  /** Writes these figures with those of the reports in their place. */
  public void write(Path file, List<Report> reports) throws IOException {
    Map<String, Figures> all = new TreeMap<>(figures);
    reports.forEach(r -> all.put(r.title(), r.figures()));
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Figures> one : all.entrySet()) {
      lines.add("  \"" + one.getKey() + "\": " + JSON.writeValueAsString(one.getValue()));
    }
    Files.writeString(file, "{\n" + String.join(",\n", lines) + "\n}\n");
  }
}
