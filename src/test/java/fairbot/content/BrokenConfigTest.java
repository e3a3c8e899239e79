package fairbot.content;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder in {@code config-broken} is a config with the mistake that it is named after. */
class BrokenConfigTest {

  static Stream<Path> examples() throws Exception {
    return Examples.in(Path.of("src/test/resources/config-broken"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void brokenConfig_givesExactlyTheExpectedProblems(Path example) throws Exception {
    Examples.assertGives(example, new ConfigReader().read(example));
  }
}
