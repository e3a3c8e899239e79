package fairbot.channel;

/** Takes messages over that another server posts. Thread-safe. */
@FunctionalInterface
public interface Intake {

  /**
   * Takes over what was posted; from then on the other server may forget it.
   *
   * @param json as it was posted, whatever it is
   * @return false if it cannot be taken now and should be posted again later
   */
  boolean accept(String json) throws InterruptedException;
}
