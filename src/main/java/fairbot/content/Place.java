package fairbot.content;

import fairbot.content.table.Table;
import java.util.Locale;

/**
 * Where something stands in the organiser's files.
 *
 * @param file as the organiser knows it, relative to the content or config folder's parent
 * @param sheet the sheet of a workbook; empty for other files
 * @param line from 1, in a table the row; 0 if the file or sheet as a whole is meant
 * @param column from 1; 0 if unknown
 */
public record Place(String file, String sheet, int line, int column) {

  /** The text of {@code products.json:12:5}, or {@code 내용.xlsx 제품 시트 12행 C열}. */
  @Override
  public String toString() {
    if (!isTable()) {
      return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
    return file
        + (sheet.isEmpty() ? "" : " " + sheet + " 시트")
        + (line == 0 ? "" : " " + line + "행")
        + (column == 0 ? "" : " " + Table.letters(column) + "열");
  }

  private boolean isTable() {
    return !sheet.isEmpty() || file.toLowerCase(Locale.ROOT).endsWith(".csv");
  }
}
