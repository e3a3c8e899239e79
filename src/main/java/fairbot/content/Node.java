package fairbot.content;

import java.util.List;
import java.util.Optional;

/** A JSON value, or a table's cell made one, that knows where it stands in its file. Immutable. */
sealed interface Node {

  /** From 1. */
  int line();

  /** From 1. */
  int column();

  /** What an organiser calls this type of value. */
  default String type() {
    return switch (this) {
      case Text t -> "글";
      case Amount a -> "숫자";
      case Flag f -> "참/거짓";
      case Nothing n -> "null";
      case Items i -> "목록";
      case Members m -> "{ } 묶음";
      case Unreadable u -> "글";
    };
  }

  /** A string, NFC and trimmed; {@code raw} is not trimmed. */
  record Text(String value, String raw, int line, int column) implements Node {}

  /** A number as written, such as {@code 12000} or {@code 37.4}. */
  record Amount(String written, int line, int column) implements Node {}

  /** {@code true} or {@code false}. */
  record Flag(boolean value, int line, int column) implements Node {}

  /** {@code null}. */
  record Nothing(int line, int column) implements Node {}

  /**
   * The cell of a table whose text is not what its column holds.
   *
   * @param why for the organiser: what is wrong and what to do
   */
  record Unreadable(String why, int line, int column) implements Node {}

  /** An array. */
  record Items(List<Node> items, int line, int column) implements Node {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** An object; its keys are in the file's order and each may come more than once. */
  record Members(List<Member> members, int line, int column) implements Node {
    public Members {
      members = List.copyOf(members);
    }

    /** The first value of a key. */
    Optional<Node> get(String key) {
      return members.stream().filter(m -> m.key().equals(key)).findFirst().map(Member::value);
    }
  }

  /** A key with its value; line and column are the key's. */
  record Member(String key, Node value, int line, int column) {}
}
