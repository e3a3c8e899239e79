package fairbot.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

  @ParameterizedTest
  @CsvSource({"ㅇㅢㅈㅏ, 의자", "ㅇㅣㅆㅇㅓ, 있어", "ㅇㅣㅆㄷㅏ, 있다", "ㄲㅗㅊ, 꽃", "ㅇㅣㄸㅏ, 이따", "ㅇㅏㅃㅏ, 아빠"})
  void letters_becomeSyllables(String letters, String composed) {
    assertThat(Syllables.compose(letters)).isEqualTo(composed);
  }

  @ParameterizedTest
  @CsvSource({
    "ㄴㅓㄱㅅ, 넋",
    "ㅇㅏㄴㅈㅇㅏ, 앉아",
    "ㅁㅏㄴㅎ, 많",
    "ㄷㅏㄹㄱ, 닭",
    "ㅅㅏㄹㅁ, 삶",
    "ㅂㅏㄹㅂ, 밟",
    "ㅇㅗㄹㅅ, 옰",
    "ㅎㅏㄹㅌ, 핥",
    "ㅇㅡㄹㅍ, 읊",
    "ㅇㅗㄹㅎ, 옳",
    "ㄱㅏㅂㅅ, 값"
  })
  void twoFinals_becomeADoubleOne(String letters, String composed) {
    assertThat(Syllables.compose(letters)).isEqualTo(composed);
  }

  /** 닭 + 이 keeps its final, 달기 takes the ㄱ along. */
  @ParameterizedTest
  @CsvSource({"ㄷㅏㄹㄱㅇㅣ, 닭이", "ㄷㅏㄹㄱㅣ, 달기", "ㄱㅏㅂㅅㅣ, 갑시", "ㅇㅓㄴㅈㅔ, 언제", "ㅁㅜㄹㅡㅍ, 무릎"})
  void final_movesToTheNextSyllableWhereAVowelFollows(String letters, String composed) {
    assertThat(Syllables.compose(letters)).isEqualTo(composed);
  }

  @ParameterizedTest
  @CsvSource({
    "ㄱㅗㅏ, 과",
    "ㅇㅗㅐ, 왜",
    "ㄷㅗㅣ, 되",
    "ㅇㅜㅓㄴ, 원",
    "ㅇㅜㅔ, 웨",
    "ㅇㅜㅣ, 위",
    "ㅇㅡㅣㅈㅏ, 의자",
    "ㅎㅗㅏㄴㅂㅜㄹ, 환불"
  })
  void twoVowels_becomeADoubleOne(String letters, String composed) {
    assertThat(Syllables.compose(letters)).isEqualTo(composed);
  }

  /** ㄸ, ㅃ and ㅉ never close a syllable. */
  @ParameterizedTest
  @CsvSource({"ㅇㅏㅉㅏ, 아짜", "ㄱㅏㄸ, 가ㄸ", "ㄱㅏㅃ, 가ㅃ"})
  void consonantThatCannotClose_beginsTheNext(String letters, String composed) {
    assertThat(Syllables.compose(letters)).isEqualTo(composed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ㅋㅋ", "ㅏㅏ", "ㅈㅇ", "ㄱ", "ㅏ", ""})
  void letterWithoutAPlace_standsAlone(String letters) {
    assertThat(Syllables.compose(letters)).isEqualTo(letters);
  }

  /** Every syllable of the language, taken apart to its keys and put together again. */
  @Test
  void everySyllable_isComposedFromItsLetters() {
    for (char syllable = '가'; syllable <= '힣'; syllable++) {
      int index = syllable - '가';
      String letters =
          ""
              + Hangul.INITIALS.charAt(index / 588)
              + Hangul.VOWELS.charAt(index % 588 / 28)
              + (index % 28 == 0 ? "" : Hangul.FINALS.charAt(index % 28));
      assertThat(Syllables.compose(letters)).isEqualTo(String.valueOf(syllable));
    }
  }
}
