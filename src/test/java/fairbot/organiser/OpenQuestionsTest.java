package fairbot.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.conversation.Confirmation;
import fairbot.conversation.Message;
import fairbot.conversation.Reply;
import fairbot.organiser.OpenQuestions.Choice;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenQuestionsTest {
  private static final Instant NOON = Instant.parse("2027-04-15T03:00:00Z");

  private final OpenQuestions questions = new OpenQuestions();

  private Confirmation ask(String chat) {
    Reply asked =
        questions.ask(
            new Message.Command(chat, "soldout", "머그", NOON),
            "맞나요?",
            List.of(
                new Choice("예", press -> Reply.of("알렸습니다.")),
                new Choice("아니요", press -> Reply.of("그만두었습니다."))));
    assertThat(asked.buttons()).extracting(Reply.Button::label).containsExactly("예", "아니요");
    return (Confirmation) asked.buttons().getFirst().choice();
  }

  private String press(String chat, Confirmation choice, Instant at) {
    return questions.answer(new Message.Press(chat, choice, at), choice).text();
  }

  @Test
  void pressedButton_isAnsweredOnce() {
    Confirmation yes = ask("a");

    assertThat(press("a", yes, NOON)).isEqualTo("알렸습니다.");
    assertThat(press("a", yes, NOON)).isEqualTo(OpenQuestions.OLD);
  }

  @Test
  void otherAnswer_isNoLongerGood_onceOneWasPressed() {
    Confirmation yes = ask("a");
    Confirmation no = new Confirmation(yes.question(), "1");

    assertThat(press("a", no, NOON)).isEqualTo("그만두었습니다.");
    assertThat(press("a", yes, NOON)).isEqualTo(OpenQuestions.OLD);
  }

  @Test
  void button_isGoodForTenMinutes() {
    Confirmation yes = ask("a");
    assertThat(press("a", yes, NOON.plusSeconds(600))).isEqualTo(OpenQuestions.OLD);
    assertThat(press("a", yes, NOON.plusSeconds(599))).isEqualTo("알렸습니다.");
  }

  @Test
  void button_isGoodInItsOwnChat() {
    Confirmation yes = ask("a");

    assertThat(press("b", yes, NOON)).isEqualTo(OpenQuestions.OLD);
    assertThat(press("a", yes, NOON)).isEqualTo("알렸습니다.");
  }

  @Test
  void madeUpAnswers_areOldButtons() {
    String question = ask("a").question();
    for (String answer : List.of("", "2", "-1", "yes", "99999999999")) {
      assertThat(press("a", new Confirmation(question, answer), NOON)).isEqualTo(OpenQuestions.OLD);
    }
  }

  @Test
  void longLabel_isShortened() {
    Reply asked =
        questions.ask(
            new Message.Command("a", "soldout", "", NOON),
            "어느 제품인가요?",
            List.of(new Choice("가".repeat(100), press -> Reply.of("네"))));

    assertThat(asked.buttons().getFirst().label()).hasSize(40).endsWith("…");
  }
}
