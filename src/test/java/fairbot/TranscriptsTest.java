package fairbot;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.channel.Typed;
import fairbot.content.Edition;
import fairbot.conversation.Conversations;
import fairbot.conversation.Reply;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Dialogues as they are held at a fair, replayed. A file holds comments ({@code #}), the fairs'
 * folders ({@code %}), the clock in the fair's time zone ({@code @}, also between questions), what
 * the visitor types ({@code >}) and, indented, what comes back, buttons with {@code -}.
 *
 * <p>{@code -Dtranscripts=write} writes the replies as they are now, to be read before they are
 * kept.
 */
class TranscriptsTest {
  private static final Path FOLDER = Path.of("src/test/resources/transcripts");

  @TestFactory
  Stream<DynamicTest> transcripts_areAsTheyWere() throws Exception {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.sorted().toList().stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      file.getFileName().toString().replace(".txt", ""), () -> replay(file)));
    }
  }

  private static void replay(Path file) throws Exception {
    List<String> written = Files.readAllLines(file);
    List<String> now = held(written);
    if ("write".equals(System.getProperty("transcripts"))) {
      Files.write(file, now);
    }
    assertThat(now).containsExactlyElementsOf(Files.readAllLines(file));
  }

  /** The same dialogue with the replies as they are now. */
  private static List<String> held(List<String> written) {
    List<String> folders =
        written.stream().filter(l -> l.startsWith("%")).map(l -> l.substring(1).strip()).toList();
    Edition edition = Editions.of(folders);
    Conversations conversations = Editions.conversations(edition);
    Instant clock = Instant.EPOCH;
    List<String> held = new ArrayList<>();
    for (String line : written) {
      if (line.startsWith(" ")) {
        continue;
      }
      held.add(line);
      if (line.startsWith("@")) {
        clock =
            LocalDateTime.parse(line.substring(1).strip())
                .atZone(edition.fairs().getFirst().schedule().timeZone())
                .toInstant();
      } else if (line.startsWith(">")) {
        Reply reply =
            conversations.respond(Typed.read("transcript", line.substring(1).strip(), clock));
        reply.text().lines().forEach(l -> held.add("  " + l));
        reply.buttons().forEach(b -> held.add("  - " + b.label()));
      }
    }
    return held;
  }
}
