package fairbot.store;

/**
 * A visitor, or a chat, as the store knows it.
 *
 * @param hash from which nobody can tell who it is without the store's key
 */
public record Visitor(String hash) {}
