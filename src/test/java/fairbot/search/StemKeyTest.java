package fairbot.search;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.question.CleanText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A concept is written in dictionary form, and visitors say it in any other. */
class StemKeyTest {

  private static boolean mayStand(String phrase, String text) {
    return StemKey.in(CleanText.squeezed(text)).containsAll(StemKey.ofWords(phrase));
  }

  @ParameterizedTest
  @CsvSource({
    "덥다, 덥다 덥고 더워 더워요 더운 더우면 더워서 덥네요 더웠어요 더울 더우니까 덥지",
    "시리다, 시리다 시리고 시려 시려요 시린 시리면 시려서 시렸어요 시립니다 시릴 시리니까",
    "크다, 크다 크고 커 커요 큰 크면 커서 컸어요 큽니다 클 크니까",
    "오다, 오다 오고 와 와요 온 오면 와서 왔어요 옵니다 올 오니까",
    "주다, 주다 주고 줘 줘요 준 주면 줘서 줬어요 줍니다 줄 주어 주니까",
    "되다, 되다 되고 돼 돼요 된 되면 돼서 됐어요 됩니다 될 되어 되니까",
    "누르다, 누르다 누르고 눌러 눌러요 누른 누르면 눌러서 눌렀어요 누릅니다 누를 누르니까",
    "걷다, 걷다 걷고 걸어 걸어요 걸은 걸으면 걸어서 걸었어요 걷습니다 걸을 걷는 걸으니까"
  })
  void everyConjugation_sharesTheKeyOfItsDictionaryForm(String dictionary, String conjugations) {
    for (String form : CleanText.words(conjugations)) {
      assertThat(mayStand(dictionary, form)).as("%s in %s", dictionary, form).isTrue();
      assertThat(mayStand(dictionary, "요즘 너무 " + form + "요")).as("in a sentence").isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"덥다, 춥네요", "시리다, 아파요", "걷다, 뛰어요", "누르다, 당겨요"})
  void otherVerb_doesNotShareIt(String dictionary, String text) {
    assertThat(mayStand(dictionary, text)).isFalse();
  }

  /** "무릎이 너무 시려서" is the need that 무릎 시리다 describes. */
  @Test
  void phrase_mayStandWhereAllItsWordsDo_inAnyOrder() {
    assertThat(mayStand("무릎 시리다", "무릎이 너무 시려서")).isTrue();
    assertThat(mayStand("무릎 시리다", "시린 무릎")).isTrue();
    assertThat(mayStand("무릎 시리다", "무릎이 아파요")).isFalse();
    assertThat(mayStand("무릎 시리다", "발이 시려요")).isFalse();
  }

  @Test
  void foreignWords_shareTheirKeyWithoutRegardToCase() {
    assertThat(mayStand("LED 조명", "led 조명 있어요")).isTrue();
    assertThat(mayStand("usb", "USB 충전")).isTrue();
  }

  @Test
  void textWithoutWords_hasNoKey() {
    assertThat(StemKey.ofWords("").isEmpty()).isTrue();
    assertThat(StemKey.ofWords(" - ").isEmpty()).isTrue();
    assertThat(StemKey.in("").keys()).isEmpty();
  }
}
