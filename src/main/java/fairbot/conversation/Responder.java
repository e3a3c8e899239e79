package fairbot.conversation;

/**
 * Answers one message. Thread-safe; messages of one chat must come one after another, those of
 * different chats may come at once. Never throws for anything that a visitor can send.
 */
@FunctionalInterface
public interface Responder {

  /** The reply; never null. */
  Reply respond(Message message);
}
