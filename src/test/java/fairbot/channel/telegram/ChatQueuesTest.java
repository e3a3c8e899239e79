package fairbot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ChatQueuesTest {
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final CountDownLatch gate = new CountDownLatch(1);

  private void waitAtTheGate() {
    try {
      assertThat(gate.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CompletableFuture<Boolean> submitting(ChatQueues queues, Runnable work) {
    CompletableFuture<Boolean> taken = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                taken.complete(queues.submit(2, work));
              } catch (InterruptedException e) {
                taken.completeExceptionally(e);
              }
            });
    return taken;
  }

  /** So many visitors that memory would run out. */
  @Test
  void submit_waitsForRoom() throws Exception {
    ChatQueues queues = new ChatQueues(2);
    List<String> done = new CopyOnWriteArrayList<>();
    queues.submit(1, this::waitAtTheGate);
    queues.submit(1, () -> done.add("second"));
    CompletableFuture<Boolean> third = submitting(queues, () -> done.add("third"));
    assertThat(third).isNotDone();
    gate.countDown();
    assertThat(third.get(10, TimeUnit.SECONDS)).isTrue();
    assertThat(queues.finish(GRACE)).isTrue();
    assertThat(done).containsExactlyInAnyOrder("second", "third");
  }

  @Test
  void offer_takesOnlyWhatFitsAtOnce() throws Exception {
    ChatQueues queues = new ChatQueues(1);
    assertThat(queues.offer(1, this::waitAtTheGate)).isTrue();
    assertThat(queues.offer(2, () -> {})).isFalse();
    gate.countDown();
    assertThat(queues.finish(GRACE)).isTrue();
    assertThat(queues.offer(3, () -> {})).isFalse();
  }

  @Test
  void close_wakesWhoWaitsForRoom() throws Exception {
    ChatQueues queues = new ChatQueues(1);
    queues.submit(1, this::waitAtTheGate);
    CompletableFuture<Boolean> second = submitting(queues, () -> {});
    queues.close();
    assertThat(second.get(10, TimeUnit.SECONDS)).isFalse();
    gate.countDown();
    assertThat(queues.finish(GRACE)).isTrue();
  }

  @Test
  void workThatThrows_doesNotStopItsChat() throws Exception {
    ChatQueues queues = new ChatQueues(10);
    List<String> done = new CopyOnWriteArrayList<>();
    queues.submit(1, this::waitAtTheGate);
    queues.submit(
        1,
        () -> {
          throw new AssertionError("broken");
        });
    queues.submit(1, () -> done.add("next"));
    gate.countDown();
    assertThat(queues.finish(GRACE)).isTrue();
    assertThat(done).containsExactly("next");
  }

  @Test
  void drop_endsWhatDoesNotEnd() throws Exception {
    ChatQueues queues = new ChatQueues(10);
    List<String> done = new CopyOnWriteArrayList<>();
    queues.submit(1, this::waitAtTheGate);
    queues.submit(1, () -> done.add("never"));
    assertThat(queues.finish(Duration.ofMillis(50))).isFalse();
    queues.drop();
    assertThat(queues.awaitThreads(GRACE)).isTrue();
    assertThat(done).isEmpty();
  }
}
