package fairbot.channel.telegram;

import fairbot.conversation.Selection;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A selection as a button's callback data, at most 64 bytes: {@code 1|fair|entry|aspect}. The first
 * character is the format's version; buttons live as long as the chats in which they stand.
 */
final class CallbackData {
  private static final String VERSION = "1";
  private static final int BYTES = 64;

  private CallbackData() {}

  /** Leaves the fair out if it would be too long; empty if it still is. */
  static Optional<String> write(Selection s) {
    return write(s.fair(), s).or(() -> write("", s));
  }

  private static Optional<String> write(String fair, Selection s) {
    String data = String.join("|", VERSION, fair, s.entry(), s.aspect());
    boolean fits = data.getBytes(StandardCharsets.UTF_8).length <= BYTES;
    return fits && read(data).isPresent() ? Optional.of(data) : Optional.empty();
  }

  /** Empty if it is none of ours, or of a version of long ago. */
  static Optional<Selection> read(String data) {
    String[] parts = data.split("\\|", -1);
    if (parts.length != 4 || !parts[0].equals(VERSION) || parts[2].isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Selection(parts[1], parts[2], parts[3]));
  }
}
