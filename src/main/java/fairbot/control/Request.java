package fairbot.control;

/**
 * What a command asks of the bot.
 *
 * @param number of the edition to roll back to; of no meaning for others
 * @param force for a reload: also if judged questions turned wrong
 */
public record Request(Command command, int number, boolean force) {

  /** What is to be done. */
  public enum Command {
    RELOAD,
    PREVIEW,
    EDITIONS,
    ROLLBACK
  }

  public static Request reload(boolean force) {
    return new Request(Command.RELOAD, 0, force);
  }

  public static Request preview() {
    return new Request(Command.PREVIEW, 0, false);
  }

  public static Request editions() {
    return new Request(Command.EDITIONS, 0, false);
  }

  public static Request rollBack(int number) {
    return new Request(Command.ROLLBACK, number, false);
  }
}
