package fairbot.conversation;

import fairbot.fair.Location;
import java.util.List;
import java.util.Optional;

/**
 * What the visitor gets: one message.
 *
 * @param text plain text, without any markup, in lines
 * @param buttons in order; empty if none
 * @param pin a place to show on a map beside the text
 */
public record Reply(String text, List<Button> buttons, Optional<Location> pin) {
  public Reply {
    buttons = List.copyOf(buttons);
  }

  /**
   * A button under a reply.
   *
   * @param label at most a few words
   */
  public record Button(String label, Choice choice) {}

  /** A reply of text alone. */
  public static Reply of(String text) {
    return new Reply(text, List.of(), Optional.empty());
  }
}
