package fairbot.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fairbot.content.Problem;
import fairbot.content.TextFile;
import fairbot.fair.Aspect;
import fairbot.fair.Fair;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads JSON Lines files of questions. A mistake is a {@link Problem} with its line. */
public final class JudgedFile {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private JudgedFile() {}

  /**
   * The questions of a file, without looking at their judgements.
   *
   * @param name what the file is called in problems
   */
  public static List<Asked> questions(Path file, String name, List<Problem> problems) {
    return lines(file, name, problems, JudgedLine::asked);
  }

  /**
   * The questions of a file with their judgements.
   *
   * @param name what the file is called in problems
   * @param fairs those that may be asked about; an entry of another is a problem. If there are
   *     none, because they could not be read, entries are not compared
   * @param aspects those that may be asked for; if there are none they are not compared
   */
  public static List<JudgedQuestion> judged(
      Path file,
      String name,
      List<Fair> fairs,
      Collection<Aspect> aspects,
      List<Problem> problems) {
    Map<String, Integer> ids = new HashMap<>();
    return lines(
        file,
        name,
        problems,
        line -> {
          JudgedQuestion question = line.judged(fairs, aspects);
          String id = question.asked().id();
          Integer first = id.isEmpty() ? null : ids.putIfAbsent(id, line.number());
          if (first != null) {
            line.wrong("id", "같은 id가 " + first + "행에도 있습니다: \"" + id + "\". 서로 다르게 지어 주세요.");
          }
          return question;
        });
  }

  private static <T> List<T> lines(
      Path file, String name, List<Problem> problems, Function<JudgedLine, T> reader) {
    List<T> read = new ArrayList<>();
    Optional<TextFile> text = TextFile.read(file, name, problems);
    // Not \R: a question may hold any character, such as a line separator.
    String[] lines = text.map(TextFile::text).orElse("").split("\\r?\\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        Optional<JsonNode> node = parse(lines[i], name, i + 1, problems);
        if (node.isPresent()) {
          read.add(reader.apply(new JudgedLine(name, i + 1, node.get(), problems)));
        }
      }
    }
    if (read.isEmpty() && problems.isEmpty()) {
      problems.add(new Problem(name, 0, 0, "", "질문이 하나도 없습니다. 한 줄에 하나씩 적어 주세요."));
    }
    return read;
  }

  private static Optional<JsonNode> parse(
      String line, String name, int number, List<Problem> problems) {
    try {
      JsonNode node = JSON.readTree(line);
      if (node.isObject()) {
        return Optional.of(node);
      }
      problems.add(new Problem(name, number, 1, "", "한 줄은 { }로 둘러싼 이름과 값의 묶음이어야 합니다."));
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      String message =
          e.getOriginalMessage().startsWith("Duplicate field")
              ? "같은 이름이 이 줄에 두 번 있습니다. 하나만 남겨 주세요."
              : "JSON이 아닙니다. 한 줄에 { }로 둘러싼 묶음 하나만, 글은 큰따옴표로 둘러싸서 적어 주세요.";
      problems.add(new Problem(name, number, column, "", message));
    }
    return Optional.empty();
  }
}
