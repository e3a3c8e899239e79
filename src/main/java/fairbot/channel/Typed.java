package fairbot.channel;

import fairbot.conversation.Message;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a command from a question in what a visitor typed; the same on every channel. */
public final class Typed {
  /** A slash in mid-sentence, or before Korean ("/주차"), is no command. */
  private static final Pattern COMMAND =
      Pattern.compile("/([A-Za-z0-9_]{1,32})(?:@\\w+)?(?:\\s+(.*))?", Pattern.DOTALL);

  private Typed() {}

  /**
   * The message: {@code "/start a"} is the command {@code start} with the argument {@code a}, all
   * else is text, left as it was typed. {@code @name} after a command is dropped.
   */
  public static Message read(String chat, String text, Instant at) {
    return read(chat, chat, text, at);
  }

  /** The same, for one of a chat's several visitors. */
  public static Message read(String chat, String visitor, String text, Instant at) {
    Matcher command = COMMAND.matcher(text.strip());
    if (!command.matches()) {
      return new Message.Text(chat, visitor, text, at);
    }
    String argument = command.group(2) == null ? "" : command.group(2).strip();
    return new Message.Command(
        chat, visitor, command.group(1).toLowerCase(Locale.ROOT), argument, at);
  }
}
