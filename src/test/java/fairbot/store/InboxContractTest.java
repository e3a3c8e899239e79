package fairbot.store;

import static fairbot.store.Twin.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fairbot.store.Inbox.Depth;
import fairbot.store.Inbox.Received;
import fairbot.store.Inbox.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Twin.class)
class InboxContractTest {
  @Parameter Twin twin;
  @TempDir Path folder;
  private Store store;
  private Inbox inbox;

  @BeforeEach
  void open() throws Exception {
    store = twin.open(folder);
    inbox = store.inbox();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Received message(long update) {
    return new Received(update, NOON, "{\"chat\":1}", "질문 " + update);
  }

  private static List<Received> messages(long first, long last) {
    return LongStream.rangeClosed(first, last).mapToObj(InboxContractTest::message).toList();
  }

  private static List<Long> updates(List<Waiting> waiting) {
    return waiting.stream().map(w -> w.message().update()).toList();
  }

  @Test
  void whatIsKept_waitsInTheOrderOfReceipt_whateverItsNumber() throws Exception {
    inbox.keep(List.of(message(900), message(901)));
    inbox.keep(List.of(message(5)));
    assertThat(inbox.waiting(0, 10))
        .extracting(Waiting::message)
        .containsExactly(message(900), message(901), message(5));
  }

  @Test
  void keep_tellsThePlacesUnderWhichTheyWait() throws Exception {
    assertThat(inbox.keep(messages(1, 3))).isEqualTo(inbox.waiting(0, 10));
  }

  @Test
  void sameNumberAgain_isKeptOnce() throws Exception {
    inbox.keep(messages(1, 2));
    assertThat(updates(inbox.keep(messages(1, 3)))).containsExactly(3L);
    assertThat(updates(inbox.waiting(0, 10))).containsExactly(1L, 2L, 3L);
  }

  @Test
  void sameNumberTwiceInOneBatch_isKeptOnce() throws Exception {
    assertThat(updates(inbox.keep(List.of(message(7), message(7))))).containsExactly(7L);
  }

  @Test
  void answered_waitsNoMore_andIsNotTakenForNew() throws Exception {
    inbox.keep(messages(1, 3));
    inbox.done(2);
    assertThat(updates(inbox.waiting(0, 10))).containsExactly(1L, 3L);
    assertThat(inbox.keep(messages(2, 2))).isEmpty();
  }

  @Test
  void waiting_goesOnBehindAPlace_asFarAsAskedFor() throws Exception {
    List<Waiting> kept = inbox.keep(messages(1, 5));
    assertThat(updates(inbox.waiting(kept.get(1).place(), 2))).containsExactly(3L, 4L);
    assertThat(inbox.waiting(kept.get(4).place(), 2)).isEmpty();
  }

  @Test
  void words_areAsGivenNow_andBlankedLater() throws Exception {
    Received message = new Received(1, NOON, "{}", "010-1234-5678로 알려 주세요");
    assertThat(inbox.keep(List.of(message))).extracting(Waiting::message).containsExactly(message);
    assertThat(inbox.waiting(0, 1).getFirst().message().text()).isEqualTo("(전화번호)로 알려 주세요");
  }

  @Test
  void depth_countsWhatWaits_sinceTheOldest() throws Exception {
    assertThat(inbox.depth()).isEqualTo(new Depth(0, Optional.empty()));
    inbox.keep(List.of(new Received(1, NOON.plusSeconds(9), "{}", ""), message(2), message(3)));
    inbox.done(3);
    assertThat(inbox.depth()).isEqualTo(new Depth(2, Optional.of(NOON)));
  }

  @Test
  void forgottenNumber_isNew_unlessItStillWaits() throws Exception {
    inbox.keep(messages(1, 2));
    inbox.done(1);
    inbox.forgetAnswered(NOON.plus(Duration.ofSeconds(1)));
    assertThat(updates(inbox.keep(messages(1, 2)))).containsExactly(1L);
  }

  @Test
  void youngNumber_isNotForgotten() throws Exception {
    inbox.keep(messages(1, 1));
    inbox.done(1);
    inbox.forgetAnswered(NOON);
    assertThat(inbox.keep(messages(1, 1))).isEmpty();
  }
}
