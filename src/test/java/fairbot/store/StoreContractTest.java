package fairbot.store;

import static fairbot.store.Twin.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fairbot.store.AskedQuestions.AskedQuestion;
import fairbot.store.ConversationMemory.Context;
import fairbot.store.Feedback.Opinion;
import fairbot.store.Inbox.Received;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What concerns more than one role. */
@ParameterizedClass
@EnumSource(Twin.class)
class StoreContractTest {
  @Parameter Twin twin;
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() throws Exception {
    store = twin.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void visit(String id, Instant at) throws Exception {
    Visitor visitor = store.visitor(id);
    store.asked().add(new AskedQuestion(at, visitor, "f", "글", "글", "unknown", "", "", 0, 1));
    store.feedback().add(new Opinion(at, visitor, true));
    store.memory().remember(visitor, new Context("f", "e", "a", at));
  }

  @Test
  void visitor_isTheSameForTheSameId() {
    assertThat(store.visitor("telegram:1")).isEqualTo(store.visitor("telegram:1"));
    assertThat(store.visitor("telegram:1")).isNotEqualTo(store.visitor("telegram:2"));
  }

  @Test
  void delete_leavesNothingOfAVisitor() throws Exception {
    visit("a", NOON);
    visit("b", NOON);
    assertThat(store.delete(store.visitor("a"))).isEqualTo(2);
    assertThat(store.memory().of(store.visitor("a"))).isEmpty();
    assertThat(store.asked().latest(9)).hasSize(1);
    assertThat(store.feedback().latest(9)).hasSize(1);
    assertThat(store.memory().of(store.visitor("b"))).isPresent();
  }

  @Test
  void cleanUp_leavesWhatIsYoung() throws Exception {
    visit("a", NOON);
    store.inbox().keep(List.of(new Received(1, NOON, "{}", "")));
    store.inbox().done(1);
    store.cleanUp(NOON.plus(Duration.ofHours(24)));
    assertThat(store.asked().latest(9)).hasSize(1);
    assertThat(store.feedback().latest(9)).hasSize(1);
    assertThat(store.memory().of(store.visitor("a"))).isPresent();
    assertThat(store.inbox().keep(List.of(new Received(1, NOON, "{}", "")))).isEmpty();
  }

  @Test
  void cleanUp_removesWhatHasBeenKeptLongEnough() throws Exception {
    visit("a", NOON);
    store.inbox().keep(List.of(new Received(1, NOON, "{}", "")));
    store.inbox().done(1);
    store.cleanUp(NOON.plus(Duration.ofDays(31)));
    boolean outlivesTheRun = store.retention().isPresent();
    assertThat(store.asked().latest(9)).hasSize(outlivesTheRun ? 0 : 1);
    assertThat(store.feedback().latest(9)).hasSize(outlivesTheRun ? 0 : 1);
    assertThat(store.memory().of(store.visitor("a"))).isEmpty();
    assertThat(store.inbox().keep(List.of(new Received(1, NOON, "{}", "")))).hasSize(1);
  }

  @Test
  void close_isIdempotent() {
    store.close();
    store.close();
  }
}
