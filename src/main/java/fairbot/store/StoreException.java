package fairbot.store;

/**
 * It could not be stored or read. The message is for the operator, a Korean sentence where the
 * program ends with it, and holds nothing of a visitor.
 */
public final class StoreException extends Exception {
  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
