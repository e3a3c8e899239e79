package fairbot.store;

import java.time.Instant;

/** Who was admitted as an organiser by a code, so that a restart does not send them away. */
public interface Organisers {

  /** Admits a visitor; on disk when it returns. */
  void admit(Visitor visitor, Instant at) throws StoreException;

  /** Whether a visitor was admitted; false also where that cannot be read. */
  boolean includes(Visitor visitor);

  /** Sends a visitor away; on disk when it returns. */
  void dismiss(Visitor visitor) throws StoreException;
}
