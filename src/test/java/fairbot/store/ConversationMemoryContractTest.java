package fairbot.store;

import static fairbot.store.Twin.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fairbot.store.ConversationMemory.Context;
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
class ConversationMemoryContractTest {
  private static final Context SAUNA = new Context("fair", "sauna", "price", NOON);

  @Parameter Twin twin;
  @TempDir Path folder;
  private Store store;
  private ConversationMemory memory;

  @BeforeEach
  void open() throws Exception {
    store = twin.open(folder);
    memory = store.memory();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Visitor chat(String id) {
    return store.visitor(id);
  }

  @Test
  void chat_isRememberedByItself() {
    memory.remember(chat("a"), SAUNA);
    assertThat(memory.of(chat("a"))).contains(SAUNA);
    assertThat(memory.of(chat("b"))).isEmpty();
  }

  @Test
  void latest_takesThePlaceOfWhatWas() {
    Context later = new Context("fair", "sauna", "location", NOON.plusSeconds(1));
    memory.remember(chat("a"), SAUNA);
    memory.remember(chat("a"), later);
    assertThat(memory.of(chat("a"))).contains(later);
  }

  @Test
  void forgotten_isGone() {
    memory.remember(chat("a"), SAUNA);
    memory.forget(chat("a"));
    assertThat(memory.of(chat("a"))).isEmpty();
  }

  @Test
  void deleteBefore_removesWhatIsOlder() throws Exception {
    memory.remember(chat("a"), SAUNA);
    memory.deleteBefore(NOON);
    assertThat(memory.of(chat("a"))).contains(SAUNA);
    memory.deleteBefore(NOON.plusMillis(1));
    assertThat(memory.of(chat("a"))).isEmpty();
  }
}
