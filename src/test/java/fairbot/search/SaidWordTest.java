package fairbot.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases are written in dictionary form, and questions give stems. */
class SaidWordTest {

  @ParameterizedTest
  @CsvSource({
    "셔츠 구겨지다, 구겨지",
    "방 꿉꿉하다, 꿉꿉",
    "방 꿉꿉하다, 꿉꿉하",
    "드르렁거리다, 드르렁",
    "곰팡이, 곰팡이",
    "방 곰팡이, 방",
  })
  void word_standsInAPhrase(String phrase, String stem) {
    assertThat(SaidWord.standsIn(phrase, stem)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"방석 푹신하다, 방", "가방, 방", "곰팡이제거, 곰팡이", "셔츠 구겨지다, 구겨", "'', 방"})
  void partOfAWord_doesNot(String phrase, String stem) {
    assertThat(SaidWord.standsIn(phrase, stem)).isFalse();
  }

  /** The cheap key must never hide a phrase that has the word. */
  @ParameterizedTest
  @CsvSource({"구겨지다, 구겨지", "꿉꿉하다, 꿉꿉", "고르다, 고르", "펴다, 펴", "바다, 바다", "춥다, 춥", "빗, 빗"})
  void keysOfAStem_findItsWord(String word, String stem) {
    assertThat(StemKey.ofStem(stem)).contains(StemKey.ofWords(word).first());
  }
}
