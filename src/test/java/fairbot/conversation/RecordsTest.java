package fairbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.Editions;
import fairbot.answer.Caution;
import fairbot.store.AskedQuestions.AskedQuestion;
import fairbot.store.Feedback.Opinion;
import fairbot.store.Store;
import fairbot.store.memory.MemoryStore;
import fairbot.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of visitors, and what they can say about it. */
class RecordsTest {
  private static final Instant NOON = Instant.parse("2027-04-17T03:00:00Z");
  private static final String ME = "telegram:1";

  private final Store store = new MemoryStore(text -> text, 100);

  private static Conversations conversations(Store store) {
    return new Conversations(
        () -> Editions.of(List.of("index-data/example-fair")),
        Caution.NORMAL,
        Duration.ofMinutes(10),
        store,
        AnswerListener.NONE);
  }

  private Reply say(String text) {
    return conversations(store).respond(new Message.Text(ME, text, NOON));
  }

  private Reply command(Store in, String name) {
    return conversations(in).respond(new Message.Command(ME, name, "", NOON));
  }

  @Test
  void question_isWrittenDown_withWhatCameOfIt() throws Exception {
    say("주차 돼요?");
    AskedQuestion asked = store.asked().latest(1).getFirst();
    assertThat(asked.at()).isEqualTo(NOON);
    assertThat(asked.visitor()).isEqualTo(store.visitor(ME));
    assertThat(asked.fair()).isEqualTo("example-fair");
    assertThat(asked.text()).isEqualTo("주차 돼요?");
    assertThat(asked.outcome()).isEqualTo("answered");
    assertThat(asked.entry()).isEqualTo("example-fair");
    assertThat(asked.aspect()).isEqualTo("parking");
    assertThat(asked.score()).isBetween(0.1, 1.0);
    assertThat(asked.micros()).isPositive();
  }

  @Test
  void whatIsNotUnderstood_isWrittenDownToo() throws Exception {
    say("ㅁㄴㅇㄹ");
    AskedQuestion asked = store.asked().latest(1).getFirst();
    assertThat(asked.outcome()).isEqualTo("unknown");
    assertThat(asked.entry()).isEmpty();
  }

  @Test
  void inAGroup_questionsBelongToWhoAsked() throws Exception {
    Conversations conversations = conversations(store);
    conversations.respond(new Message.Text("telegram:-9", "telegram:1", "주차", NOON));
    conversations.respond(new Message.Text("telegram:-9", "telegram:2", "입장료", NOON));
    conversations.respond(new Message.Command("telegram:-9", "telegram:1", "delete", "", NOON));
    assertThat(store.asked().latest(9))
        .extracting(AskedQuestion::visitor)
        .containsExactly(store.visitor("telegram:2"));
  }

  @Test
  void delete_removesEverything_andSaysSo() throws Exception {
    say("주차 돼요?");
    say("입장료는요?");
    command(store, "good");
    assertThat(command(store, "delete").text()).startsWith("남기신 것을 모두 지웠습니다").contains("3건");
    assertThat(store.asked().latest(9)).isEmpty();
    assertThat(store.feedback().latest(9)).isEmpty();
    assertThat(store.memory().of(store.visitor(ME))).isEmpty();
    assertThat(command(store, "delete").text()).startsWith("지울 것이 없습니다");
  }

  @Test
  void opinion_isKept() throws Exception {
    command(store, "bad");
    assertThat(store.feedback().latest(9))
        .containsExactly(new Opinion(NOON, store.visitor(ME), false));
  }

  @Test
  void privacy_saysThatNothingOutlivesAChatInTheTerminal() {
    assertThat(command(store, "privacy").text()).contains("보관하지 않습니다");
  }

  @Test
  void onDisk_privacySaysForHowLong_andAChatGoesOnAfterARestart(@TempDir Path folder)
      throws Exception {
    SqliteStore.Choices choices = new SqliteStore.Choices(folder, Duration.ofDays(14), 100);
    try (Store first = SqliteStore.open(choices, text -> text)) {
      assertThat(command(first, "privacy").text()).contains("14일 동안", "/delete");
      conversations(first).respond(new Message.Text(ME, "안조임 양말 얼마예요?", NOON));
    }
    try (Store again = SqliteStore.open(choices, text -> text)) {
      Reply reply = conversations(again).respond(new Message.Text(ME, "그건 어디 있어요?", NOON));
      assertThat(reply.text()).contains("안조임 양말");
    }
  }

  @Test
  void deletion_thatCannotBeDone_isNotSaidToBeDone(@TempDir Path folder) throws Exception {
    Store closed =
        SqliteStore.open(new SqliteStore.Choices(folder, Duration.ofDays(14), 100), text -> text);
    closed.close();
    assertThat(command(closed, "delete").text()).contains("지우지 못했습니다");
  }

  @Test
  void longText_isReadToItsThousandthLetter_andTheVisitorIsTold() {
    String story = "가나다라마 ".repeat(170);
    assertThat(say("주차 돼요? " + "😀".repeat(993)).text()).doesNotContain("1,000자");
    assertThat(say("주차 돼요? " + "😀".repeat(994)).text()).startsWith("(글이 길어서 앞의 1,000자까지만");
    String inParts = Normalizer.normalize("가".repeat(900), Normalizer.Form.NFD);
    assertThat(say(inParts).text()).doesNotContain("1,000자");
    assertThat(say(story + "주차 돼요?").text()).isEqualTo(say(story + "입장료 얼마?").text());
  }
}
