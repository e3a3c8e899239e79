package fairbot.channel;

import java.util.Objects;

/**
 * A text that must not come into logs or messages, such as a bot's token. Immutable; equal to a
 * secret of the same text.
 */
public final class Secret {
  private final String text;

  /**
   * @param text the secret itself
   */
  public Secret(String text) {
    this.text = Objects.requireNonNull(text);
  }

  /** The secret itself; only for the call that needs it. */
  public String reveal() {
    return text;
  }

  /** Always the same, whatever the secret is. */
  @Override
  public String toString() {
    return "(secret)";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret && secret.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
