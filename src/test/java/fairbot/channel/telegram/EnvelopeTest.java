package fairbot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.channel.telegram.Incoming.Ask;
import fairbot.channel.telegram.Incoming.Decline;
import fairbot.channel.telegram.Incoming.Place;
import fairbot.conversation.Confirmation;
import fairbot.conversation.Message;
import fairbot.conversation.Selection;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
  private static final Instant NOON = Instant.parse("2019-12-03T03:00:00Z");
  private static final Place PRIVATE = new Place(7, OptionalInt.empty());
  private static final Place TOPIC = new Place(-1009, OptionalInt.of(77));

  private final Envelope envelope = new Envelope();

  static Stream<Incoming> everything() {
    return Stream.of(
        new Ask(
            TOPIC,
            new Message.Text("telegram:-1009", "telegram:7", "\"주차\"\n돼요?", NOON),
            Optional.empty()),
        new Ask(
            PRIVATE, new Message.Command("telegram:7", "start", "booth 1", NOON), Optional.empty()),
        new Ask(
            PRIVATE,
            new Message.Press("telegram:7", new Selection("", "sauna", "price"), NOON),
            Optional.of("q1")),
        new Ask(
            PRIVATE,
            new Message.Press("telegram:7", new Confirmation("k3f9aq", "yes"), NOON),
            Optional.of("q2")),
        new Decline(PRIVATE, "telegram:7", Updates.ONLY_TEXT, NOON, Optional.empty()));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void whatIsWritten_isReadAgain(Incoming incoming) {
    assertThat(envelope.read(envelope.write(incoming), Envelope.words(incoming)))
        .contains(incoming);
  }

  /** They are blanked and stored by themselves. */
  @Test
  void words_areNotInTheEnvelope() {
    Incoming asked =
        new Ask(PRIVATE, new Message.Text("telegram:7", "족욕기 어디", NOON), Optional.empty());
    assertThat(envelope.write(asked)).doesNotContain("족욕기");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}", "[]", "{\"kind\":\"dance\"}", "{\"unreadable\":true}"})
  void anythingElse_isNotTakenForAMessage(String line) {
    assertThat(envelope.read(line, "글")).isEmpty();
  }
}
