package fairbot.answer;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How sure the bot must be before it answers rather than asks back or says that it does not know.
 */
public enum Caution {
  CAREFUL("신중하게"),
  NORMAL("보통"),
  EAGER("적극적으로");

  private final String label;

  Caution(String label) {
    this.label = label;
  }

  /** What the organiser writes in the settings. */
  public String label() {
    return label;
  }

  /** The one with this label; empty if there is none. */
  public static Optional<Caution> labelled(String label) {
    return Stream.of(values()).filter(c -> c.label.equals(label)).findFirst();
  }
}
