package fairbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.AnyText;
import fairbot.Editions;
import fairbot.answer.ReplyWriter;
import fairbot.content.Edition;
import fairbot.fair.Schedule;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whatever is typed gets a polite reply. The seed is new in each run and stands in the failure;
 * {@code -Dfuzz.seed=N} repeats one. Times are measured by {@link fairbot.bench.Benchmark}.
 */
class AnyTextTest {
  private static final int TEXTS = 8_000;

  /** Few, so that most texts follow another in a chat. */
  private static final int CHATS = 7;

  @Test
  void anyText_getsAReplyOfOneToFiveLines() {
    long seed = Long.getLong("fuzz.seed", System.nanoTime());
    Edition edition = Editions.of(List.of("index-data/example-fair"));
    Conversations conversations = Editions.conversations(edition);
    Schedule schedule = edition.fairs().getFirst().schedule();
    Instant opening = schedule.start().atTime(13, 0).atZone(schedule.timeZone()).toInstant();
    AnyText texts = new AnyText(seed, AnyText.knownTo(edition));

    for (int i = 0; i < TEXTS; i++) {
      String text = texts.next();
      Message message = new Message.Text("chat " + i % CHATS, text, opening.plusSeconds(i));
      Reply reply;
      try {
        reply = conversations.respond(message);
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError(
            "seed %d, text %d: %s".formatted(seed, i, AnyText.escaped(text)), e);
      }
      assertThat(reply.text())
          .as("seed %d, text %d: %s", seed, i, AnyText.escaped(text))
          .isNotBlank()
          .satisfies(
              r -> assertThat(r.lines().count()).isBetween(1L, (long) ReplyWriter.MOST_LINES));
    }
  }
}
