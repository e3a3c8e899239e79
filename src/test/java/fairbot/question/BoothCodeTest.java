package fairbot.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A visitor stands before a sign and types what is on it. */
class BoothCodeTest {

  @ParameterizedTest
  @CsvSource({
    "B-07, b07",
    "b7 부스, b7",
    "A-10에 뭐 있어요, a10",
    "a 10번 부스, a10",
    "c05, c05",
    "ab-123, ab123",
    "가12, 가12",
    "가 3번, 가3",
    "나3부스 어디예요, 나3",
    "부스 B-07 어디예요, b07"
  })
  void code_isReadWithoutItsSigns(String typed, String code) {
    assertThat(BoothCode.in(CleanText.clean(typed)).map(BoothCode::code)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3월", "10시", "4p", "eco-20", "a1234", "h2o", "하12", "2019-05", "부스 어디예요", ""})
  void otherLettersAndNumbers_areNone(String typed) {
    assertThat(BoothCode.in(CleanText.clean(typed))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "술-07 천막은 뭐 하는 집이에요?, 술07",
    "군 2번에서 파는 거 뭐죠, 군2",
    "먹거리 12에 뭐 있어요, 먹거리12",
    "203호에서 하는 거 뭐예요, 203호"
  })
  void signOfThisFair_isReadWhereTheFairHasIt(String typed, String code) {
    assertThat(BoothCode.in(CleanText.clean(typed), code::equals).map(BoothCode::code))
        .contains(code);
    assertThat(BoothCode.in(CleanText.clean(typed), none -> false)).isEmpty();
  }

  @Test
  void ofTwo_theFirstIsTaken() {
    assertThat(BoothCode.in("a-01 b-02").orElseThrow().code()).isEqualTo("a01");
  }

  @Test
  void without_leavesTheRest() {
    String text = "부스 b-07 어디예요";

    assertThat(BoothCode.in(text).orElseThrow().without(text)).isEqualTo("부스 어디예요");
  }
}
