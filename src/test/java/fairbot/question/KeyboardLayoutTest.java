package fairbot.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A visitor in a hurry leaves the keyboard in English. */
class KeyboardLayoutTest extends RewriterContract {

  @Override
  protected Rewriter rewriter() {
    return new KeyboardLayout();
  }

  @Override
  protected String changed() {
    return "whrdyr";
  }

  @Override
  protected String unchanged() {
    return "족욕 osol";
  }

  /** As in the chain: cleaned first, so that the case is lost but for the trace. */
  private static List<String> read(String typed) {
    return new CleanText()
        .rewrite(new Reading(typed, List.of())).stream()
            .flatMap(reading -> new KeyboardLayout().rewrite(reading).stream())
            .map(Reading::text)
            .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "whrdyr, 족욕",
    "ghksqnf, 환불",
    "rhkdlf, 과일",
    "anjwnj, 뭐줘",
    "dlfrek, 읽다",
    "whgdk, 좋아",
    "whrdyr dl djeldPdy, 족욕 이 어디예요",
    "did말, 양말"
  })
  void keys_areReadAsTheirSyllables(String typed, String read) {
    assertThat(read(typed).getFirst()).isEqualTo(read);
  }

  /** ㄲ and ㅆ need the shift key. */
  @ParameterizedTest
  @CsvSource({"Rkr, 깍", "dlTdj, 있어", "ehoTek, 됐다", "Whrdyr, 쪽욕"})
  void capitals_areReadAsTheLettersOfTheShiftKey(String typed, String read) {
    assertThat(read(typed).getFirst()).isEqualTo(read);
  }

  @Test
  void capitalsThatAreARealWord_stayInFrontOfTheKeys() {
    assertThat(read("HOTanfmvtkdnsk").getFirst()).isEqualTo("hot무릎사우나");
  }

  /** Telegram sends what stands there when the thumb slips. */
  @Test
  void lastSyllable_mayBeHalfTyped() {
    assertThat(read("wkfd")).contains("잘ㅇ");
  }

  /** "dho" may be 왜, but a brand may be called so too: the search decides. */
  @Test
  void typedLetters_areKeptAsTheSecondReading() {
    assertThat(read("dho")).containsExactly("왜", "dho");
  }

  @ParameterizedTest
  @ValueSource(strings = {"osol camp", "ori-back", "ask", "의자", "b-07", "h", "tkrhkk"})
  void lettersThatMakeNoSyllables_stay(String typed) {
    assertThat(read(typed)).containsExactly(typed);
  }
}
