package fairbot.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.AnyText;
import fairbot.answer.Caution;
import fairbot.channel.CommandMenu;
import fairbot.content.Edition;
import fairbot.conversation.AnswerListener;
import fairbot.conversation.Conversations;
import fairbot.conversation.Message;
import fairbot.conversation.Reply;
import fairbot.fair.Schedule;
import fairbot.publication.Publication;
import fairbot.publication.ShippedWorkshop;
import fairbot.publication.Sources;
import fairbot.store.memory.MemoryStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever an organiser types after a command gets a polite reply, and changes nothing before they
 * said yes. {@code -Dfuzz.seed=N} repeats a run.
 */
class AnyCommandTest {
  private static final int TEXTS = 2_000;
  private static final List<String> NAMES =
      List.of("closed", "notice", "soldout", "rollback", "organiser");
  private static final List<String> BEFORE = List.of("", "15:00 ", "3시 ", "취소 ");

  @TempDir Path folder;

  @Test
  void anyArgument_getsAReply_thatFitsIntoAMessage() {
    long seed = Long.getLong("fuzz.seed", System.nanoTime());
    Sources sources =
        new Sources(
            List.of(Path.of("index-data/example-fair").toAbsolutePath()),
            Path.of("config").toAbsolutePath());
    MemoryStore store = new MemoryStore(text -> text, 100);
    try (Publication publication =
        Publication.open(new ShippedWorkshop(), sources, folder, 3, Instant::now)
            .good()
            .orElseThrow()) {
      Edition edition = publication.current();
      Schedule schedule = edition.fairs().getFirst().schedule();
      Instant during = schedule.start().atTime(13, 0).atZone(schedule.timeZone()).toInstant();
      Conversations conversations =
          new Conversations(
              publication::current,
              Caution.NORMAL,
              Duration.ofMinutes(10),
              store,
              AnswerListener.NONE);
      OrganiserDesk desk =
          new OrganiserDesk(
              conversations,
              conversations,
              publication,
              new Admission(Set.of("a"), store, Optional.empty(), () -> during),
              CommandMenu.NONE,
              store);
      AnyText texts = new AnyText(seed, AnyText.knownTo(edition));
      for (int i = 0; i < TEXTS; i++) {
        String argument = BEFORE.get(i % BEFORE.size()) + texts.next();
        String name = NAMES.get(i % NAMES.size());
        String what =
            "seed %d, text %d: /%s %s".formatted(seed, i, name, AnyText.escaped(argument));
        Reply reply;
        try {
          reply = desk.respond(new Message.Command("a", name, argument, during));
        } catch (RuntimeException | StackOverflowError e) {
          throw new AssertionError(what, e);
        }
        assertThat(reply.text()).as(what).isNotBlank().hasSizeLessThan(4_096);
        assertThat(reply.buttons().size()).as(what).isLessThanOrEqualTo(8);
      }
      assertThat(publication.current()).isSameAs(edition);
    }
    assertThat(Path.of("index-data/example-fair/notices.json")).doesNotExist();
  }
}
