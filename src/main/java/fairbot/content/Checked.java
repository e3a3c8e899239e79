package fairbot.content;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * What was read from the organiser's files: either the value or every reason why there is none.
 * Immutable.
 */
public sealed interface Checked<T> {

  /** Read without a problem. */
  record Good<T>(T value) implements Checked<T> {}

  /**
   * Not read.
   *
   * @param problems at least one; file by file in the order of reading, in a file from top to
   *     bottom
   */
  record Broken<T>(List<Problem> problems) implements Checked<T> {
    public Broken {
      problems = inOrder(problems);
    }
  }

  /** Empty if it is broken. */
  default Optional<T> good() {
    return switch (this) {
      case Good<T>(T value) -> Optional.of(value);
      case Broken<T> broken -> Optional.empty();
    };
  }

  /** Empty if it is good. */
  default List<Problem> problems() {
    return switch (this) {
      case Good<T> good -> List.of();
      case Broken<T>(List<Problem> problems) -> problems;
    };
  }

  private static List<Problem> inOrder(List<Problem> problems) {
    List<String> files =
        List.copyOf(new LinkedHashSet<>(problems.stream().map(Checked::fileOf).toList()));
    return problems.stream()
        .sorted(
            Comparator.comparingInt((Problem p) -> files.indexOf(fileOf(p)))
                .thenComparingInt(p -> p.place().line())
                .thenComparingInt(p -> p.place().column()))
        .toList();
  }

  private static String fileOf(Problem problem) {
    return problem.place().file() + "\n" + problem.place().sheet();
  }
}
