package fairbot.content.table;

/** A file that is no table of its format; the message tells the organiser what to do. */
public final class UnreadableTableException extends Exception {
  private final String sheet;
  private final int row;
  private final int column;

  /**
   * @param sheet empty if the file as a whole is meant
   * @param row from 1; 0 if unknown
   * @param column from 1; 0 if unknown
   */
  public UnreadableTableException(String sheet, int row, int column, String message) {
    super(message);
    this.sheet = sheet;
    this.row = row;
    this.column = column;
  }

  /** Empty if the file as a whole is meant. */
  public String sheet() {
    return sheet;
  }

  /** From 1; 0 if unknown. */
  public int row() {
    return row;
  }

  /** From 1; 0 if unknown. */
  public int column() {
    return column;
  }
}
