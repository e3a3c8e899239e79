package fairbot.content;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads numbers; a mistake is noted in the fields that they come from. */
final class Numbers {
  private Numbers() {}

  /** With or without a fraction; empty if left out or wrong. */
  static OptionalDouble number(Fields fields, String name) {
    return amount(fields, name, "따옴표 없는 숫자로")
        .map(a -> OptionalDouble.of(Double.parseDouble(a.written())))
        .orElse(OptionalDouble.empty());
  }

  /** A sum of money in won, such as {@code 12000}; empty if left out or wrong. */
  static OptionalInt won(Fields fields, String name) {
    Optional<Node.Amount> amount = amount(fields, name, "따옴표, 쉼표, 단위가 없는 정수(예: 12000)로");
    if (amount.isEmpty()) {
      return OptionalInt.empty();
    }
    String written = amount.get().written();
    if (written.startsWith("-")) {
      fields.wrong(name, "0보다 작을 수 없습니다: " + written + ". 0 이상의 정수로 고쳐 주세요.");
      return OptionalInt.empty();
    }
    try {
      return OptionalInt.of(Integer.parseInt(written));
    } catch (NumberFormatException e) {
      fields.wrong(
          name, "0부터 " + Integer.MAX_VALUE + "까지의 정수가 아닙니다: " + written + ". 12000처럼 써 주세요.");
      return OptionalInt.empty();
    }
  }

  private static Optional<Node.Amount> amount(Fields fields, String name, String what) {
    Optional<Node> node = fields.node(name);
    if (node.isPresent() && !(node.get() instanceof Node.Amount)) {
      fields.wrong(name, Fields.expected(what, node.get()));
    }
    return node.filter(Node.Amount.class::isInstance).map(Node.Amount.class::cast);
  }
}
