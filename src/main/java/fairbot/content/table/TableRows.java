package fairbot.content.table;

import java.util.ArrayList;
import java.util.List;

/** Gathers the rows of one table and refuses what is too large. Not thread-safe. */
public final class TableRows {
  private final String sheet;
  private final List<Table.Row> rows = new ArrayList<>();
  private int cells;

  public TableRows(String sheet) {
    this.sheet = sheet;
  }

  /**
   * Adds a row unless all of it is blank.
   *
   * @param number from 1
   * @param texts from the first column on; a blank one means an empty cell
   */
  public void add(int number, List<String> texts) throws UnreadableTableException {
    List<Table.Cell> row = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).strip();
      if (text.length() > Table.LONGEST_CELL) {
        throw refused(number, i + 1, "한 칸의 글이 너무 깁니다. " + Table.LONGEST_CELL + "자를 넘지 않게 줄여 주세요.");
      }
      if (!text.isEmpty()) {
        row.add(new Table.Cell(i + 1, text));
      }
    }
    if (row.isEmpty()) {
      return;
    }
    if (row.getLast().column() > Table.MOST_COLUMNS) {
      throw refused(
          number, row.getLast().column(), "열이 너무 많습니다. " + Table.MOST_COLUMNS + "열을 넘지 않게 줄여 주세요.");
    }
    cells += row.size();
    if (number > Table.MOST_ROWS || cells > Table.MOST_CELLS) {
      throw refused(
          number,
          0,
          "표가 너무 큽니다. " + Table.MOST_ROWS + "행, 채운 칸 " + Table.MOST_CELLS + "개를 넘지 않게 줄여 주세요.");
    }
    rows.add(new Table.Row(number, row));
  }

  /** The table of all rows so far. */
  public Table table(List<Table.Merge> merges) {
    return new Table(sheet, rows, merges);
  }

  private UnreadableTableException refused(int row, int column, String message) {
    return new UnreadableTableException(sheet, row, column, message);
  }
}
