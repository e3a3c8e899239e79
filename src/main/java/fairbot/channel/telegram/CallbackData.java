package fairbot.channel.telegram;

import fairbot.conversation.Choice;
import fairbot.conversation.Confirmation;
import fairbot.conversation.Selection;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a button stands for as its callback data, at most 64 bytes: {@code 1|fair|entry|aspect} for
 * a selection, {@code 2|question|answer} for a confirmation. Buttons live as long as the chats in
 * which they stand, so a form once used keeps its number.
 */
final class CallbackData {
  private static final String SELECTION = "1";
  private static final String CONFIRMATION = "2";
  private static final int BYTES = 64;

  private CallbackData() {}

  /** Leaves a selection's fair out if it would be too long; empty if it still is. */
  static Optional<String> write(Choice choice) {
    return switch (choice) {
      case Selection(String fair, String entry, String aspect) ->
          write(SELECTION, fair, entry, aspect).or(() -> write(SELECTION, "", entry, aspect));
      case Confirmation(String question, String answer) -> write(CONFIRMATION, question, answer);
    };
  }

  private static Optional<String> write(String... parts) {
    String data = String.join("|", parts);
    boolean fits = data.getBytes(StandardCharsets.UTF_8).length <= BYTES;
    return fits && read(data).isPresent() ? Optional.of(data) : Optional.empty();
  }

  /** Empty if it is none of ours, or of a form of long ago. */
  static Optional<Choice> read(String data) {
    String[] parts = data.split("\\|", -1);
    if (parts.length == 4 && parts[0].equals(SELECTION) && !parts[2].isEmpty()) {
      return Optional.of(new Selection(parts[1], parts[2], parts[3]));
    }
    if (parts.length == 3 && parts[0].equals(CONFIRMATION) && !parts[1].isEmpty()) {
      return Optional.of(new Confirmation(parts[1], parts[2]));
    }
    return Optional.empty();
  }
}
