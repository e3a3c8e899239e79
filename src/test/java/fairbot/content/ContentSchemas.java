package fairbot.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fairbot.fair.Aspect;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** JSON Schemas of the content files, so that an editor completes and checks them. */
final class ContentSchemas {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
  private static final String TIME = "^[0-9]{2}:[0-9]{2}(:[0-9]{2})?$";
  private static final String MOMENT = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9.]+)?$";

  private final List<Aspect> aspects;

  ContentSchemas(List<Aspect> aspects) {
    this.aspects = aspects;
  }

  /** Each content file's name without its ending, to its schema. */
  Map<String, String> all() {
    Map<String, String> all = new TreeMap<>();
    all.put("fair", text(fair()));
    for (EntryList list : EntryList.values()) {
      ObjectNode schema = JSON.createObjectNode();
      schema.put("type", "array");
      schema.set("items", entry(list));
      all.put(list.file(), text(schema));
    }
    all.put("notices", text(notices()));
    return all;
  }

  private ObjectNode entry(EntryList list) {
    ObjectNode entry = object("id", list == EntryList.FAQ ? "answer" : "name");
    for (Column column : list.columns()) {
      ObjectNode value =
          switch (column.field()) {
            case "id" -> pattern("^[a-z0-9-]{1,40}$");
            case "price" ->
                JSON.createObjectNode()
                    .put("type", "integer")
                    .put("minimum", 0)
                    .put("maximum", Integer.MAX_VALUE);
            case "start", "end" -> pattern(MOMENT);
            case "alternateNames", "keywords", "questions" -> texts();
            case "aspect" -> aspect();
            default -> JSON.createObjectNode().put("type", "string");
          };
      // In a table a day may stand in a column of its own; JSON has it in start.
      if (!column.field().equals("date") && !column.field().equals("hours")) {
        String what = column.sort() == Column.Sort.TEXT ? " — " + column.comment() : "";
        property(entry, column.field(), value.put("description", column.heading() + what));
      }
    }
    if (list == EntryList.PROGRAM) {
      entry.withArray("required").add("start");
    } else if (list == EntryList.FAQ) {
      entry.withArray("required").add("questions");
      entry.withObject("properties").withObject("questions").put("minItems", 1);
    }
    if (list.hasFacts()) {
      property(entry, "facts", facts());
    }
    return entry;
  }

  private ObjectNode fair() {
    ObjectNode fair = object("id", "name", "schedule", "location");
    property(fair, "id", pattern("^[a-z0-9-]{1,40}$").put("description", "폴더 이름과 같게"));
    text(fair, "name", "정식 이름");
    property(fair, "alternateNames", texts().put("description", "사람들이 부르는 다른 이름"));
    text(fair, "description", "취지와 배경");
    ObjectNode schedule = object("start", "end");
    property(schedule, "start", pattern(DAY).put("description", "첫날. 예: 2027-05-01"));
    property(schedule, "end", pattern(DAY).put("description", "마지막 날, 그날까지"));
    text(schedule, "timeZone", "시간대. 기본값 Asia/Seoul");
    ObjectNode hours = object("opens", "closes");
    property(hours, "opens", pattern(TIME));
    property(hours, "closes", pattern(TIME));
    property(hours, "days", list(pattern(DAY)).put("description", "없으면 모든 날"));
    property(hours, "lastEntry", pattern(TIME));
    property(schedule, "hours", list(hours));
    text(schedule, "note", "시간에 관한 다른 말");
    property(fair, "schedule", schedule);
    ObjectNode location = object("name");
    text(location, "name", "행사장");
    text(location, "address", "주소");
    text(location, "directions", "찾아오는 길");
    property(location, "latitude", degrees(90));
    property(location, "longitude", degrees(180));
    property(fair, "location", location);
    property(fair, "facts", facts());
    ObjectNode source = object();
    text(source, "title", "제목");
    text(source, "publisher", "낸 곳");
    text(source, "date", "날짜");
    property(fair, "sources", list(source));
    return fair;
  }

  private static ObjectNode notices() {
    ObjectNode closed = notice("closed", "일찍 닫음", "on", "at");
    property(closed, "on", pattern(DAY).put("description", "그날. 예: 2027-05-01"));
    property(closed, "at", pattern(TIME).put("description", "닫는 시각. 예: 15:00"));
    property(closed, "text", words());
    ObjectNode said = notice("notice", "공지", "text");
    property(said, "text", words());
    property(said, "from", pattern(MOMENT).put("description", "이때부터. 없으면 지금부터"));
    property(said, "until", pattern(MOMENT).put("description", "이때까지. 없으면 지울 때까지"));
    ObjectNode soldOut = notice("soldout", "품절", "product");
    property(soldOut, "product", pattern("^[a-z0-9-]{1,40}$").put("description", "제품의 id"));
    ObjectNode any = JSON.createObjectNode();
    any.putArray("oneOf").add(closed).add(said).add(soldOut);
    return list(any);
  }

  private static ObjectNode notice(String kind, String description, String... required) {
    ObjectNode notice = object();
    notice.put("description", description);
    notice.putArray("required").add("kind");
    List.of(required).forEach(notice.withArray("required")::add);
    property(notice, "kind", JSON.createObjectNode().put("const", kind));
    return notice;
  }

  private static ObjectNode words() {
    return JSON.createObjectNode()
        .put("type", "string")
        .put("maxLength", NoticesFile.LONGEST)
        .put("description", "봇이 그대로 하는 말");
  }

  private ObjectNode facts() {
    ObjectNode facts = object();
    aspects.forEach(a -> text(facts, a.id(), a.label()));
    return facts;
  }

  private ObjectNode aspect() {
    ObjectNode aspect = JSON.createObjectNode();
    aspects.forEach(a -> aspect.withArray("enum").add(a.id()));
    return aspect;
  }

  private static ObjectNode object(String... required) {
    ObjectNode object = JSON.createObjectNode().put("type", "object");
    object.put("additionalProperties", false);
    object.putObject("properties");
    if (required.length > 0) {
      List.of(required).forEach(object.putArray("required")::add);
    }
    return object;
  }

  private static ObjectNode pattern(String pattern) {
    return JSON.createObjectNode().put("type", "string").put("pattern", pattern);
  }

  private static ObjectNode texts() {
    return list(JSON.createObjectNode().put("type", "string").put("minLength", 1));
  }

  private static ObjectNode list(ObjectNode items) {
    ObjectNode list = JSON.createObjectNode().put("type", "array");
    list.set("items", items);
    return list;
  }

  private static ObjectNode degrees(int most) {
    return JSON.createObjectNode().put("type", "number").put("minimum", -most).put("maximum", most);
  }

  private static void text(ObjectNode object, String name, String description) {
    property(
        object,
        name,
        JSON.createObjectNode().put("type", "string").put("description", description));
  }

  private static void property(ObjectNode object, String name, ObjectNode schema) {
    object.withObject("properties").set(name, schema);
  }

  private static String text(ObjectNode schema) {
    ObjectNode all = JSON.createObjectNode();
    all.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    all.setAll(schema);
    return all.toPrettyString() + "\n";
  }
}
