package fairbot.channel;

/**
 * A channel cannot go on; the message is a Korean sentence that says why and what to do, and holds
 * no secret.
 */
public final class ChannelException extends Exception {
  private final int exitStatus;

  /**
   * @param exitStatus with which the program should end
   */
  public ChannelException(String message, int exitStatus) {
    super(message);
    this.exitStatus = exitStatus;
  }

  /** With which the program should end. */
  public int exitStatus() {
    return exitStatus;
  }
}
