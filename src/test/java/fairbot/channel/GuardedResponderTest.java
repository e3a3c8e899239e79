package fairbot.channel;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.conversation.Message;
import fairbot.conversation.Reply;
import fairbot.conversation.Responder;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuardedResponderTest {

  /** A regular expression that runs out of stack on 10,000 letters is an Error, no exception. */
  static Stream<Responder> brokenResponders() {
    return Stream.of(
        m -> {
          throw new IllegalStateException("broken");
        },
        m -> {
          throw new StackOverflowError();
        },
        m -> null,
        m -> Reply.of(" \n"));
  }

  @ParameterizedTest
  @MethodSource("brokenResponders")
  void whateverGoesWrong_theVisitorGetsASentence(Responder broken) {
    Message message = new Message.Text("c", "주차", Instant.EPOCH);
    assertThat(new GuardedResponder(broken).respond(message).text()).startsWith("죄송합니다.");
  }
}
