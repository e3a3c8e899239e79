package fairbot.content;

import fairbot.content.xlsx.WrittenSheet;
import fairbot.content.xlsx.XlsxWriter;
import fairbot.fair.Aspect;
import fairbot.fair.Company;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.fair.Faq;
import fairbot.fair.Product;
import fairbot.fair.ProgramItem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a fair's lists of entries as one workbook, from which the same lists are read. */
public final class FairWorkbook {
  /** Excel takes no longer list of choices. */
  private static final int LONGEST_CHOICES = 255;

  private final Fair fair;
  private final List<Aspect> aspects;
  private final Form form;

  /** Which columns there are. */
  public enum Form {
    /** For an organiser who begins: every column but the id, which comes from the name. */
    STARTER,
    /** The id and the columns that hold something. */
    EXPORT
  }

  private FairWorkbook(Fair fair, List<Aspect> aspects, Form form) {
    this.fair = fair;
    this.aspects = aspects;
    this.form = form;
  }

  /**
   * Writes the workbook; the stream stays open.
   *
   * @param aspects whose labels are the headings of facts
   */
  public static void write(Fair fair, List<Aspect> aspects, Form form, OutputStream out)
      throws IOException {
    FairWorkbook workbook = new FairWorkbook(fair, aspects, form);
    List<WrittenSheet> sheets = new ArrayList<>();
    for (EntryList list : EntryList.values()) {
      workbook.sheet(list).ifPresent(sheets::add);
    }
    XlsxWriter.write(sheets, out);
  }

  /** Empty if an export has nothing for it. */
  private Optional<WrittenSheet> sheet(EntryList list) {
    List<Entry> entries = fair.entries().values().stream().filter(e -> of(e) == list).toList();
    if (entries.isEmpty() && form == Form.EXPORT) {
      return Optional.empty();
    }
    List<WrittenSheet.Heading> headings = new ArrayList<>();
    List<List<Object>> columns = new ArrayList<>();
    for (Column column : list.columns()) {
      List<List<Object>> cells = cells(column, entries);
      for (int i = 0; i < cells.size(); i++) {
        String heading = column.heading() + (cells.size() > 1 ? i + 1 : "");
        headings.add(new WrittenSheet.Heading(heading, column.comment(), choices(column)));
        columns.add(cells.get(i));
      }
    }
    for (String aspect : facts(entries)) {
      headings.add(new WrittenSheet.Heading(heading(list, aspect), label(aspect) + "에 관한 글", ""));
      columns.add(column(entries, e -> e.facts().getOrDefault(aspect, "")));
    }
    List<List<Object>> rows = new ArrayList<>();
    for (int r = 0; r < entries.size(); r++) {
      int row = r;
      rows.add(columns.stream().map(c -> c.get(row)).toList());
    }
    return Optional.of(new WrittenSheet(list.sheet(), headings, rows));
  }

  /** The cells of the columns in the sheet that one column of the format becomes; maybe none. */
  private List<List<Object>> cells(Column column, List<Entry> entries) {
    boolean id = column.field().equals("id");
    boolean split = column.field().equals("date") || column.field().equals("hours");
    if (split || (id && form == Form.STARTER)) {
      return List.of();
    }
    if (column.field().equals("questions")) {
      int most = entries.stream().mapToInt(e -> ((Faq) e).questions().size()).max().orElse(1);
      return Stream.iterate(0, i -> i < most, i -> i + 1)
          .map(
              i ->
                  column(
                      entries,
                      e ->
                          i < ((Faq) e).questions().size()
                              ? list(List.of(((Faq) e).questions().get(i)))
                              : ""))
          .toList();
    }
    List<Object> cells = column(entries, e -> value(column.field(), e));
    boolean used = form == Form.STARTER || cells.stream().anyMatch(c -> !c.equals(""));
    return used ? List.of(cells) : List.of();
  }

  private interface Value {
    Object of(Entry entry);
  }

