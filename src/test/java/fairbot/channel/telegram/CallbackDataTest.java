package fairbot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.conversation.Confirmation;
import fairbot.conversation.Selection;
import org.junit.jupiter.api.Test;

class CallbackDataTest {

  @Test
  void selection_comesBack() {
    Selection s = new Selection("incheon-lotte-2019-05", "knee-sauna", "location");
    assertThat(CallbackData.write(s).flatMap(CallbackData::read)).contains(s);
  }

  @Test
  void fair_isLeftOut_whenItWouldBeOver64Bytes() {
    Selection s = new Selection("f".repeat(40), "e".repeat(40), "location");
    assertThat(CallbackData.write(s).flatMap(CallbackData::read))
        .contains(new Selection("", "e".repeat(40), "location"));
  }

  /** An aspect that the organiser named in Korean: three bytes a letter. */
  @Test
  void button_isImpossible_whenEvenThatIsOver64Bytes() {
    assertThat(CallbackData.write(new Selection("", "e".repeat(40), "주차요금안내"))).isPresent();
    assertThat(CallbackData.write(new Selection("", "e".repeat(40), "주차요금안내소"))).isEmpty();
  }

  @Test
  void button_isImpossible_whenItCouldNotBeReadBack() {
    assertThat(CallbackData.write(new Selection("", "a|b", "location"))).isEmpty();
    assertThat(CallbackData.write(new Selection("", "", "location"))).isEmpty();
  }

  @Test
  void confirmation_comesBack() {
    Confirmation c = new Confirmation("k3f9aq", "yes");
    assertThat(CallbackData.write(c)).contains("2|k3f9aq|yes");
    assertThat(CallbackData.read("2|k3f9aq|yes")).contains(c);
    assertThat(CallbackData.write(new Confirmation("k".repeat(60), "yes"))).isEmpty();
  }

  @Test
  void foreignData_isNoChoice() {
    assertThat(CallbackData.read("")).isEmpty();
    assertThat(CallbackData.read("1|a|b")).isEmpty();
    assertThat(CallbackData.read("0|a|b|c")).isEmpty();
    assertThat(CallbackData.read("1|a||c")).isEmpty();
    assertThat(CallbackData.read("2||yes")).isEmpty();
    assertThat(CallbackData.read("2|a|b|c")).isEmpty();
  }
}
