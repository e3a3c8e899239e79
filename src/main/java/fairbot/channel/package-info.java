/**
 * Carries messages in and replies out, over a different wire in each sub-package.
 *
 * <p>Begin with {@link fairbot.channel.Channel}.
 */
package fairbot.channel;
