package fairbot.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotThisTest extends RewriterContract {

  @Override
  protected Rewriter rewriter() {
    return new NotThis();
  }

  @Override
  protected String changed() {
    return "의자 말고 화장품 있어요";
  }

  @Override
  protected String unchanged() {
    return "화장품 있어요";
  }

  private static String read(String text) {
    return new NotThis().rewrite(new Reading(text, List.of())).getFirst().text();
  }

  /** The visitor has seen the answer about the chairs and wants something else. */
  @ParameterizedTest
  @CsvSource({
    "의자 말고 화장품, 화장품",
    "의자말고 화장품 있어요, 화장품 있어요",
    "의자 말고는 뭐 있어요, 뭐 있어요",
    "의자 말고요 화장품, 화장품",
    "의자 아니고 베개요, 베개요",
    "베개가 아니라 이불, 이불",
    "오늘 말고 내일 몇 시, 내일 몇 시"
  })
  void whatIsNotMeant_isLeftOut(String text, String meant) {
    assertThat(read(text)).isEqualTo(meant);
  }

  /** Then nothing would be left to answer. */
  @ParameterizedTest
  @ValueSource(strings = {"의자 말고", "의자말고", "이거 아니고"})
  void textThatEndsThere_stays(String text) {
    assertThat(read(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"의자 있어요", "말 인형 있어요", "고구마말랭이 얼마예요"})
  void textWithoutAnExclusion_stays(String text) {
    assertThat(read(text)).isEqualTo(text);
  }

  /** "양말 있어요? 의자 말고 화장품은요?" asks two things. */
  @ParameterizedTest
  @CsvSource({"양말 있어요 | 의자 말고 화장품, 양말 있어요 | 화장품"})
  void exclusionInTheSecondQuestion_doesNotSwallowTheFirst(String text, String same) {
    assertThat(read(text)).isEqualTo(same);
  }
}
