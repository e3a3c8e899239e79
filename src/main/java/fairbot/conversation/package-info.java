/**
 * Holds one visitor's exchange from {@code Message} to {@code Reply}.
 *
 * <p>Begin with {@link fairbot.conversation.Responder}, the door through which every channel comes
 * in.
 */
package fairbot.conversation;
