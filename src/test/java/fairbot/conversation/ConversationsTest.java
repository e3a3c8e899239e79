package fairbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.Editions;
import fairbot.answer.Caution;
import fairbot.content.Edition;
import fairbot.store.memory.MemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Many chats, of which some ask the same. */
class ConversationsTest {
  private static final Instant NOON = Instant.parse("2027-04-17T03:00:00Z");

  private final AtomicReference<Edition> edition =
      new AtomicReference<>(Editions.of(List.of("index-data/example-fair")));
  private final Conversations conversations =
      new Conversations(
          edition::get,
          Caution.NORMAL,
          Duration.ofMinutes(10),
          new MemoryStore(text -> text, 100),
          AnswerListener.NONE);

  private String ask(String chat, String text) {
    return conversations.respond(new Message.Text(chat, text, NOON)).text();
  }

  @Test
  void sameWords_areAnsweredByWhatEachChatIsAbout() {
    String socks = ask("a", "안조임 양말 얼마예요?");
    String soap = ask("b", "쑥 수제비누 얼마예요?");
    assertThat(soap).isNotEqualTo(socks);

    for (int i = 0; i < 2; i++) {
      assertThat(ask("a", "얼마예요?")).isEqualTo(socks);
      assertThat(ask("b", "얼마예요?")).isEqualTo(soap);
    }
  }

  @Test
  void questionThatWasAnsweredBefore_isAnsweredAnewByANewEdition() {
    String before = ask("a", "주차 돼요?");
    assertThat(ask("b", "주차 돼요?")).isEqualTo(before);

    Edition other = Editions.of(List.of("src/test/resources/fairs/pet-expo"));
    edition.set(new Edition(2, other.since(), other.config(), other.fairs(), other.engine()));
    assertThat(ask("c", "주차 돼요?")).isNotEqualTo(before);
  }
}
