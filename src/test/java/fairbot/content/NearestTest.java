package fairbot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KNOWN = List.of("id", "name", "price", "alternateNames", "end");

  @Test
  void slipOfAFinger_isRecognised() {
    assertThat(Nearest.to("pirce", KNOWN)).contains("price");
    assertThat(Nearest.to("nmae", KNOWN)).contains("name");
    assertThat(Nearest.to("alternate_names", KNOWN)).contains("alternateNames");
    assertThat(Nearest.to("ALTERNATENAME", KNOWN)).contains("alternateNames");
  }

  @Test
  void otherWord_isNotGuessed() {
    assertThat(Nearest.to("photo", KNOWN)).isEmpty();
    assertThat(Nearest.to("ab", KNOWN)).isEmpty();
    assertThat(Nearest.to("", KNOWN)).isEmpty();
  }
}
