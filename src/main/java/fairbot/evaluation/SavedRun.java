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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of each question in an earlier run, for comparison. Immutable. */
public final class SavedRun {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** By file and question. */
  private final Map<String, Map<String, Result>> results;

  /**
   * What came of a question.
   *
   * @param answer in the words of the judged file
   */
  record Result(boolean right, String answer) {}

  private SavedRun(Map<String, Map<String, Result>> results) {
    this.results = results;
  }

  /** What these reports say. */
  public static SavedRun of(List<Report> reports) {
    Map<String, Map<String, Result>> results = new LinkedHashMap<>();
    for (Report report : reports) {
      Map<String, Result> questions = new LinkedHashMap<>();
      report
          .verdicts()
          .forEach(v -> questions.put(v.question().asked().id(), new Result(v.right(), v.shown())));
      results.put(report.title(), questions);
    }
    return new SavedRun(results);
  }

  /** Reads one that was written. */
  public static Optional<SavedRun> read(Path file, String name, List<Problem> problems) {
    Optional<TextFile> text = TextFile.read(file, name, problems);
    try {
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(new SavedRun(JSON.readValue(text.get().text(), new TypeReference<>() {})));
    } catch (JsonProcessingException e) {
      problems.add(new Problem(name, 0, 0, "", "저장된 평가가 아닙니다. evaluate --save로 만든 파일을 적어 주세요."));
      return Optional.empty();
    }
  }

  /** Writes it as JSON. */
  public void write(Path file) throws IOException {
    Files.writeString(
        file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(results) + "\n");
  }

  /** A line for each question that turned right or wrong since this run, and one of counts. */
  public List<String> changes(List<Report> reports) {
    List<String> turnedRight = new ArrayList<>();
    List<String> turnedWrong = new ArrayList<>();
    for (Report report : reports) {
      Map<String, Result> before = results.getOrDefault(report.title(), Map.of());
      for (Verdict verdict : report.verdicts()) {
        Asked asked = verdict.question().asked();
        Result old = before.get(asked.id());
        if (old != null && old.right() != verdict.right()) {
          (verdict.right() ? turnedRight : turnedWrong)
              .add(
                  "%s %s \"%s\": %s → %s"
                      .formatted(
                          verdict.right() ? "+" : "-",
                          asked.id(),
                          asked.text(),
                          old.answer(),
                          verdict.shown()));
        }
      }
    }
    List<String> lines = new ArrayList<>(turnedRight);
    lines.addAll(turnedWrong);
    lines.add("맞게 바뀐 질문 %d개, 틀리게 바뀐 질문 %d개".formatted(turnedRight.size(), turnedWrong.size()));
    return lines;
  }
}