  private static List<Object> column(List<Entry> entries, Value value) {
    return entries.stream().map(value::of).toList();
  }

  private Object value(String field, Entry entry) {
    return switch (field) {
      case "id" -> entry.id();
      case "name" -> entry.name();
      case "alternateNames" -> list(entry.alternateNames());
      case "description" -> entry.description();
      default ->
          switch (entry) {
            case Company c -> field.equals("booth") ? c.booth() : c.location();
            case Product p -> value(field, p);
            case ProgramItem p ->
                switch (field) {
                  case "start" -> p.start();
                  case "end" -> p.end().<Object>map(e -> e).orElse("");
                  default -> p.place();
                };
            case Faq f -> field.equals("answer") ? f.answer() : label(f.aspect());
            case Fair f -> throw new IllegalArgumentException("a fair is no entry of a list");
          };
    };
  }

  private Object value(String field, Product product) {
    return switch (field) {
      case "company" -> company(product);
      case "category" -> product.category();
      case "keywords" -> list(product.keywords());
      case "price" -> product.price().isPresent() ? product.price().getAsInt() : "";
      default -> product.booth();
    };
  }

  /** The company's name where nothing else is called so, else its id. */
  private String company(Product product) {
    String name = fair.sellerOf(product).map(Company::name).orElse("");
    long called =
        fair.companies().stream().filter(c -> c.name().equals(name) || c.id().equals(name)).count();
    return called == 1 ? name : product.company();
  }

  /** Between bars; a bar at the end keeps a comma or line break in a single item. */
  private static String list(List<String> items) {
    String joined = items.stream().map(i -> i.replace("|", "\\|")).collect(Collectors.joining("|"));
    return items.size() == 1 && !joined.matches("[^,、，\n|-]*") ? joined + "|" : joined;
  }

  private Set<String> facts(List<Entry> entries) {
    Map<String, Integer> order = new LinkedHashMap<>();
    aspects.forEach(a -> order.put(a.id(), order.size()));
    Set<String> facts =
        new TreeSet<>(
            (a, b) ->
                order.getOrDefault(a, order.size()).equals(order.getOrDefault(b, order.size()))
                    ? a.compareTo(b)
                    : order.getOrDefault(a, order.size()) - order.getOrDefault(b, order.size()));
    entries.forEach(e -> facts.addAll(e.facts().keySet()));
    return facts;
  }

  /** The label, unless a column of the list or another aspect is called so. */
  private String heading(EntryList list, String aspect) {
    String label = label(aspect);
    return list.column(label).isPresent() || label.equals(aspect) ? "facts." + aspect : label;
  }

  /** The label of an aspect if it alone has it, else its id. */
  private String label(String aspect) {
    return aspects.stream()
        .filter(a -> a.id().equals(aspect))
        .map(Aspect::label)
        .filter(l -> aspects.stream().filter(a -> a.label().equals(l)).count() == 1)
        .findFirst()
        .orElse(aspect);
  }

  private String choices(Column column) {
    return switch (column.sort()) {
      case COMPANY -> {
        int names = form == Form.STARTER ? 0 : 1;
        char letter = (char) ('A' + names);
        yield EntryList.COMPANIES.sheet() + "!$" + letter + "$2:$" + letter + "$1000";
      }
      case ASPECT -> {
        String all = aspects.stream().map(Aspect::label).collect(Collectors.joining(","));
        yield all.length() > LONGEST_CHOICES - 2 ? "" : "\"" + all + "\"";
      }
      case TEXT, LIST, SENTENCES, WON, WHEN -> "";
    };
  }

  private static EntryList of(Entry entry) {
    return switch (entry) {
      case Company c -> EntryList.COMPANIES;
      case Product p -> EntryList.PRODUCTS;
      case ProgramItem p -> EntryList.PROGRAM;
      case Faq f -> EntryList.FAQ;
      case Fair f -> throw new IllegalArgumentException("a fair is no entry of a list");
    };
  }
}
