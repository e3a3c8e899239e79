package fairbot.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecretTest {

  /** A token in a log can be read by whoever is sent the log. */
  @Test
  void secret_isNotInTheTextOfWhatHoldsIt() {
    record Holder(Optional<Secret> token) {}

    assertThat(new Holder(Optional.of(new Secret("123:abc"))).toString()).doesNotContain("123");
    assertThat(new Secret("123:abc").reveal()).isEqualTo("123:abc");
  }

  @Test
  void secretsOfOneText_areEqual() {
    assertThat(new Secret("a")).isEqualTo(new Secret("a")).hasSameHashCodeAs(new Secret("a"));
    assertThat(new Secret("a")).isNotEqualTo(new Secret("b"));
  }
}
