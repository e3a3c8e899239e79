package fairbot.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fairbot.content.Place;
import fairbot.content.Problem;
import fairbot.content.Warning;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Writes what {@code check} found as one line of JSON, for scripts and editors. */
final class CheckJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CheckJson() {}

  /** The line, without its end. Rows and columns count from 1; 0 means unknown. */
  static String line(List<Problem> errors, List<Warning> warnings) {
    ObjectNode line = JSON.createObjectNode();
    line.put("ok", errors.isEmpty());
    var errorNodes = line.putArray("errors");
    errors.forEach(e -> put(errorNodes.addObject(), e));
    var warningNodes = line.putArray("warnings");
    warnings.forEach(
        w ->
            put(
                warningNodes.addObject().put("sort", w.sort().name().toLowerCase(Locale.ROOT)),
                w.problem()));
    try {
      return JSON.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a tree can always be written", e);
    }
  }

  private static void put(ObjectNode node, Problem problem) {
    Place place = problem.place();
    node.put("file", place.file())
        .put("sheet", place.sheet())
        .put("row", place.line())
        .put("column", place.column())
        .put("field", problem.field())
        .put("message", problem.message());
  }
}
