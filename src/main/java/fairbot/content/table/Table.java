package fairbot.content.table;

import java.util.List;

/**
 * A sheet as an organiser sees it. Immutable.
 *
 * @param sheet its name; empty for a file that has no sheets
 * @param rows those with a text in them, from top to bottom
 * @param merges cells that were made one; only the upper left of them holds the text
 */
public record Table(String sheet, List<Row> rows, List<Merge> merges) {

  /** Larger tables are refused. */
  public static final int MOST_ROWS = 200_000;

  /** Wider tables are refused. */
  public static final int MOST_COLUMNS = 256;

  /** No table has more cells with a text in them: what fits into a small machine's memory. */
  public static final int MOST_CELLS = 2_000_000;

  /** Longer texts are refused; Excel itself holds no longer ones. */
  public static final int LONGEST_CELL = 32_767;

  public Table {
    rows = List.copyOf(rows);
    merges = List.copyOf(merges);
  }

  /**
   * A row.
   *
   * @param number from 1, as the spreadsheet counts
   * @param cells those with a text, from left to right
   */
  public record Row(int number, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param column from 1
   * @param text as the organiser sees it, not blank; a date is {@code 2027-04-15}, a time {@code
   *     14:00}, both {@code 2027-04-15T14:00}, and a number has no separators
   */
  public record Cell(int column, String text) {}

  /** Cells that were made one; all ends are included and from 1. */
  public record Merge(int top, int left, int bottom, int right) {}

  /** What a spreadsheet calls a column: A, B, ... Z, AA. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
