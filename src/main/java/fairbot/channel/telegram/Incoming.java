package fairbot.channel.telegram;

import fairbot.conversation.Message;
import java.util.Optional;
import java.util.OptionalInt;

/** What an update asks of the bot. */
sealed interface Incoming {

  Place place();

  /** The callback query to be answered, so that the button stops spinning; empty if none. */
  Optional<String> callback();

  /**
   * Where the reply goes.
   *
   * @param topic of a forum; empty elsewhere
   */
  record Place(long chat, OptionalInt topic) {}

  /** For the conversation. */
  record Ask(Place place, Message message, Optional<String> callback) implements Incoming {}

  /** Nothing that a conversation could read; the channel itself says so. */
  record Decline(Place place, String text, Optional<String> callback) implements Incoming {}
}
