package fairbot.store;

import static fairbot.store.Twin.NOON;
import static org.assertj.core.api.Assertions.assertThat;

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
class OrganisersContractTest {
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

  private boolean includes(String id) {
    return store.organisers().includes(store.visitor(id));
  }

  @Test
  void admitted_isIncluded_andNobodyElse() throws Exception {
    assertThat(includes("a")).isFalse();
    store.organisers().admit(store.visitor("a"), NOON);
    store.organisers().admit(store.visitor("a"), NOON.plusSeconds(1));
    assertThat(includes("a")).isTrue();
    assertThat(includes("b")).isFalse();
  }

  @Test
  void dismissed_isGone() throws Exception {
    store.organisers().admit(store.visitor("a"), NOON);
    store.organisers().admit(store.visitor("b"), NOON);
    store.organisers().dismiss(store.visitor("a"));
    store.organisers().dismiss(store.visitor("c"));
    assertThat(includes("a")).isFalse();
    assertThat(includes("b")).isTrue();
  }

  @Test
  void whatAVisitorDeletes_andTheCleanUp_leaveOrganisersWhatTheyAre() throws Exception {
    store.organisers().admit(store.visitor("a"), NOON);
    assertThat(store.delete(store.visitor("a"))).isZero();
    store.cleanUp(NOON.plusSeconds(400L * 24 * 3600));
    assertThat(includes("a")).isTrue();
  }

  @Test
  void restart_keepsThem_whereAnythingIsKept() throws Exception {
    store.organisers().admit(store.visitor("a"), NOON);
    store.organisers().admit(store.visitor("b"), NOON);
    store.organisers().dismiss(store.visitor("b"));
    boolean outlivesTheRun = store.retention().isPresent();
    store.close();
    store = twin.open(folder);
    assertThat(includes("a")).isEqualTo(outlivesTheRun);
    assertThat(includes("b")).isFalse();
  }
}
