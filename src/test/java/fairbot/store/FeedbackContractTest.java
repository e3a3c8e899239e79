package fairbot.store;

import static fairbot.store.Twin.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fairbot.store.Feedback.Opinion;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Twin.class)
class FeedbackContractTest {
  @Parameter Twin twin;
  @TempDir Path folder;
  private Store store;
  private Feedback feedback;

  @BeforeEach
  void open() throws Exception {
    store = twin.open(folder);
    feedback = store.feedback();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void opinions_areThere_latestFirst() throws Exception {
    Opinion good = new Opinion(NOON, store.visitor("a"), true);
    Opinion bad = new Opinion(NOON, store.visitor("b"), false);
    feedback.add(good);
    feedback.add(bad);
    assertThat(feedback.latest(10)).containsExactly(bad, good);
  }

  @Test
  void delete_removesAVisitorsOpinions_andNobodyElses() throws Exception {
    feedback.add(new Opinion(NOON, store.visitor("a"), true));
    feedback.add(new Opinion(NOON, store.visitor("b"), true));
    assertThat(feedback.delete(store.visitor("a"))).isEqualTo(1);
    assertThat(feedback.latest(10))
        .extracting(Opinion::visitor)
        .containsExactly(store.visitor("b"));
  }

  @Test
  void deleteBefore_removesWhatIsOlder() throws Exception {
    feedback.add(new Opinion(NOON.minusMillis(1), store.visitor("a"), true));
    feedback.add(new Opinion(NOON, store.visitor("a"), false));
    feedback.deleteBefore(NOON);
    assertThat(feedback.latest(10)).extracting(Opinion::helpful).containsExactly(false);
  }
}
