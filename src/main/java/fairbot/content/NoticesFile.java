package fairbot.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fairbot.fair.Notice;
import fairbot.fair.Notices;
import fairbot.fair.Schedule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code notices.json}: what is said beside the entries while the fair is on. It stands apart from
 * the lists of entries, so that it can be written by the bot whatever those are kept in.
 */
public final class NoticesFile {
  /** What the file is called in a fair's folder. */
  public static final String NAME = "notices.json";

  /** Letters of a notice: more is no notice, and would push the answer out of sight. */
  public static final int LONGEST = 300;

  private static final String CLOSED = "closed";
  private static final String SAID = "notice";
  private static final String SOLD_OUT = "soldout";
  private static final List<String> KINDS = List.of(CLOSED, SAID, SOLD_OUT);

  private final Optional<Schedule> schedule;
  private final Optional<Set<String>> products;

  /** Lines by what may be said only once. */
  private final Map<String, Integer> lines = new HashMap<>();

  private NoticesFile(Optional<Schedule> schedule, Optional<Set<String>> products) {
    this.schedule = schedule;
    this.products = products;
  }

  /**
   * Reads the file in a fair's folder alone, without looking whether its days and products are the
   * fair's; no notices if there is none.
   */
  public static Checked<Notices> read(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return new Checked.Good<>(Notices.NONE);
    }
    List<Problem> problems = new ArrayList<>();
    Notices notices =
        read(folder, FairReader.name(folder), Optional.empty(), Optional.empty(), problems);
    return problems.isEmpty() ? new Checked.Good<>(notices) : new Checked.Broken<>(problems);
  }

  /**
   * Reads the file in a fair's folder.
   *
   * @param shown what the folder is called in problems
   * @param schedule the days on which the fair may close early; empty if they are not known
   * @param products the ids of the products; empty if they could not be read
   */
  static Notices read(
      Path folder,
      String shown,
      Optional<Schedule> schedule,
      Optional<Set<String>> products,
      List<Problem> problems) {
    Origin origin = Origin.of(shown + "/" + NAME);
    NoticesFile file = new NoticesFile(schedule, products);
    List<Notice> notices = new ArrayList<>();
    JsonFile.read(folder.resolve(NAME), origin.file(), problems)
        .map(n -> Fields.ofList(origin, "notices", n, problems))
        .orElse(List.of())
        .forEach(fields -> file.notice(fields).ifPresent(notices::add));
    return new Notices(notices);
  }

  /** The file that holds these notices, each in a line. */
  public static String text(Notices notices) {
    ObjectMapper json = new ObjectMapper();
    List<String> all = notices.all().stream().map(n -> "  " + object(json, n)).toList();
    return all.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", all) + "\n]\n";
  }

  private static ObjectNode object(ObjectMapper json, Notice notice) {
    ObjectNode object = json.createObjectNode();
    switch (notice) {
      case Notice.Closed(LocalDate on, LocalTime at, String text) -> {
        object.put("kind", CLOSED).put("on", on.toString()).put("at", at.toString());
        if (!text.isEmpty()) {
          object.put("text", text);
        }
      }
      case Notice.Said(
              String text,
              Optional<LocalDateTime> from,
              Optional<LocalDateTime> until) -> {
        object.put("kind", SAID).put("text", text);
        from.ifPresent(f -> object.put("from", f.toString()));
        until.ifPresent(u -> object.put("until", u.toString()));
      }
      case Notice.SoldOut(String product) -> object.put("kind", SOLD_OUT).put("product", product);
    }
    return object;
  }

  private Optional<Notice> notice(Fields fields) {
    String kind = fields.requiredText("kind");
    Optional<Notice> notice =
        switch (kind) {
          case CLOSED -> closed(fields);
          case SAID -> said(fields);
          case SOLD_OUT -> soldOut(fields);
          default -> Optional.empty();
        };
    if (KINDS.contains(kind)) {
      fields.end();
    } else if (!kind.isEmpty()) {
      fields.wrong(
          "kind",
          "모르는 알림입니다: \""
              + kind
              + "\". closed(일찍 닫음), notice(공지), soldout(품절) 가운데 하나를 써 주세요."
              + Nearest.hint(kind, KINDS));
    }
    return notice;
  }

  private Optional<Notice> closed(Fields fields) {
    fields.require("on", "at");
    Optional<LocalDate> on = Times.date(fields, "on");
    Optional<LocalTime> at = Times.time(fields, "at");
    String text = words(fields);
    if (on.isPresent() && schedule.isPresent()) {
      if (!schedule.get().includes(on.get())) {
        fields.wrong("on", FairFile.outside(on.get().toString(), schedule.get()));
      } else if (at.isPresent()) {
        Optional<LocalTime> opens = schedule.get().hoursOn(on.get()).map(Schedule.Hours::opens);
        opens
            .filter(o -> !o.isBefore(at.get()))
            .ifPresent(
                o ->
                    fields.wrong(
                        "at", "닫는 시각 " + at.get() + "이 여는 시각 " + o + "보다 늦지 않습니다. 시각을 확인해 주세요."));
      }
    }
    on.ifPresent(day -> once(fields, "on", CLOSED + day, "이 날 일찍 닫는다는 알림이 이미 있습니다"));
    return on.isPresent() && at.isPresent()
        ? Optional.of(new Notice.Closed(on.get(), at.get(), text))
        : Optional.empty();
  }

  private Optional<Notice> said(Fields fields) {
    fields.require("text");
    String text = words(fields);
    Optional<LocalDateTime> from = Times.dateTime(fields, "from");
    Optional<LocalDateTime> until = Times.dateTime(fields, "until");
    if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
      fields.wrong(
          "until",
          "끝나는 때 " + until.get() + "이 시작하는 때 " + from.get() + "보다 늦지 않습니다. 날짜와 시각을 확인해 주세요.");
    }
    return Optional.of(new Notice.Said(text, from, until));
  }

  private Optional<Notice> soldOut(Fields fields) {
    String product = fields.requiredText("product");
    if (!product.isEmpty() && products.filter(p -> !p.contains(product)).isPresent()) {
      fields.wrong(
          "product",
          "제품 목록에 없는 제품입니다: \""
              + product
              + "\". id를 고치거나 이 알림을 지워 주세요."
              + Nearest.hint(product, products.get()));
    }
    if (!product.isEmpty()) {
      once(fields, "product", SOLD_OUT + product, "이 제품이 품절이라는 알림이 이미 있습니다");
    }
    return Optional.of(new Notice.SoldOut(product));
  }

  private static String words(Fields fields) {
    String text = fields.text("text");
    int letters = text.codePointCount(0, text.length());
    if (letters > LONGEST) {
      fields.wrong("text", "너무 깁니다: " + letters + "자. " + LONGEST + "자 안으로 줄여 주세요.");
    }
    return text;
  }

  private void once(Fields fields, String field, String what, String message) {
    Integer first = lines.putIfAbsent(what, fields.place().line());
    if (first != null) {
      fields.wrong(field, message + " (" + first + "행). 둘 가운데 하나만 남겨 주세요.");
    }
  }
}
