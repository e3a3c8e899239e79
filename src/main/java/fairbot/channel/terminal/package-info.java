/**
 * Chats with one visitor over a pair of streams: a person at a terminal, or a file piped in.
 *
 * <p>Begin with {@link fairbot.channel.terminal.TerminalChannel}.
 */
package fairbot.channel.terminal;
