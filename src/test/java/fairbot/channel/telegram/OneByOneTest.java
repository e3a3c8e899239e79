package fairbot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairbot.channel.telegram.BotApiException.Kind;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OneByOneTest {
  private static final Duration HOUR = Duration.ofHours(1);

  /** Of those under way when the program is killed, each may be sent twice. */
  @Test
  void twoAreNeverUnderWay_whenEachIsQuick() throws Exception {
    OneByOne turn = new OneByOne(HOUR, HOUR, 1_000);
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 500; i++) {
        var ignored =
            start(
                threads,
                turn,
                () -> {
                  most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                  Thread.onSpinWait();
                  underWay.decrementAndGet();
                  done.incrementAndGet();
                });
      }
    }
    assertThat(done).hasValue(500);
    assertThat(most).hasValue(1);
  }

  @Test
  void oneThatTakesLong_holdsUpNobodyForLong() throws Exception {
    OneByOne turn = new OneByOne(Duration.ofMillis(1), Duration.ofMillis(10), 1_000);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    AtomicInteger done = new AtomicInteger();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> hangs =
          start(
              threads,
              turn,
              () -> {
                begun.countDown();
                awaited(end);
              });
      begun.await();
      turn.run(done::incrementAndGet);
      turn.run(done::incrementAndGet);
      assertThat(done).hasValue(2);
      assertThat(hangs.isDone()).isFalse();
      end.countDown();
    }
  }

  /** A hundred that hang would take 20 s, if each had the patience of the first. */
  @Test
  void patience_isUsedUpOnce() throws Exception {
    OneByOne turn = new OneByOne(Duration.ofMillis(1), Duration.ofMillis(200), 1_000);
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch all = new CountDownLatch(100);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 100; i++) {
        var ignored =
            start(
                threads,
                turn,
                () -> {
                  all.countDown();
                  awaited(end);
                });
      }
      assertThat(all.await(10, TimeUnit.SECONDS)).as("not begun: %s", all).isTrue();
      end.countDown();
    }
  }

  @Test
  void crowd_waitsForNobody() throws Exception {
    OneByOne turn = new OneByOne(HOUR, HOUR, 0);
    AtomicInteger done = new AtomicInteger();
    turn.run(() -> turn.run(done::incrementAndGet));
    assertThat(done).hasValue(1);
  }

  @Test
  void oneThatFails_makesRoomForTheNext() throws Exception {
    OneByOne turn = new OneByOne(HOUR, HOUR, 1_000);
    BotApiException refused = new BotApiException(Kind.REFUSED, 400, "no");
    assertThatThrownBy(
            () ->
                turn.run(
                    () -> {
                      throw refused;
                    }))
        .isSameAs(refused);
    AtomicInteger done = new AtomicInteger();
    turn.run(done::incrementAndGet);
    assertThat(done).hasValue(1);
  }

  private static Future<?> start(ExecutorService threads, OneByOne turn, OneByOne.Step step) {
    return threads.submit(
        () -> {
          turn.run(step);
          return null;
        });
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
