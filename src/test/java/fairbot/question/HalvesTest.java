package fairbot.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People who write to a machine ask two things at once. */
class HalvesTest {

  private static Halves first(String typed) {
    return Halves.of(CleanText.clean(typed)).getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "얼마고 어디 있어요, 얼마, 어디 있어요",
    "얼마인데 어디서 사요, 얼마, 어디서 사요",
    "몇 시에 열고 몇 시에 닫아요, 몇 시에 열, 몇 시에 닫아요",
    "있어요? 그리고 어디예요?, 있어요, 어디예요",
    "주차 되나요? 얼마예요?, 주차 되나요, 얼마예요"
  })
  void questionsJoinedByAnEndingOrAStop_areCutThere(String typed, String one, String other) {
    assertThat(first(typed)).isEqualTo(new Halves(one, other, false));
  }

  @ParameterizedTest
  @CsvSource({
    "입장료랑 주차비, 입장료, 주차비",
    "가격하고 위치, 가격, 위치",
    "양말이랑 수건 있어요, 양말, 수건 있어요",
    "위치 및 가격, 위치, 가격"
  })
  void nounsJoinedByAParticle_areMarkedAsNouns(String typed, String one, String other) {
    assertThat(first(typed)).isEqualTo(new Halves(one, other, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"입장료 얼마예요", "오리백 있어요?", "창고 어디예요", "양말, 수건", "그리고 어디예요", "얼마고", "고 어디", "랑", ""})
  void oneQuestion_isNotCut(String typed) {
    assertThat(Halves.of(CleanText.clean(typed))).isEmpty();
  }

  /** An impatient visitor lists all that comes to mind. */
  @Test
  void manyQuestions_areCutAtMostFourWays_fromLeftToRight() {
    assertThat(Halves.of(CleanText.clean("언제 해요? 어디서 해요? 얼마예요? 뭐 팔아요? 누가 해요? 왜 해요?")))
        .hasSize(4)
        .extracting(Halves::first)
        .startsWith("언제 해요", "언제 해요 | 어디서 해요");
  }
}
