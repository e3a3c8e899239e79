package fairbot.conversation;

/**
 * A question that is asked by a touch: an aspect of an entry.
 *
 * @param fair the fair's id; empty if the chat's current fair is meant
 */
public record Selection(String fair, String entry, String aspect) implements Choice {}
