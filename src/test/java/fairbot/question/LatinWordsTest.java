package fairbot.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some visitors write Korean things in Latin letters. */
class LatinWordsTest extends RewriterContract {
  @Override
  protected Rewriter rewriter() {
    return new LatinWords(
        Map.of("bag", "백", "lip", "립"), List.of("생물 삼치", "가마솥국밥", "자연산 전복", "LED 스탠드"));
  }

  @Override
  protected String changed() {
    return "드립bag 얼마예요";
  }

  @Override
  protected String unchanged() {
    return "led 스탠드 얼마예요";
  }

  private List<String> read(String text) {
    return rewriter().rewrite(new Reading(text, List.of())).stream().map(Reading::text).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "samchi 얼마야, 삼치 얼마야",
    "gukbap 어디임, 국밥 어디임",
    "jeonbok은 어디, 전복은 어디",
    "lip밤, 립밤",
    "드립bag, 드립백"
  })
  void latinWord_isReadAsKorean_andAsTyped(String typed, String read) {
    assertThat(read(typed)).containsExactly(read, typed);
  }

  @Test
  void partOfALatinWord_isNoWord() {
    assertThat(read("baguette")).containsExactly("baguette");
  }
}
