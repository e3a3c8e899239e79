package fairbot.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the fields of one object, or of one row of a table, and notes every mistake. Each field
 * that is asked for counts as known; {@link #end()} then reports all others. A field that is
 * missing or wrong reads as empty: whoever finds a problem noted throws the value away.
 */
final class Fields {
  private final Origin origin;
  private final String path;
  private final Node.Members object;
  private final List<Problem> problems;
  private final Set<String> known = new LinkedHashSet<>();

  private Fields(Origin origin, String path, Node.Members object, List<Problem> problems) {
    this.origin = origin;
    this.path = path;
    this.object = object;
    this.problems = problems;
    Map<String, Integer> lines = new HashMap<>();
    for (Node.Member member : object.members()) {
      Integer first = lines.putIfAbsent(member.key(), member.line());
      if (first != null) {
        add(
            member.line(),
            member.column(),
            path(member.key()),
            "같은 이름이 " + first + "행에도 있습니다. 둘 가운데 하나만 남겨 주세요.");
      }
    }
  }

  /**
   * The fields of a file that is one object; {@code path} is empty or what its fields are called.
   */
  static Optional<Fields> ofObject(Origin origin, String path, Node node, List<Problem> problems) {
    if (node instanceof Node.Members members) {
      return Optional.of(new Fields(origin, path, members, problems));
    }
    problems.add(origin.problem(node, path, expected("{ }로 둘러싼 이름과 값의 묶음으로", node)));
    return Optional.empty();
  }

  /** The fields of each object in a file or field that is a list. */
  static List<Fields> ofList(Origin origin, String path, Node node, List<Problem> problems) {
    if (!(node instanceof Node.Items list)) {
      problems.add(origin.problem(node, path, expected("[ ]로 둘러싼 목록으로", node)));
      return List.of();
    }
    List<Fields> all = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      ofObject(origin, path + "[" + i + "]", list.items().get(i), problems).ifPresent(all::add);
    }
    return all;
  }

  /** Empty if left out. */
  String text(String name) {
    return written(name).orElse("");
  }

  /** Empty if left out or blank. */
  Optional<String> written(String name) {
    return node(name).flatMap(n -> textOf(path(name), n)).filter(t -> !t.isEmpty());
  }

  /** Reports a text that is left out or blank. */
  String requiredText(String name) {
    require(name);
    return text(name);
  }

  /** Reports each field that is left out or blank. */
  void require(String... names) {
    for (String name : names) {
      Optional<Node> node = node(name);
      if (node.isEmpty()) {
        add(
            object.line(),
            object.column(),
            path(name),
            origin.isTable()
                ? "칸이 비어 있습니다. 내용을 써 주세요."
                : "꼭 있어야 하는 항목이 없습니다. \"" + name + "\"을(를) 써 넣어 주세요.");
      } else if (node.get() instanceof Node.Text text && text.value().isEmpty()) {
        wrong(name, "비어 있습니다. 내용을 써 주세요.");
      } else if (node.get() instanceof Node.Items list && list.items().isEmpty()) {
        wrong(name, "목록이 비어 있습니다. 하나 이상 써 주세요.");
      }
    }
  }

  /**
   * A list of texts, as long as in the file; empty if left out. A blank item and one that is no
   * text is a problem and reads as "".
   */
  List<String> texts(String name) {
    Optional<Node> node = node(name);
    if (node.isEmpty()) {
      return List.of();
    }
    if (!(node.get() instanceof Node.Items list)) {
      wrong(name, expected("[\"...\", \"...\"] 모양의 목록으로", node.get()));
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      Node item = list.items().get(i);
      String itemPath = path(name) + "[" + i + "]";
      Optional<String> text = textOf(itemPath, item);
      if (text.isPresent() && text.get().isEmpty()) {
        add(item.line(), item.column(), itemPath, "비어 있습니다. 내용을 쓰거나 항목을 지워 주세요.");
      }
      texts.add(text.orElse(""));
    }
    return texts;
  }

  /** A map whose keys are all among {@code keys}; blank texts count as left out. */
  Map<String, String> textMap(String name, Collection<String> keys) {
    Optional<Fields> fields = object(name);
    if (fields.isEmpty()) {
      return Map.of();
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (Node.Member member : fields.get().object.members()) {
      if (keys.contains(member.key())) {
        texts.put(member.key(), fields.get().text(member.key()));
      } else {
        add(
            member.line(),
            member.column(),
            path(name) + "." + member.key(),
            "모르는 주제입니다. 이름을 고치거나 설정 폴더의 aspects.json에 더해 주세요." + Nearest.hint(member.key(), keys));
      }
    }
    texts.values().removeIf(String::isEmpty);
    return texts;
  }

  /** A text for each key of this object, blank ones too and not trimmed. */
  Map<String, String> allTexts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Node.Member member : object.members()) {
      textOf(path(member.key()), member.value());
      if (member.value() instanceof Node.Text text) {
        texts.put(member.key(), text.raw());
      }
    }
    return texts;
  }

  /** The fields of an object in a field; empty if left out. */
  Optional<Fields> object(String name) {
    return node(name).flatMap(n -> ofObject(origin, path(name), n, problems));
  }

  /** The fields of each object of a list in a field; empty if left out. */
  List<Fields> objects(String name) {
    return node(name).map(n -> ofList(origin, path(name), n, problems)).orElse(List.of());
  }

  /** Whether the field is there, right or wrong. */
  boolean has(String name) {
    return node(name).isPresent();
  }

  /** Where the object begins; in a table, where its name or first question stands. */
  Place place() {
    int column = origin.isTable() ? origin.nameColumn() : object.column();
    return new Place(origin.file(), origin.sheet(), object.line(), column);
  }

  /** Whether they are those of a table's row. */
  boolean ofTable() {
    return origin.isTable();
  }

  /** Reports a problem of a field at its value, or at the object if the field is left out. */
  void wrong(String name, String message) {
    Node place = node(name).orElse(object);
    add(place.line(), place.column(), path(name), message);
  }

  /** Reports a problem of one item of a list. */
  void wrongItem(String name, int index, String message) {
    Node place = node(name).orElse(object);
    if (place instanceof Node.Items list && index < list.items().size()) {
      place = list.items().get(index);
    }
    add(place.line(), place.column(), path(name) + "[" + index + "]", message);
  }

  /** Reports every field that nobody has asked for. */
  void end() {
    for (Node.Member member : object.members()) {
      if (!known.contains(member.key())) {
        String hint = Nearest.hint(member.key(), known);
        add(
            member.line(),
            member.column(),
            path(member.key()),
            "모르는 항목입니다. 이름을 고치거나 지워 주세요."
                + (hint.isEmpty() ? " 쓸 수 있는 이름: " + String.join(", ", known) : hint));
      }
    }
  }

  /** The value of a field as it stands in the file. */
  Optional<Node> node(String name) {
    known.add(name);
    return object.get(name);
  }

  private Optional<String> textOf(String textPath, Node node) {
    if (node instanceof Node.Text text) {
      return Optional.of(text.value());
    }
    add(node.line(), node.column(), textPath, expected("큰따옴표로 둘러싼 글로", node));
    return Optional.empty();
  }

  private String path(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private void add(int line, int column, String field, String message) {
    problems.add(origin.problem(line, column, field, message));
  }

  /** Says that a value is of the wrong type; {@code what} is the right one with its particle. */
  static String expected(String what, Node found) {
    return switch (found) {
      case Node.Nothing n -> "null은 쓸 수 없습니다. 모르는 것이면 이 항목을 지워 주세요.";
      case Node.Unreadable u -> u.why();
      default -> "값의 종류가 다릅니다. 지금은 " + found.type() + "입니다. " + what + " 써 주세요.";
    };
  }
}
