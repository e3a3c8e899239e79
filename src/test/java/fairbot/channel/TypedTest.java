package fairbot.channel;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.conversation.Message;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
  private static final Instant NOON = Instant.parse("2019-12-03T03:00:00Z");

  @Test
  void command_isRead_withItsArgument() {
    assertThat(Typed.read("c", " /Start@fair_bot  booth 12\n", NOON))
        .isEqualTo(new Message.Command("c", "start", "booth 12", NOON));
    assertThat(Typed.read("c", "/help", NOON))
        .isEqualTo(new Message.Command("c", "help", "", NOON));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "/", "/주차", "/ help", "//help", "A/B", "1/2", " 띄어 쓴 말 "})
  void everythingElse_isTextAsItWasTyped(String text) {
    assertThat(Typed.read("c", text, NOON)).isEqualTo(new Message.Text("c", text, NOON));
  }
}
