package fairbot.conversation;

/** What a button stands for. Immutable. */
public sealed interface Choice permits Selection, Confirmation {}
