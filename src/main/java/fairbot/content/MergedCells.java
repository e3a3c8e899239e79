package fairbot.content;

import fairbot.content.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each row of a table says when its merged cells count for all that they cover. */
final class MergedCells {
  private final Map<Integer, Table.Row> rows = new HashMap<>();
  private final Map<Integer, List<Table.Merge>> merges = new HashMap<>();

  MergedCells(Table table) {
    table.rows().forEach(r -> rows.put(r.number(), r));
    int last = table.rows().getLast().number();
    for (Table.Merge merge : table.merges()) {
      for (int row = merge.top(); row <= Math.min(merge.bottom(), last); row++) {
        merges.computeIfAbsent(row, k -> new ArrayList<>()).add(merge);
      }
    }
  }

  /** The texts of a row of headings by their columns: one may stand over several columns. */
  Map<Integer, String> across(Table.Row row) {
    Map<Integer, String> texts = own(row);
    for (Table.Merge merge : merges.getOrDefault(row.number(), List.of())) {
      fill(texts, merge);
    }
    return texts;
  }

  /**
   * The texts of a row below the headings by their columns: a company may stand beside several
   * products, but a note across the table tells nothing of its columns.
   */
  Map<Integer, String> down(Table.Row row, int headings) {
    Map<Integer, String> texts = own(row);
    for (Table.Merge merge : merges.getOrDefault(row.number(), List.of())) {
      if (merge.top() > headings && merge.left() == merge.right()) {
        fill(texts, merge);
      }
    }
    return texts;
  }

  private void fill(Map<Integer, String> texts, Table.Merge merge) {
    Table.Row top = rows.get(merge.top());
    String text = top == null ? null : own(top).get(merge.left());
    int last = Math.min(merge.right(), Table.MOST_COLUMNS);
    for (int column = merge.left(); column <= last && text != null; column++) {
      texts.putIfAbsent(column, text);
    }
  }

  private static Map<Integer, String> own(Table.Row row) {
    Map<Integer, String> texts = new TreeMap<>();
    row.cells().forEach(c -> texts.put(c.column(), c.text()));
    return texts;
  }
}
