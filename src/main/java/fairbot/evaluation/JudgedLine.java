package fairbot.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import fairbot.content.Nearest;
import fairbot.content.Problem;
import fairbot.fair.Aspect;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.fair.Faq;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the fields of one line and notes every mistake; a wrong field reads as empty. For one
 * thread.
 */
record JudgedLine(String file, int number, JsonNode node, List<Problem> problems) {
  private static final List<String> FIELDS =
      List.of("id", "text", "expect", "accept", "type", "chat", "at");
  private static final Map<String, List<String>> EXPECT_FIELDS =
      Map.of(
          "answered", List.of("outcome", "entry", "aspect"),
          "missing", List.of("outcome", "entry", "aspect"),
          "ambiguous", List.of("outcome", "entries"),
          "unknown", List.of("outcome"));
  private static final List<String> OUTCOMES =
      List.of("answered", "missing", "ambiguous", "unknown");

  /** The question alone; other fields are not looked at. */
  Asked asked() {
    return new Asked(text(node, "", "id").orElse(""), required(), text(node, "", "chat"), at());
  }

  /** The question with its judgement. */
  JudgedQuestion judged(List<Fair> fairs, Collection<Aspect> aspects) {
    onlyKnown(node, "", FIELDS);
    Asked asked = asked();
    if (asked.id().isEmpty() && !node.has("id")) {
      wrong("id", "꼭 있어야 하는 항목이 없습니다. \"id\"를 써 넣어 주세요.");
    }
    Judgement judgement = new Judgement(fairs, aspects);
    Expected expect = new Expected.Unknown();
    if (node.has("expect")) {
      expect = judgement.read(node.get("expect"), "expect");
    } else {
      wrong("expect", "꼭 있어야 하는 항목이 없습니다. 바른 답을 써 넣어 주세요.");
    }
    List<Expected> accept = new ArrayList<>();
    JsonNode more = node.path("accept");
    if (more.isArray()) {
      for (int i = 0; i < more.size(); i++) {
        accept.add(judgement.read(more.get(i), "accept[" + i + "]"));
      }
    } else if (!more.isMissingNode()) {
      wrong("accept", "[ ]로 둘러싼 목록으로 써 주세요.");
    }
    return new JudgedQuestion(asked, text(node, "", "type").orElse("other"), expect, accept);
  }

  /** Reads an {@code expect} object. */
  private final class Judgement {
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> aspects = new LinkedHashSet<>();

    Judgement(List<Fair> fairs, Collection<Aspect> aspects) {
      fairs.forEach(f -> f.allEntries().forEach(e -> entries.putIfAbsent(e.id(), e)));
      aspects.forEach(a -> this.aspects.add(a.id()));
    }

    Expected read(JsonNode expect, String path) {
      String outcome = text(expect, path, "outcome").orElse("");
      if (!OUTCOMES.contains(outcome)) {
        wrong(
            path + ".outcome",
            "모르는 결과입니다: \""
                + outcome
                + "\". 이 가운데 하나를 적어 주세요: "
                + String.join(", ", OUTCOMES)
                + ".");
        return new Expected.Unknown();
      }
      onlyKnown(expect, path, EXPECT_FIELDS.get(outcome));
      return switch (outcome) {
        case "answered" -> new Expected.Answered(entry(expect, path), aspect(expect, path));
        case "missing" -> new Expected.Missing(entry(expect, path), aspect(expect, path));
        case "ambiguous" -> new Expected.Ambiguous(offered(expect, path));
        default -> new Expected.Unknown();
      };
    }

    private String entry(JsonNode expect, String path) {
      String id = text(expect, path, "entry").orElse("");
      known(id, path + ".entry");
      return id;
    }

    private void known(String id, String path) {
      if (!entries.isEmpty() && !entries.containsKey(id)) {
        wrong(path, "박람회에 없는 항목의 id입니다: \"" + id + "\"." + hint(Nearest.to(id, entries.keySet())));
      }
    }

    private String aspect(JsonNode expect, String path) {
      String id = text(expect, path, "aspect").orElse("");
      boolean faq = entries.get(text(expect, path, "entry").orElse("")) instanceof Faq;
      if (id.isEmpty() && !faq && !entries.isEmpty()) {
        wrong(path + ".aspect", "꼭 있어야 하는 항목이 없습니다. 물은 것의 id를 써 넣어 주세요.");
      } else if (!id.isEmpty() && !aspects.isEmpty() && !aspects.contains(id)) {
        wrong(path + ".aspect", "모르는 주제입니다: \"" + id + "\"." + hint(Nearest.to(id, aspects)));
      }
      return faq ? "" : id;
    }

    private Set<String> offered(JsonNode expect, String path) {
      Set<String> ids = new LinkedHashSet<>();
      expect.path("entries").forEach(e -> ids.add(e.asText()));
      if (ids.size() < 2) {
        wrong(path + ".entries", "두 개가 넘는 id의 목록으로 써 주세요.");
      }
      ids.forEach(id -> known(id, path + ".entries"));
      return ids;
    }
  }

  /** Notes a problem of this line. */
  void wrong(String field, String message) {
    problems.add(new Problem(file, number, 0, field, message));
  }

  private String required() {
    if (!node.has("text")) {
      wrong("text", "꼭 있어야 하는 항목이 없습니다. 질문을 써 넣어 주세요.");
    }
    return text(node, "", "text").orElse("");
  }

  private Optional<LocalDateTime> at() {
    Optional<String> at = text(node, "", "at");
    try {
      return at.map(LocalDateTime::parse);
    } catch (DateTimeException e) {
      wrong("at", "읽을 수 없거나 달력에 없는 때입니다: \"" + at.orElse("") + "\". 2019-12-04T10:00처럼 적어 주세요.");
      return Optional.empty();
    }
  }

  /** Not trimmed: a question may begin with spaces. */
  private Optional<String> text(JsonNode object, String path, String name) {
    JsonNode value = object.path(name);
    if (value.isMissingNode()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      wrong(path.isEmpty() ? name : path + "." + name, "큰따옴표로 둘러싼 글로 써 주세요.");
      return Optional.empty();
    }
    return Optional.of(value.textValue());
  }

  private void onlyKnown(JsonNode object, String path, List<String> known) {
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                wrong(
                    path.isEmpty() ? name : path + "." + name,
                    "모르는 항목입니다. 이름을 고치거나 지워 주세요." + hint(Nearest.to(name, known)));
              }
            });
  }

  private static String hint(Optional<String> nearest) {
    return nearest.map(n -> " 혹시 \"" + n + "\"인가요?").orElse("");
  }
}
