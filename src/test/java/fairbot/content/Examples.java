package fairbot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders of broken files, one for each mistake, each with the problems that it must give. */
final class Examples {
  private Examples() {}

  static Stream<Path> in(Path folder) throws Exception {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList().stream();
    }
  }

  /** With {@code -Dformat=write} the file is written instead, to be read before it is kept. */
  static void assertGives(Path example, Checked<?> read) throws Exception {
    List<String> lines = read.problems().stream().map(Problem::toString).toList();
    Path expected = example.resolve("expected.txt");
    if ("write".equals(System.getProperty("format"))) {
      Files.write(expected, lines);
    }
    assertThat(lines).isNotEmpty().isEqualTo(Files.readAllLines(expected));
  }
}
