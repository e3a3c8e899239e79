package fairbot.content;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder in {@code fairs/broken} is a fair with the mistake that the folder is named after.
 */
class BrokenFairsTest {

  static Stream<Path> examples() throws Exception {
    return Examples.in(Path.of("src/test/resources/fairs/broken"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void brokenFair_givesExactlyTheExpectedProblems(Path example) throws Exception {
    Examples.assertGives(example, new FairReader(List.of()).read(example));
  }
}
