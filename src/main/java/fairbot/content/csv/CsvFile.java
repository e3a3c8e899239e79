package fairbot.content.csv;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fairbot.content.table.Table;
import fairbot.content.table.TableRows;
import fairbot.content.table.UnreadableTableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a {@code .csv} file as spreadsheets in Korean write it. */
public final class CsvFile {
  private static final CsvFactory CSV = new CsvFactory();

  private CsvFile() {}

  /** The table; its rows are counted as a spreadsheet counts them, not by line breaks. */
  public static Table read(byte[] bytes) throws UnreadableTableException {
    String text = Charsets.decode(bytes);
    CsvSchema schema =
        CsvSchema.emptySchema().withColumnSeparator(Separator.of(text)).withLineSeparator("\n");
    String cells = Separator.withoutItsLine(text);
    TableRows rows = new TableRows("");
    int number = cells.length() == text.length() ? 1 : 2;
    List<String> row = new ArrayList<>();
    try (CsvParser parser = CSV.createParser(cells)) {
      parser.setSchema(schema);
      parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
      for (JsonToken token = start(parser); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          row.add(parser.getText());
        } else if (token == JsonToken.END_ARRAY && parser.getParsingContext().inArray()) {
          rows.add(number++, row);
          row.clear();
        }
      }
    } catch (JsonProcessingException e) {
      throw new UnreadableTableException(
          "", number, row.size() + 1, "따옴표(\")가 짝이 맞지 않습니다. 칸 안의 따옴표는 두 번(\"\") 써 주세요.");
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory cannot fail to be read", e);
    }
    return rows.table(List.of());
  }

  /** The first row's beginning, past the array that holds all rows. */
  private static JsonToken start(JsonParser parser) throws IOException {
    parser.nextToken();
    return parser.nextToken();
  }
}
