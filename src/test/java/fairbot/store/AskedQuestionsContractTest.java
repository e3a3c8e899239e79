package fairbot.store;

import static fairbot.store.Twin.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fairbot.store.AskedQuestions.AskedQuestion;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Twin.class)
class AskedQuestionsContractTest {
  @Parameter Twin twin;
  @TempDir Path folder;
  private Store store;
  private AskedQuestions asked;

  @BeforeEach
  void open() throws Exception {
    store = twin.open(folder);
    asked = store.asked();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private AskedQuestion question(String visitor, String text, Instant at) {
    return new AskedQuestion(
        at, store.visitor(visitor), "fair", text, text, "answered", "sauna", "price", 0.75, 1234);
  }

  @Test
  void whatIsAdded_isThere_latestFirst() throws Exception {
    AskedQuestion first = question("a", "얼마", NOON);
    AskedQuestion second = question("b", "어디", NOON.plusSeconds(1));
    asked.add(first);
    asked.add(second);
    assertThat(asked.latest(10)).containsExactly(second, first);
    assertThat(asked.latest(1)).containsExactly(second);
  }

  @Test
  void personalData_isBlanked() throws Exception {
    asked.add(question("a", "010-1234-5678인데요", NOON));
    AskedQuestion kept = asked.latest(1).getFirst();
    assertThat(kept.text()).isEqualTo("(전화번호)인데요");
    assertThat(kept.reading()).isEqualTo("(전화번호)인데요");
  }

  @Test
  void delete_removesAVisitorsQuestions_andNobodyElses() throws Exception {
    asked.add(question("a", "하나", NOON));
    asked.add(question("b", "둘", NOON));
    asked.add(question("a", "셋", NOON));
    assertThat(asked.delete(store.visitor("a"))).isEqualTo(2);
    assertThat(asked.latest(10)).extracting(AskedQuestion::text).containsExactly("둘");
  }

  @Test
  void deleteBefore_removesWhatIsOlder() throws Exception {
    asked.add(question("a", "옛", NOON.minusMillis(1)));
    asked.add(question("a", "새", NOON));
    asked.deleteBefore(NOON);
    assertThat(asked.latest(10)).extracting(AskedQuestion::text).containsExactly("새");
  }
}
