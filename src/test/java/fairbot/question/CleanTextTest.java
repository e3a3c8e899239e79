package fairbot.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest extends RewriterContract {

  @Override
  protected Rewriter rewriter() {
    return new CleanText();
  }

  @Override
  protected String changed() {
    return "오리백 있어요?";
  }

  @Override
  protected String unchanged() {
    return "오리백 있어요";
  }

  /** Most visitors write as they chat with friends. */
  @ParameterizedTest
  @CsvSource({
    "오리백 ㅋㅋㅋ 있어요 ㅠㅠ, 오리백 있어요",
    "의자ㅋㅋㅋ있어요, 의자 있어요",
    "의자 ㅠ, 의자",
    "ㅎㅎ 의자, 의자",
    "ㄱㅅㅋㅋ, ㄱㅅ",
    "~~오리백~~, 오리백",
    "오리백!!!, 오리백",
    "😀의자👨‍👩‍👧, 의자",
    "☕커피, 커피"
  })
  void laughterCryingTildesAndEmoji_areDropped(String typed, String clean) {
    assertThat(CleanText.clean(typed)).isEqualTo(clean);
  }

  /** Half-typed words and initials are read later. */
  @ParameterizedTest
  @ValueSource(strings = {"ㅈㅇ", "장바ㄱ", "ㅇㅋ", "ㅋㅅㅌ", "ㅇㅇ"})
  void loneConsonants_thatAreNoLaughter_stay(String typed) {
    assertThat(CleanText.clean(typed)).isEqualTo(typed);
  }

  /** A Korean keyboard's full-width mode, and letters copied out of a pretty list. */
  @ParameterizedTest
  @CsvSource({
    "ＨＯＴ무릎사우나, hot무릎사우나",
    "１２３ＡＢＣ, 123abc",
    "①②ⓐ, 12a",
    "㉠㉮, ㄱ가",
    "𝐀𝐁, ab",
    "OSOL CAMP, osol camp"
  })
  void widthsCirclesAndCase_areFolded(String typed, String clean) {
    assertThat(CleanText.clean(typed)).isEqualTo(clean);
  }

  /** A question pasted from a Mac's file name. */
  @Test
  void decomposedText_isComposed() {
    String typed = Normalizer.normalize("한글 오리백 ㅈㅇ", Normalizer.Form.NFD);

    assertThat(CleanText.clean(typed)).isEqualTo("한글 오리백 ㅈㅇ");
  }

  /** Two keys of the same consonant, as a phone sends them one by one. */
  @Test
  void conjoiningLetters_areReadAsThoseThatPeopleType() {
    assertThat(CleanText.clean("\u1108\u110b")).isEqualTo("ㅃㅇ");
    assertThat(CleanText.clean("장바\u1100")).isEqualTo("장바ㄱ");
    assertThat(CleanText.clean("\u110f\u110f")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "B-07; b-07",
        "A/S 되나요?; a-s 되나요",
        "1,500원; 1500원",
        "12,345,678원; 12345678원",
        "양말, 수건; 양말 | 수건",
        "있어요? 얼마예요?; 있어요 | 얼마예요",
        "50% 할인; 50% 할인"
      })
  void signsThatMeanSomething_areKeptInOneForm(String typed, String clean) {
    assertThat(CleanText.clean(typed)).isEqualTo(clean);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "?!", "...", "😀", "ㅋㅋㅋ", "ㅠ", "\u0000\u0007", "|", "| |"})
  void textWithoutAnyWord_isEmpty(String typed) {
    assertThat(CleanText.clean(typed)).isEmpty();
  }

  @Test
  void controlCharactersAndInvisibleOnes_areDropped() {
    assertThat(CleanText.clean("\u0000의자\u0007")).isEqualTo("의자");
    assertThat(CleanText.clean("의자\u200b 어디")).isEqualTo("의자 어디");
  }

  /** Somebody pastes a news article. */
  @Test
  void textBeyondTheLongest_isCut() {
    Reading typed = new Reading("가".repeat(4_096), List.of());

    assertThat(new CleanText().rewrite(typed).getFirst().text()).hasSize(CleanText.LONGEST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"오리백 ㅋㅋ 있어요?", "B-07 어디!", "①②ⓐ", "장바ㄱ", "양말, 수건"})
  void cleaningTwice_changesNothingMore(String typed) {
    String once = CleanText.clean(typed);

    assertThat(CleanText.clean(once).replace("| ", "")).isEqualTo(once.replace("| ", ""));
  }

  @Test
  void words_areCutAtSpacesAndJoints() {
    assertThat(CleanText.words("양말 | 수건 b-07")).containsExactly("양말", "수건", "b-07");
    assertThat(CleanText.words("")).isEmpty();
  }
}
