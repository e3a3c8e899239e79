/**
 * Lets a command on the same machine talk to the bot that runs, through a socket in the data folder
 * which only its owner can open.
 *
 * <p>A Unix domain socket, because the system itself keeps others out: no port that another program
 * could take, no key to compare, and nothing that is left valid when the bot dies. The JDK has them
 * on Linux, macOS and Windows alike.
 *
 * <p>Begin with {@link fairbot.control.ControlSocket}, whose other end is {@link
 * fairbot.control.ControlClient}. A request is one line of JSON, {@link fairbot.control.Request},
 * and so is the answer, {@link fairbot.control.Response}.
 */
package fairbot.control;
