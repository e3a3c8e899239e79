/**
 * Brings a new edition live: reads, checks, judges, swaps, keeps and rolls back.
 *
 * <p>Begin with {@link fairbot.publication.Publication}:
 *
 * <pre>{@code
 * switch (publication.reload(Author.CONSOLE, false)) {
 *   case Outcome.Live live -> ...
 *   case Outcome.Worse worse -> ... // reload(author, true) publishes all the same
 *   ...
 * }
 * }</pre>
 */
package fairbot.publication;
