package fairbot.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Messages that were received and not yet answered. The only place where it stands from whom they
 * came, and only until they are answered.
 */
public interface Inbox {

  /**
   * A message as it was received.
   *
   * @param update the channel's number for it; the same number is the same message
   * @param at when it was received
   * @param envelope what the channel needs to answer, in the channel's own writing; no visitor's
   *     words
   * @param text the visitor's words; empty if there are none
   */
  record Received(long update, Instant at, String envelope, String text) {}

  /**
   * A message in its place.
   *
   * @param place grows from message to message
   */
  record Waiting(long place, Received message) {}

  /**
   * How much waits.
   *
   * @param oldest when the one that has waited longest was received
   */
  record Depth(int count, Optional<Instant> oldest) {}

  /**
   * Keeps messages, all or none, and returns when they are safe. Those that were kept before are
   * left out of the answer, answered or not.
   *
   * @return the new ones, in the order given, with the words as they were given
   */
  List<Waiting> keep(List<Received> messages) throws StoreException;

  /**
   * Those not yet answered, in order, with personal data blanked.
   *
   * @param after the place behind which to begin
   */
  List<Waiting> waiting(long after, int most) throws StoreException;

  /** Is answered, or needs no answer: soon nothing but its number is left. */
  void done(long update);

  Depth depth() throws StoreException;

  /** Forgets the numbers of messages received before and answered. */
  void forgetAnswered(Instant before) throws StoreException;
}
