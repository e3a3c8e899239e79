package fairbot.conversation;

import java.time.Instant;

/** What a visitor sends. Immutable. */
public sealed interface Message {

  /** Tells one chat from another, whatever the channel; never shown or logged. */
  String chat();

  /** Tells one visitor from another, also within a group's chat; never shown or logged. */
  String visitor();

  /** When it was sent. */
  Instant at();

  /** The same message, as if it had been sent then. */
  Message movedTo(Instant then);

  /**
   * Typed words.
   *
   * @param text as typed, of any length and any characters
   */
  record Text(String chat, String visitor, String text, Instant at) implements Message {
    /** In a chat with one visitor. */
    public Text(String chat, String text, Instant at) {
      this(chat, chat, text, at);
    }

    @Override
    public Text movedTo(Instant then) {
      return new Text(chat, visitor, text, then);
    }
  }

  /** A pressed button. */
  record Press(String chat, String visitor, Choice choice, Instant at) implements Message {
    /** In a chat with one visitor. */
    public Press(String chat, Choice choice, Instant at) {
      this(chat, chat, choice, at);
    }

    @Override
    public Press movedTo(Instant then) {
      return new Press(chat, visitor, choice, then);
    }
  }

  /**
   * A command such as {@code /start}.
   *
   * @param name without the slash, in lower case
   * @param argument what follows it; empty if nothing
   */
  record Command(String chat, String visitor, String name, String argument, Instant at)
      implements Message {
    /** In a chat with one visitor. */
    public Command(String chat, String name, String argument, Instant at) {
      this(chat, chat, name, argument, at);
    }

    @Override
    public Command movedTo(Instant then) {
      return new Command(chat, visitor, name, argument, then);
    }
  }
}
