package fairbot.channel;

import fairbot.conversation.Responder;

/** Carries messages in and replies out. One instance serves once. */
public interface Channel extends AutoCloseable {

  /**
   * Serves until the input ends or {@link #close()} is called from another thread; blocks.
   *
   * @throws ChannelException when the channel cannot go on, with a sentence for the operator
   */
  void serve(Responder responder) throws ChannelException;

  /**
   * Stops receiving, lets the replies in work finish for a few seconds, and returns. Idempotent.
   */
  @Override
  void close();
}
