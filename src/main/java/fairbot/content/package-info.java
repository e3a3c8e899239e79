/**
 * Reads and checks the organiser's files, and keeps the current {@code Edition}.
 *
 * <p>A mistake is a {@link fairbot.content.Problem}, never an exception: all are gathered and
 * reported at once.
 */
package fairbot.content;
