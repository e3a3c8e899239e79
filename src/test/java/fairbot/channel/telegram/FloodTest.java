package fairbot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.channel.telegram.Flood.Verdict;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FloodTest {
  private static final Instant NOON = Instant.parse("2019-12-03T03:00:00Z");

  private final Flood flood = new Flood(20);

  private Verdict judge(int second) {
    return flood.judge("telegram:1", NOON.plusSeconds(second));
  }

  @Test
  void twentyInAMinute_areAnswered_theNextGetsANotice_thenSilence() {
    for (int i = 0; i < 20; i++) {
      assertThat(judge(i)).isEqualTo(Verdict.ANSWER);
    }
    assertThat(judge(20)).isEqualTo(Verdict.NOTICE);
    assertThat(judge(21)).isEqualTo(Verdict.SILENCE);
    assertThat(judge(59)).isEqualTo(Verdict.SILENCE);
  }

  @Test
  void whoGoesOn_isNotAnsweredAgain() {
    for (int second = 0; second < 600; second++) {
      Verdict verdict = judge(second);
      assertThat(verdict)
          .isEqualTo(
              second < 20 ? Verdict.ANSWER : second == 20 ? Verdict.NOTICE : Verdict.SILENCE);
    }
  }

  @Test
  void whoCalmsDown_isAnsweredAgain_andWarnedAgainTheNextTime() {
    for (int i = 0; i < 25; i++) {
      flood.judge("telegram:1", NOON);
    }
    assertThat(judge(60)).isEqualTo(Verdict.ANSWER);
    for (int i = 0; i < 19; i++) {
      assertThat(judge(61)).isEqualTo(Verdict.ANSWER);
    }
    assertThat(judge(62)).isEqualTo(Verdict.NOTICE);
  }

  @Test
  void twentyAMinuteForHours_areNoFlood() {
    for (int i = 0; i < 1000; i++) {
      assertThat(judge(i * 3)).isEqualTo(Verdict.ANSWER);
    }
  }

  @Test
  void otherVisitors_areNotConcerned() {
    for (int i = 0; i < 100; i++) {
      flood.judge("telegram:1", NOON);
    }
    assertThat(flood.judge("telegram:2", NOON)).isEqualTo(Verdict.ANSWER);
  }
}
