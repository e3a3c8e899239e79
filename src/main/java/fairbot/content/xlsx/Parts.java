package fairbot.content.xlsx;

import fairbot.content.table.Table;
import fairbot.content.table.UnreadableTableException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The zip file that a workbook is: refuses one that would fill the memory, and finds what the
 * library does not tell, which cells are merged.
 */
final class Parts {
  /** More is refused: enough for the largest table, and little enough for a small machine. */
  private static final long MOST_UNPACKED = 200L * 1024 * 1024;

  private static final int MOST_PARTS = 2_000;

  /** Excel's last column is XFD. */
  private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

  private static final String FOLDER = "xl/";
  private static final String RELATIONS = FOLDER + "_rels/workbook.xml.rels";

  private final Map<String, String> sheets = new HashMap<>();
  private final Map<String, List<Table.Merge>> merges = new HashMap<>();

  private Parts() {}

  /** The merged cells of each sheet by the sheet's id in the workbook; none where none are. */
  static Map<String, List<Table.Merge>> merges(byte[] bytes) throws UnreadableTableException {
    Parts read = new Parts();
    long left = MOST_UNPACKED;
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
      if (parts.size() > MOST_PARTS) {
        throw tooLarge();
      }
      for (ZipArchiveEntry part : parts) {
        try (Counted in = new Counted(zip.getInputStream(part), left)) {
          read.part(part.getName(), in);
          left = in.left;
        }
      }
    } catch (Counted.TooMuchException e) {
      throw tooLarge();
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      throw broken();
    }
    if (read.sheets.isEmpty()) {
      throw broken();
    }
    Map<String, List<Table.Merge>> byId = new HashMap<>();
    read.sheets.forEach((id, part) -> byId.put(id, read.merges.getOrDefault(part, List.of())));
    return byId;
  }

  private void part(String name, Counted in) throws IOException, XMLStreamException {
    if (name.equals(RELATIONS)) {
      elements(in, "Relationship", this::sheet);
    } else if (name.startsWith(FOLDER + "worksheets/") && name.endsWith(".xml")) {
      List<Table.Merge> found = new ArrayList<>();
      elements(in, "mergeCell", xml -> found.add(merge(xml.getAttributeValue(null, "ref"))));
      merges.put(name, found);
    } else {
      in.drain();
    }
  }

  private void sheet(XMLStreamReader relation) {
    String target = relation.getAttributeValue(null, "Target");
    sheets.put(
        relation.getAttributeValue(null, "Id"),
        target.startsWith("/") ? target.substring(1) : FOLDER + target);
  }

  /** What is done with each element of a name. */
  private interface Visit {
    void at(XMLStreamReader element);
  }

  private static void elements(InputStream in, String name, Visit visit) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(in);
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals(name)) {
        visit.at(xml);
      } else if (xml.getLocalName().equals("c") && xml.getAttributeValue(null, "r") != null) {
        // The library makes room for every column up to the one that is named here.
        cell(xml.getAttributeValue(null, "r"));
      }
    }
  }

  private static Table.Merge merge(String range) {
    int colon = range.indexOf(':');
    int[] first = cell(range.substring(0, Math.max(colon, 0)));
    int[] last = cell(range.substring(colon + 1));
    return new Table.Merge(first[0], first[1], last[0], last[1]);
  }

  /** Row and column of a cell's name. */
  private static int[] cell(String name) {
    Matcher cell = CELL.matcher(name);
    if (!cell.matches()) {
      throw new IllegalArgumentException("no cell is called " + name);
    }
    int column = 0;
    for (char letter : cell.group(1).toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return new int[] {Integer.parseInt(cell.group(2)), column};
  }

  static UnreadableTableException broken() {
    return new UnreadableTableException(
        "", 0, 0, "엑셀 파일이 아니거나 망가졌습니다. 엑셀에서 열어 '다른 이름으로 저장'에서 'Excel 통합 문서(.xlsx)'로 다시 저장해 주세요.");
  }

  private static UnreadableTableException tooLarge() {
    return new UnreadableTableException(
        "", 0, 0, "풀었을 때 너무 큰 엑셀 파일입니다. 그림을 빼고 표만 남기거나, 표를 여러 파일로 나누어 주세요.");
  }

  /** What is unpacked of a part, up to the limit, whatever size the part claims to have. */
  private static final class Counted extends FilterInputStream {
    private long left;

    Counted(InputStream in, long left) {
      super(in);
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      spend(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      spend(Math.max(read, 0));
      return read;
    }

    void drain() throws IOException {
      byte[] buffer = new byte[8192];
      while (read(buffer, 0, buffer.length) >= 0) {
        // Only counted.
      }
    }

    private void spend(int bytes) throws TooMuchException {
      left -= bytes;
      if (left < 0) {
        throw new TooMuchException();
      }
    }

    /** Beyond the limit. */
    static final class TooMuchException extends IOException {}
  }
}
