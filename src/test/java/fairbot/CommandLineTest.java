package fairbot;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.FrontDoor.Ran;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands, options and what is said of wrong ones. */
class CommandLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"serve", "ask", "check", "new", "export", "evaluate", "explain", "completion"})
  void help_ofEachCommand_isKorean(String command) {
    Ran ran = FrontDoor.SHIPPED.run(command, "--help");

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("쓰는 법: fairbot " + command, "옵션:", "--version");
    assertThat(FrontDoor.SHIPPED.run("--help").out()).contains(command);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-V", "--version"})
  void version_isOneLine(String option) {
    Ran ran = FrontDoor.SHIPPED.run(option);

    assertThat(ran.status()).isZero();
    assertThat(ran.outLines()).hasSize(1).first().asString().startsWith("fairbot ");
  }

  @Test
  void completion_isAScriptForTheShell() {
    Ran ran = FrontDoor.SHIPPED.run("completion");

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).startsWith("#!").contains("complete", "--batch", "evaluate");
  }

  @Test
  void unknownOption_isNamedWithTheNearest() {
    assertWrong(FrontDoor.SHIPPED.run("ask", "--jsn", "질문"), "--jsn", "--json", "ask --help");
  }

  @Test
  void unknownOptionWithoutACommand_isNamed() {
    assertWrong(FrontDoor.SHIPPED.run("--port=80"), "--port");
  }

  @Test
  void unknownCommand_isNamedWithTheNearest() {
    assertWrong(FrontDoor.SHIPPED.run("chek"), "chek", "check");
  }

  @Test
  void optionWithoutItsValue_isNamed() {
    assertWrong(FrontDoor.SHIPPED.run("ask", "--at"), "--at");
  }

  @Test
  void noQuestion_isSaid() {
    assertWrong(FrontDoor.SHIPPED.run("ask"), "질문이 없습니다");
  }

  @Test
  void severalMistakesAtOnce_areAllSaid() {
    Ran ran =
        FrontDoor.SHIPPED.run("ask", "--at", "2019-02-30T10:00", "--content", "nowhere", "질문");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.errLines()).hasSize(2);
    assertThat(ran.err()).contains("--at", "2019-02-30T10:00", "nowhere");
  }

  @Test
  void missingBatchFile_isNamed() {
    assertWrong(FrontDoor.SHIPPED.run("ask", "--batch", "none.jsonl"), "none.jsonl");
  }

  /** One person pipes a list of questions in; nothing but the answers comes out. */
  @Test
  void serve_answersWhatIsPipedInAndEnds() {
    Ran ran = FrontDoor.SHIPPED.typing("족욕 제품 어디 있어요?\n고마워요\n").run();

    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("나경자HOT무릎사우나").doesNotContain("> ");
  }

  @Test
  void unusableToken_isRefusedWithoutShowingIt() {
    Ran ran = FrontDoor.SHIPPED.with(Map.of("TELEGRAM_BOT_TOKEN", "1:비밀")).run("serve");

    assertWrong(ran, "토큰");
    assertThat(ran.err()).doesNotContain("비밀\"", "1:");
  }

  @Test
  void explain_namesReadingWordsCandidatesAndRule() {
    Ran ran = FrontDoor.SHIPPED.run("explain", "--at", "2019-12-04T10:00", "whrdyr wpvna djel");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains("한/영 자판", "읽은 글: 족욕 제품 어디", "[knee-sauna]", "위치 (location)")
        .contains("정한 규칙: ", "(best hit)", "결과: 답함");
  }

  private static void assertWrong(Ran ran, String... said) {
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.errLines()).hasSize(1);
    assertThat(ran.err()).contains(said).doesNotContain("Exception", "\tat ");
  }
}
