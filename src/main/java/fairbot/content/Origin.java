package fairbot.content;

import java.util.Map;
import java.util.stream.Stream;

/**
 * Where fields come from, and what they are called there.
 *
 * @param sheet the sheet of a workbook; empty for other files
 * @param columns the columns of a table by the paths of their fields; empty for JSON
 */
record Origin(String file, String sheet, Map<String, Column> columns) {

  /**
   * A column that a table has.
   *
   * @param number from 1
   */
  record Column(int number, String heading) {}

  Origin {
    columns = Map.copyOf(columns);
  }

  /** A JSON file. */
  static Origin of(String file) {
    return new Origin(file, "", Map.of());
  }

  boolean isTable() {
    return !columns.isEmpty();
  }

  /** The column of a table that tells its entries apart; 0 if it has none. */
  int nameColumn() {
    return Stream.of("name", "questions")
        .filter(columns::containsKey)
        .map(columns::get)
        .mapToInt(Column::number)
        .filter(number -> number > 0)
        .findFirst()
        .orElse(0);
  }

  Problem problem(Node node, String path, String message) {
    return problem(node.line(), node.column(), path, message);
  }

  /**
   * A problem of a field; in a table it is named by its heading.
   *
   * @param path as in JSON, such as {@code products[3].facts.usage}
   */
  Problem problem(int line, int column, String path, String message) {
    if (!isTable()) {
      return new Problem(file, line, column, path, message);
    }
    String field = path.replaceFirst("^[a-z]+\\[[0-9]+]\\.?", "").replaceFirst("\\[[0-9]+]$", "");
    Column known =
        columns.values().stream()
            .filter(c -> column > 0 && c.number() == column)
            .findFirst()
            .orElse(columns.getOrDefault(field, new Column(0, field)));
    int number = column == 0 ? known.number() : column;
    return new Problem(new Place(file, sheet, line, number), known.heading(), message);
  }
}
