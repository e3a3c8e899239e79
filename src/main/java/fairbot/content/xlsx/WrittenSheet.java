package fairbot.content.xlsx;

import java.util.List;

/**
 * A sheet to write. Immutable.
 *
 * @param rows each as long as the headings; a cell is a {@code String}, an {@code Integer} or a
 *     {@code LocalDateTime}, an empty text means an empty cell
 */
public record WrittenSheet(String name, List<Heading> headings, List<List<Object>> rows) {
  public WrittenSheet {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A column's heading.
   *
   * @param comment shown when the heading is pointed at; empty for none
   * @param choices what Excel offers for its cells, as a formula: {@code "가,나"} in quotes, or a
   *     range of cells; empty for none
   */
  public record Heading(String text, String comment, String choices) {}
}
