/**
 * The bot's web server, and the room of Javalin: health, figures, and the door for what other
 * servers post.
 *
 * <p>Begin with {@link fairbot.channel.web.WebServer}.
 */
package fairbot.channel.web;
