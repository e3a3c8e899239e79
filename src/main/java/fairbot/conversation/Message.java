package fairbot.conversation;

import java.time.Instant;

/** What a visitor sends. Immutable. */
public sealed interface Message {

  /** Tells one chat from another, whatever the channel; never shown or logged. */
  String chat();

  /** When it was sent. */
  Instant at();

  /**
   * Typed words.
   *
   * @param text as typed, of any length and any characters
   */
  record Text(String chat, String text, Instant at) implements Message {}

  /** A pressed button. */
  record Press(String chat, Selection selection, Instant at) implements Message {}

  /**
   * A command such as {@code /start}.
   *
   * @param name without the slash, in lower case
   * @param argument what follows it; empty if nothing
   */
  record Command(String chat, String name, String argument, Instant at) implements Message {}
}
