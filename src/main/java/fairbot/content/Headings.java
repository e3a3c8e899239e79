package fairbot.content;

import fairbot.content.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The row of a table that says what its columns hold. Titles and notes may stand above it.
 *
 * @param row its number
 */
record Headings(EntryList list, String sheet, int row, List<Heading> all, List<String> known) {
  /** Further down no headings are looked for. */
  private static final int LAST_ROW = 20;

  private static final String FACT = "facts.";

  /**
   * A column's heading.
   *
   * @param number of the column
   * @param column empty for one that holds a fact or is not known
   * @param fact the aspect's id; empty for all others
   */
  record Heading(int number, String written, Optional<Column> column, String fact) {
    boolean isKnown() {
      return column.isPresent() || !fact.isEmpty();
    }

    String field() {
      return column.map(Column::field).orElse(FACT + fact);
    }
  }

  /**
   * The row near the top in which most is known, the first of equals.
   *
   * @param aspects labels and ids to ids
   */
  static Headings find(
      EntryList list, Table table, MergedCells merged, Map<String, String> aspects) {
    Headings best = null;
    for (Table.Row row : table.rows()) {
      if (best != null && row.number() > table.rows().getFirst().number() + LAST_ROW) {
        break;
      }
      List<Heading> all = new ArrayList<>();
      merged
          .across(row)
          .forEach((number, text) -> all.add(heading(list, number, TextFile.tidy(text), aspects)));
      List<String> known =
          Stream.concat(
                  list.headings().stream(),
                  list.hasFacts() ? aspects.keySet().stream() : Stream.of())
              .toList();
      Headings here = new Headings(list, table.sheet(), row.number(), all, known);
      if (best == null || here.read().size() > best.read().size()) {
        best = here;
      }
    }
    return best == null ? null : best.withoutStretched(table);
  }

  /** Without the columns over which a heading is only stretched: nothing stands in them. */
  private Headings withoutStretched(Table table) {
    Set<Integer> written = new HashSet<>();
    table.rows().stream()
        .filter(r -> r.number() >= row)
        .forEach(r -> r.cells().forEach(c -> written.add(c.column())));
    return new Headings(
        list,
        sheet,
        row,
        all.stream().filter(h -> written.contains(h.number()) || !repeats(h)).toList(),
        known);
  }

  private boolean repeats(Heading heading) {
    return all.stream()
        .anyMatch(
            left ->
                left.number() == heading.number() - 1 && left.written().equals(heading.written()));
  }

  private static Heading heading(
      EntryList list, int number, String written, Map<String, String> aspects) {
    Optional<Column> column = list.column(written);
    String plain = EntryList.plain(written);
    String key = plain.startsWith(FACT) ? plain.substring(FACT.length()) : plain;
    String fact =
        column.isEmpty() && list.hasFacts()
            ? aspects.entrySet().stream()
                .filter(a -> EntryList.plain(a.getKey()).equals(key))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("")
            : "";
    return new Heading(number, written, column, fact);
  }

  /** Those that are known. */
  List<Heading> read() {
    return all.stream().filter(Heading::isKnown).toList();
  }

  /** The columns by the paths of their fields. */
  Map<String, Origin.Column> origins() {
    Map<String, Origin.Column> origins = new HashMap<>();
    read().forEach(h -> origins.putIfAbsent(h.field(), new Origin.Column(h.number(), h.written())));
    list.columns().forEach(c -> origins.putIfAbsent(c.field(), new Origin.Column(0, c.heading())));
    if (list == EntryList.PROGRAM) {
      // Whoever keeps day and hours in columns of their own has no start to look for.
      Stream.of("date", "hours")
          .filter(f -> read().stream().anyMatch(h -> h.field().equals(f)))
          .map(origins::get)
          .findFirst()
          .ifPresent(c -> origins.merge("start", c, (a, b) -> a.number() == 0 ? b : a));
    }
    return origins;
  }

  /** Whether a column is missing without which no row can be read. */
  boolean lacksRequired() {
    return !missing().isEmpty();
  }

  private List<String> missing() {
    Set<String> there = new HashSet<>();
    read().forEach(h -> there.add(h.field()));
    List<String> required =
        switch (list) {
          case COMPANIES, PRODUCTS -> List.of("name");
          case PROGRAM -> there.contains("date") ? List.of("name") : List.of("name", "start");
          case FAQ -> List.of("questions", "answer");
        };
    return required.stream().filter(f -> !there.contains(f)).toList();
  }

  /** Reports the headings that are missing, not known or there twice. */
  void check(String file, List<Problem> problems) {
    if (read().isEmpty()) {
      problems.add(
          problem(
              file,
              0,
              "",
              "열 제목을 찾을 수 없습니다. 첫 행에 열 제목을 써 주세요: "
                  + String.join(", ", list.columns().stream().map(Column::heading).toList())
                  + "."));
      return;
    }
    for (String field : missing()) {
      String heading = list.column(field).orElseThrow().heading();
      problems.add(problem(file, 0, "", "꼭 있어야 하는 열이 없습니다. \"" + heading + "\" 열을 더해 주세요."));
    }
    Map<String, Integer> first = new HashMap<>();
    for (Heading heading : all) {
      if (!heading.isKnown() && !EntryList.isAside(heading.written())) {
        String hint = Nearest.hint(EntryList.plain(heading.written()), known);
        problems.add(
            problem(
                file,
                heading.number(),
                heading.written(),
                "모르는 열입니다. 제목을 고치거나, 봇이 읽지 않을 열이면 제목 앞에 #을 붙여 주세요."
                    + (hint.isEmpty() ? " 쓸 수 있는 제목: " + String.join(", ", usable()) : hint)));
      }
      Integer other =
          heading.isKnown() ? first.putIfAbsent(heading.field(), heading.number()) : null;
      if (other != null && !heading.field().equals("questions")) {
        problems.add(
            problem(
                file,
                heading.number(),
                heading.written(),
                "같은 것을 담는 열이 " + Table.letters(other) + "열에도 있습니다. 둘 가운데 하나만 남겨 주세요."));
      }
    }
  }

  private Set<String> usable() {
    Set<String> usable = new LinkedHashSet<>();
    list.columns().forEach(c -> usable.add(c.heading()));
    return usable;
  }

  private Problem problem(String file, int column, String heading, String message) {
    return new Problem(new Place(file, sheet, row, column), heading, message);
  }
}
