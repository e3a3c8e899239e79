package fairbot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
  private final Backoff backoff = new Backoff(Pace.USUAL);

  @Test
  void waits_doubleFromHalfASecondTo30Seconds_shortenedByUpToHalf() {
    for (long millis : new long[] {500, 1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000}) {
      assertThat(backoff.next())
          .isBetween(Duration.ofMillis(millis / 2), Duration.ofMillis(millis));
    }
    for (int i = 0; i < 100; i++) {
      assertThat(backoff.next()).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(30));
    }
  }

  @Test
  void success_beginsAnew() {
    for (int i = 0; i < 9; i++) {
      assertThat(backoff.next()).isPositive();
    }
    backoff.reset();
    assertThat(backoff.next()).isLessThanOrEqualTo(Duration.ofMillis(500));
  }
}
