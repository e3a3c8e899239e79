package fairbot.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.organiser.OneTimeCode.Verdict;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OneTimeCodeTest {
  private static final Instant NOON = Instant.parse("2027-04-15T03:00:00Z");

  private final OneTimeCode code = OneTimeCode.issue(NOON);

  @Test
  void code_isOfTenLetters_thatNobodyMistakes_andNeverTheSame() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      String text = OneTimeCode.issue(NOON).reveal();
      assertThat(text).matches("[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}");
      codes.add(text);
    }
    assertThat(codes).hasSize(200);
  }

  @Test
  void code_isRight_howeverItIsTyped() {
    String text = code.reveal();

    assertThat(code.judge(text, NOON)).isEqualTo(Verdict.RIGHT);
    assertThat(code.judge(text.toLowerCase(Locale.ROOT), NOON)).isEqualTo(Verdict.RIGHT);
    assertThat(code.judge(" " + text.replace("-", " "), NOON)).isEqualTo(Verdict.RIGHT);
    assertThat(code.judge(text.substring(1), NOON)).isEqualTo(Verdict.WRONG);
    assertThat(code.judge(text + "A", NOON)).isEqualTo(Verdict.WRONG);
  }

  @Test
  void code_isGoodForTenMinutes() {
    assertThat(code.judge(code.reveal(), NOON.plusSeconds(599))).isEqualTo(Verdict.RIGHT);
    assertThat(code.judge(code.reveal(), NOON.plusSeconds(600))).isEqualTo(Verdict.OVER);
  }

  @Test
  void code_isGoodOnce() {
    code.use();

    assertThat(code.judge(code.reveal(), NOON)).isEqualTo(Verdict.OVER);
  }

  @Test
  void fiftyWrongTries_makeItVoid() {
    for (int i = 0; i < OneTimeCode.MOST_TRIES; i++) {
      assertThat(code.judge("WRONG-WRONG", NOON)).isEqualTo(Verdict.WRONG);
    }

    assertThat(code.judge(code.reveal(), NOON)).isEqualTo(Verdict.VOID);
  }

  @Test
  void code_isInNoMessageByAccident() {
    assertThat(code.toString()).doesNotContain(code.reveal().substring(0, 5));
  }
}
