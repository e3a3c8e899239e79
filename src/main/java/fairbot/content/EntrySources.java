package fairbot.content;

import fairbot.content.csv.CsvFile;
import fairbot.content.table.Table;
import fairbot.content.table.UnreadableTableException;
import fairbot.content.xlsx.XlsxFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds in a fair's folder what holds each list of entries: a JSON file, a {@code .csv} file or a
 * sheet of a workbook. One instance reads one folder.
 *
 * <p>The formats' libraries are loaded only for a file of theirs.
 */
final class EntrySources {
  private final Path folder;
  private final String shown;
  private final List<Problem> problems;
  private final List<Problem> notes;
  private final Map<EntryList, Found> found = new EnumMap<>(EntryList.class);
  private boolean unreadable;

  /** What holds a list: JSON or a table. */
  private sealed interface Found {
    Place place();

    record Json(Place place, Optional<Node> root) implements Found {}

    record Rows(Place place, Table table) implements Found {}
  }

  /**
   * @param shown what the folder is called in problems
   * @param notes receives what is no mistake but may surprise
   */
  EntrySources(Path folder, String shown, List<Problem> problems, List<Problem> notes) {
    this.folder = folder;
    this.shown = shown;
    this.problems = problems;
    this.notes = notes;
  }

  /** Whether a file may hold lists, as far as its name tells. */
  static boolean isTable(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    boolean lock = name.startsWith("~$") || name.startsWith(".");
    return !lock && (name.endsWith(".csv") || name.endsWith(".xlsx") || name.endsWith(".xls"));
  }

  /** Whether a file is called as a list is. */
  static boolean isTableOfAList(String file) {
    return isTable(file) && EntryList.called(stem(file)).isPresent();
  }

  /** Reads the files of the folder that may hold lists, JSON first. */
  void read(Collection<String> files) {
    for (EntryList list : EntryList.values()) {
      String file = list.file() + ".json";
      if (files.contains(file)) {
        Place place = place(file, "");
        add(
            list,
            new Found.Json(place, JsonFile.read(folder.resolve(file), place.file(), problems)));
      }
    }
    files.stream().filter(EntrySources::isTable).forEach(this::table);
  }

  /**
   * The fields of each entry of a list; empty if they could not be read, or if what could not be
   * read may have held them.
   */
  Optional<List<Fields>> fields(EntryList list, TableEntries reader) {
    return switch (found.get(list)) {
      case null -> unreadable ? Optional.empty() : Optional.of(List.of());
      case Found.Json(Place place, Optional<Node> root) -> {
        Origin origin = Origin.of(place.file());
        Optional<List<Fields>> all = root.map(n -> Fields.ofList(origin, list.file(), n, problems));
        yield root.filter(Node.Items.class::isInstance).flatMap(n -> all);
      }
      case Found.Rows(Place place, Table table) -> reader.read(place.file(), table, problems);
    };
  }

  private void table(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    Optional<EntryList> called = EntryList.called(stem(file));
    if (name.endsWith(".csv") && called.isEmpty()) {
      notes.add(
          new Problem(
              place(file, ""),
              "",
              "읽지 않은 파일입니다. 읽게 하려면 이름을 바꿔 주세요: " + String.join(", ", names()) + "."));
      return;
    }
    try {
      byte[] bytes = bytes(file);
      if (name.endsWith(".csv")) {
        add(called.get(), new Found.Rows(place(file, ""), CsvFile.read(bytes)));
      } else {
        sheets(file, called, XlsxFile.read(bytes));
      }
    } catch (UnreadableTableException e) {
      unreadable = true;
      Place place = new Place(shown + "/" + file, e.sheet(), e.row(), e.column());
      problems.add(new Problem(place, "", e.getMessage()));
    }
  }

  /**
   * @param called the list that the first sheet holds whatever it is called
   */
  private void sheets(String file, Optional<EntryList> called, List<Table> sheets) {
    List<Table> written = sheets.stream().filter(s -> !s.rows().isEmpty()).toList();
    List<Table> others = new ArrayList<>();
    boolean any = false;
    for (Table sheet : written) {
      Optional<EntryList> list = EntryList.called(sheet.sheet());
      if (list.isEmpty() && sheet.sheet().equals(written.getFirst().sheet())) {
        list = called;
      }
      any |= list.isPresent();
      list.ifPresentOrElse(
          l -> add(l, new Found.Rows(place(file, sheet.sheet()), sheet)), () -> others.add(sheet));
    }
    if (!any) {
      unreadable = true;
      problems.add(
          new Problem(
              place(file, ""),
              "",
              "읽을 시트가 없습니다. 시트 이름을 바꾸거나(" + String.join(", ", names()) + ") 이 파일은 다른 폴더에 두세요."));
      return;
    }
    for (Table sheet : others) {
      notes.add(
          new Problem(
              place(file, sheet.sheet()),
              "",
              "읽지 않은 시트입니다. 읽게 하려면 시트 이름을 바꿔 주세요: "
                  + String.join(", ", names())
                  + "."
                  + Nearest.hint(sheet.sheet(), names())));
    }
  }

  private void add(EntryList list, Found source) {
    Found first = found.putIfAbsent(list, source);
    if (first != null) {
      problems.add(
          new Problem(
              source.place(),
              "",
              list.sheet()
                  + " 내용이 두 곳에 있습니다. 다른 하나: "
                  + first.place()
                  + ". 둘 가운데 하나만 남기고 나머지는 다른 폴더로 옮겨 주세요."));
    }
  }

  private byte[] bytes(String file) throws UnreadableTableException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(folder.resolve(file))) {
      bytes = in.readNBytes(TextFile.MOST_BYTES + 1);
    } catch (IOException e) {
      throw new UnreadableTableException("", 0, 0, "파일을 읽을 수 없습니다. 파일이 맞는지, 읽기 권한이 있는지 확인해 주세요.");
    }
    if (bytes.length > TextFile.MOST_BYTES) {
      throw new UnreadableTableException("", 0, 0, "파일이 너무 큽니다. 20 MiB를 넘지 않게 줄여 주세요.");
    }
    return bytes;
  }

  private Place place(String file, String sheet) {
    return new Place(shown + "/" + file, sheet, 0, 0);
  }

  private static String stem(String file) {
    return file.substring(0, file.lastIndexOf('.'));
  }

  private static List<String> names() {
    return List.of(EntryList.values()).stream().map(EntryList::sheet).toList();
  }
}
