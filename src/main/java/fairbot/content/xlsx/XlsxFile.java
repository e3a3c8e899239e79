package fairbot.content.xlsx;

import fairbot.content.table.Table;
import fairbot.content.table.TableRows;
import fairbot.content.table.UnreadableTableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads a workbook. */
public final class XlsxFile {
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private XlsxFile() {}

  /** Its visible sheets in their order, empty ones too. */
  public static List<Table> read(byte[] bytes) throws UnreadableTableException {
    if (ReadableWorkbook.isOLE2Header(bytes)) {
      throw new UnreadableTableException(
          "",
          0,
          0,
          "암호가 걸렸거나 옛 형식(.xls)인 엑셀 파일입니다. 암호를 풀고 '다른 이름으로 저장'에서 'Excel 통합 문서(.xlsx)'로 저장해 주세요.");
    }
    Map<String, List<Table.Merge>> merges = Parts.merges(bytes);
    List<Table> tables = new ArrayList<>();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
          tables.add(table(sheet, merges.getOrDefault(sheet.getId(), List.of())));
        }
      }
    } catch (IOException | RuntimeException e) {
      // The library throws whatever a broken part of the file leads it to.
      throw Parts.broken();
    }
    return tables;
  }

  private static Table table(Sheet sheet, List<Table.Merge> merges)
      throws IOException, UnreadableTableException {
    TableRows rows = new TableRows(sheet.getName());
    try (Stream<Row> stream = sheet.openStream()) {
      for (Row row : (Iterable<Row>) stream::iterator) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
          texts.add(cell == null ? "" : Shown.text(cell));
        }
        rows.add(row.getRowNum(), texts);
      }
    }
    return rows.table(merges);
  }
}
