package fairbot.channel.telegram;

import fairbot.conversation.Message;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** What an update asks of the bot. Immutable. */
sealed interface Incoming {

  Place place();

  /** Tells one visitor from another. */
  String visitor();

  /** When it was sent. */
  Instant at();

  /** The callback query to be answered, so that the button stops spinning; empty if none. */
  Optional<String> callback();

  /**
   * Where the reply goes.
   *
   * @param topic of a forum; empty elsewhere
   */
  record Place(long chat, OptionalInt topic) {}

  /** For the conversation. */
  record Ask(Place place, Message message, Optional<String> callback) implements Incoming {
    @Override
    public String visitor() {
      return message.visitor();
    }

    @Override
    public Instant at() {
      return message.at();
    }
  }

  /** Nothing that a conversation could read; the channel itself says so. */
  record Decline(Place place, String visitor, String text, Instant at, Optional<String> callback)
      implements Incoming {}
}
