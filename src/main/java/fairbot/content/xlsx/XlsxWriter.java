package fairbot.content.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook that {@link XlsxFile} reads back as it was. */
public final class XlsxWriter {
  /** Cells below the last row for which choices are offered. */
  private static final int ROWS_TO_COME = 1_000;

  private static final int WIDEST = 50;

  private XlsxWriter() {}

  /** Writes the sheets in their order; the stream stays open. */
  public static void write(List<WrittenSheet> sheets, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "fairbot", "1.0")) {
      for (WrittenSheet sheet : sheets) {
        write(sheet, workbook.newWorksheet(sheet.name()));
      }
    }
  }

  private static void write(WrittenSheet sheet, Worksheet worksheet) throws IOException {
    worksheet.freezePane(0, 1);
    int columns = sheet.headings().size();
    int rows = sheet.rows().size();
    for (int c = 0; c < columns; c++) {
      WrittenSheet.Heading heading = sheet.headings().get(c);
      worksheet.value(0, c, heading.text());
      worksheet.style(0, c).bold().fillColor("DDEBF7").set();
      if (!heading.comment().isEmpty()) {
        worksheet.comment(0, c, heading.comment());
      }
      if (!heading.choices().isEmpty()) {
        worksheet
            .range(1, c, rows + ROWS_TO_COME, c)
            .validateWithListByFormula(heading.choices())
            .showErrorMessage(false)
            .errorTitle("")
            .error("");
      }
      int widest = heading.text().length();
      for (int r = 0; r < rows; r++) {
        Object value = sheet.rows().get(r).get(c);
        write(worksheet, r + 1, c, value);
        widest = Math.max(widest, value.toString().length());
      }
      // Korean letters are two columns wide.
      worksheet.width(c, Math.min(WIDEST, 4 + 2 * widest));
    }
  }

  private static void write(Worksheet worksheet, int row, int column, Object value) {
    switch (value) {
      case String text when text.isEmpty() -> {}
      case String text -> worksheet.value(row, column, text);
      case Integer number -> worksheet.value(row, column, number);
      case LocalDateTime moment -> {
        worksheet.value(row, column, moment);
        worksheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
      }
      default -> throw new IllegalArgumentException("no cell holds a " + value.getClass());
    }
  }
}
