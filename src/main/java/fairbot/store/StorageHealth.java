package fairbot.store;

/**
 * Whether the store can store.
 *
 * @param unstored how much could not be stored since the program began
 */
public record StorageHealth(State state, long unstored) {

  /** What is wrong, if anything is. */
  public enum State {
    GOOD("storage works"),
    FULL("disk is full: free some space"),
    READ_ONLY("database cannot be written: check the data folder's owner and permissions"),
    LOCKED("database is locked by another program: end that program"),
    CORRUPT("database file is corrupted: stop, move it away or bring back a copy, start again"),
    FAILING("database fails: see the log");

    private final String words;

    State(String words) {
      this.words = words;
    }

    /** For the operator: what is wrong and what to do. */
    public String words() {
      return words;
    }
  }

  /** Whether the last thing that was to be stored could be. */
  public boolean good() {
    return state == State.GOOD;
  }
}
