/**
 * The command line: lets the organiser serve, ask, check and measure.
 *
 * <p>Begin with {@link fairbot.console.ConsoleCommand}, which is given the adapters as a {@link
 * fairbot.console.Wiring} and the world as {@link fairbot.console.Surroundings}:
 *
 * <pre>{@code
 * int status = new ConsoleCommand(wiring, surroundings).run("ask", "족욕 제품 어디 있어요?");
 * }</pre>
 */
package fairbot.console;
