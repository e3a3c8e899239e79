package fairbot.conversation;

/**
 * An answer to a question that the bot asked back before it does something.
 *
 * @param question which question; known only to who asked it, and for a while
 * @param answer one of that question's answers
 */
public record Confirmation(String question, String answer) implements Choice {}
