package fairbot.content;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.fair.Fair;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is kept in the repository can be read: nobody publishes a fair that does not start. */
class ContentTreeTest {

  @Test
  void shippedFairs_areReadWithoutAProblem() {
    var found = new FairsReader(List.of()).read(List.of(Path.of("index-data")));

    assertThat(found.problems()).isEmpty();
    assertThat(found.fairs())
        .extracting(Fair::id)
        .containsExactly("example-fair", "incheon-city-hall-2019-12", "incheon-lotte-2019-05");
  }

  @Test
  void inventedFairsOfTheTests_areReadWithoutAProblem() throws Exception {
    List<Path> folders;
    try (Stream<Path> all = Files.list(Path.of("src/test/resources/fairs"))) {
      folders = all.filter(f -> !f.endsWith("broken")).sorted().toList();
    }

    var found = new FairsReader(List.of()).read(folders);

    assertThat(found.problems()).isEmpty();
    assertThat(found.fairs()).hasSameSizeAs(folders);
  }
}
