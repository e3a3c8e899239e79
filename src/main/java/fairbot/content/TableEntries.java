package fairbot.content;

import fairbot.content.Column.Sort;
import fairbot.content.table.Table;
import fairbot.fair.Schedule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Makes of a table's rows what the JSON reader makes of a list, so that both go the same way from
 * there. One instance reads one table.
 */
final class TableEntries {
  /** What people write into a cell of which they do not know the content yet. */
  private static final List<String> NOT_KNOWN = List.of("-", "–", "—", "미정");

  private static final Pattern BROKEN_FORMULA =
      Pattern.compile("#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!)");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  /** A comma within 1,000 separates nothing. */
  private static final Pattern COMMA = Pattern.compile("[,、，](?![0-9]{3})");

  private final EntryList list;
  private final Names names;
  private final Optional<Schedule> schedule;
  private final Map<String, Integer> rowOfName = new HashMap<>();

  /**
   * What cells may name instead of an id.
   *
   * @param aspects labels to ids
   * @param companies names to ids
   */
  record Names(Map<String, String> aspects, Map<String, String> companies) {}

  TableEntries(EntryList list, Names names, Optional<Schedule> schedule) {
    this.list = list;
    this.names = names;
    this.schedule = schedule;
  }

  /** The fields of each row below the headings; empty if the table cannot be read as one. */
  Optional<List<Fields>> read(String file, Table table, List<Problem> problems) {
    if (table.rows().isEmpty()) {
      problems.add(
          new Problem(
              new Place(file, table.sheet(), 0, 0), "", "표가 비어 있습니다. 내용을 쓰거나, 쓸 것이 없으면 지워 주세요."));
      return Optional.empty();
    }
    MergedCells merged = new MergedCells(table);
    Headings headings = Headings.find(list, table, merged, names.aspects());
    headings.check(file, problems);
    if (headings.lacksRequired()) {
      return Optional.empty();
    }
    List<Node> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      if (row.number() > headings.row()) {
        node(row.number(), merged.down(row, headings.row()), headings).ifPresent(rows::add);
      }
    }
    return Optional.of(
        Fields.ofList(
            new Origin(file, table.sheet(), headings.origins()),
            list.file(),
            new Node.Items(rows, headings.row(), 0),
            problems));
  }

  /** Empty if no column that is read has a text. */
  private Optional<Node> node(int row, Map<Integer, String> cells, Headings headings) {
    Map<String, Node> values = new LinkedHashMap<>();
    List<Node> sentences = new ArrayList<>();
    List<Node.Member> facts = new ArrayList<>();
    Map<String, Cell> whens = new LinkedHashMap<>();
    for (Headings.Heading heading : headings.read()) {
      String text = cells.getOrDefault(heading.number(), "");
      if (text.isEmpty() || NOT_KNOWN.contains(text)) {
        continue;
      }
      Cell cell = new Cell(TextFile.tidy(text), row, heading.number());
      Column column = heading.column().orElse(null);
      if (column == null) {
        facts.add(new Node.Member(heading.fact(), cell.text(), row, heading.number()));
      } else if (column.sort() == Sort.SENTENCES) {
        sentences.addAll(cell.items(false));
      } else if (column.sort() == Sort.WHEN) {
        whens.put(column.field(), cell);
      } else {
        values.put(column.field(), value(column, cell));
      }
    }
    if (values.isEmpty() && sentences.isEmpty() && facts.isEmpty() && whens.isEmpty()) {
      return Optional.empty();
    }
    if (!sentences.isEmpty()) {
      values.put("questions", new Node.Items(sentences, row, sentences.getFirst().column()));
    }
    if (!facts.isEmpty()) {
      values.put("facts", new Node.Members(facts, row, 0));
    }
    times(whens, values);
    values.computeIfAbsent("id", k -> id(row, values));
    List<Node.Member> members = new ArrayList<>();
    values.forEach((field, node) -> members.add(new Node.Member(field, node, row, node.column())));
    return Optional.of(new Node.Members(members, row, 0));
  }

  private Node value(Column column, Cell cell) {
    if (cell.isBroken()) {
      return cell.text();
    }
    return switch (column.sort()) {
      case LIST -> new Node.Items(cell.items(true), cell.row(), cell.column());
      case WON ->
          Won.read(cell.written())
              .<Node>map(digits -> new Node.Amount(digits, cell.row(), cell.column()))
              .orElseGet(
                  () ->
                      cell.unreadable(
                          "읽을 수 없는 가격입니다: \""
                              + cell.written()
                              + "\". 12000, 12,000원, 1만2천원, 무료처럼 하나만 쓰고, 모르면 비워 주세요."));
      case COMPANY -> cell.named(names.companies());
      case ASPECT -> cell.named(names.aspects());
      case TEXT, SENTENCES, WHEN -> cell.text();
    };
  }

  /** Puts start and end together from whatever columns tell them. */
  private void times(Map<String, Cell> cells, Map<String, Node> values) {
    Map<String, When> whens = new HashMap<>();
    for (Map.Entry<String, Cell> each : cells.entrySet()) {
      try {
        whens.put(each.getKey(), When.read(each.getValue().written(), this::year));
      } catch (When.UnclearException e) {
        String field = each.getKey().equals("end") ? "end" : "start";
        values.put(field, each.getValue().unreadable(e.getMessage()));
      }
    }
    When none = new When(Optional.empty(), Optional.empty(), Optional.empty());
    When start = whens.getOrDefault("start", none);
    When end = whens.getOrDefault("end", none);
    When hours = whens.getOrDefault("hours", none);
    When date = whens.getOrDefault("date", none);
    Optional<LocalDate> day = start.date().or(date::date).or(hours::date);
    Optional<LocalTime> from = start.from().or(hours::from).or(date::from);
    Cell cell =
        cells.getOrDefault(
            "start", cells.getOrDefault("date", cells.getOrDefault("hours", new Cell("", 0, 0))));
    if (values.containsKey("start") || (day.isEmpty() && from.isEmpty())) {
      return;
    }
    if (day.isEmpty() || from.isEmpty()) {
      values.put(
          "start",
          cell.unreadable(
              (day.isEmpty() ? "날짜가" : "시각이")
                  + " 없습니다: \""
                  + cell.written()
                  + "\". \"2027-05-01 14:00\"처럼 날짜와 시각을 함께 쓰거나, 날짜 열과 시간 열을 채워 주세요."));
      return;
    }
    values.put("start", cell.moment(day.get().atTime(from.get())));
    Optional<LocalTime> to = end.from().or(start::to).or(hours::to).or(date::to);
    if (to.isPresent() && !values.containsKey("end")) {
      LocalDate last = end.date().orElse(day.get());
      // "22:00~24:00" ends when the day does.
      boolean midnight = to.get().equals(LocalTime.MIDNIGHT) && end.date().isEmpty();
      Cell place = cells.getOrDefault("end", cells.getOrDefault("hours", cell));
      values.put("end", place.moment((midnight ? last.plusDays(1) : last).atTime(to.get())));
    } else if (end.date().isPresent() && !values.containsKey("end")) {
      values.put("end", cells.get("end").text());
    }
  }

  /** The year in which a day is one of the fair's, else the fair's first. */
  private int year(int month, int day) {
    return schedule
        .map(
            s ->
                s.days()
                    .filter(d -> d.getMonthValue() == month && d.getDayOfMonth() == day)
                    .findFirst()
                    .orElse(s.start())
                    .getYear())
        .orElse(0);
  }

  /** An id made from the name, so that it stays when rows are sorted or others are added. */
  private Node id(int row, Map<String, Node> values) {
    Node named = values.getOrDefault("name", values.get("questions"));
    if (named instanceof Node.Items items) {
      named = items.items().getFirst();
    }
    String name = named instanceof Node.Text text ? text.value() : "row " + row;
    String digest = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    String id = list.file() + "-" + digest.substring(0, 13);
    Integer first = rowOfName.putIfAbsent(name, row);
    int column = named == null ? 0 : named.column();
    return first == null
        ? new Node.Text(id, id, row, column)
        : new Node.Unreadable(
            "\"" + name + "\"은(는) " + first + "행에도 있습니다. 하나를 지우거나, 두 행의 id 칸에 서로 다른 id를 써 주세요.",
            row,
            column);
  }

  /** A cell with a text. */
  private record Cell(String written, int row, int column) {
    /** Whether a formula shows that it cannot be worked out. */
    boolean isBroken() {
      return BROKEN_FORMULA.matcher(written).matches();
    }

    Node text() {
      return isBroken()
          ? unreadable("수식이 잘못되었습니다: " + written + ". 수식을 고치거나 값으로 바꾸어 써 주세요.")
          : new Node.Text(written, written, row, column);
    }

    Node named(Map<String, String> ids) {
      String id = ids.get(written);
      return id == null ? text() : new Node.Text(id, id, row, column);
    }

    Node moment(LocalDateTime moment) {
      return new Node.Text(moment.toString(), moment.toString(), row, column);
    }

    Node unreadable(String why) {
      return new Node.Unreadable(why, row, column);
    }

    /** Its items: between bars, else on lines, else, if commas count, between commas. */
    List<Node> items(boolean commas) {
      String[] parts =
          BAR.matcher(written).find()
              ? BAR.split(written)
              : written.contains("\n")
                  ? written.split("\n", -1)
                  : commas ? COMMA.split(written) : new String[] {written};
      List<Node> items = new ArrayList<>();
      for (String part : parts) {
        String item = part.strip().replace("\\|", "|");
        if (!item.isEmpty()) {
          items.add(new Cell(item, row, column).text());
        }
      }
      return items;
    }
  }
}
