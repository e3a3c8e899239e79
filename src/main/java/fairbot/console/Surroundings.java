package fairbot.console;

import fairbot.content.Problem;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The world around a command.
 *
 * @param in UTF-8
 * @param out for answers and nothing else; UTF-8
 * @param err for problems and progress; UTF-8
 * @param directory against which relative paths are resolved
 * @param terminal whether a person sits at the terminal
 */
public record Surroundings(
    InputStream in, PrintStream out, PrintStream err, Path directory, boolean terminal) {

  /** Exit status of a wrong command line, config or content. */
  static final int WRONG = 2;

  /** Prints each problem on a line of its own and returns the exit status. */
  int report(List<Problem> problems) {
    problems.forEach(err::println);
    err.flush();
    return WRONG;
  }

  /** The path of an option; empty, with a problem added, if it is none. */
  Optional<Path> path(String option, String text, List<Problem> problems) {
    try {
      if (!text.isBlank()) {
        return Optional.of(directory.resolve(text).normalize());
      }
    } catch (InvalidPathException e) {
      // Reported below: an empty path and an impossible one are the same mistake to its writer.
    }
    problems.add(new Problem(option, 0, 0, "", "쓸 수 없는 경로입니다: \"" + text + "\". 경로를 다시 적어 주세요."));
    return Optional.empty();
  }
}
