/**
 * Turns what a visitor typed into a {@code Question}, with a trace of what each step changed.
 *
 * <p>Begin with {@link fairbot.question.RewriteChain}: each {@link fairbot.question.Rewriter} is
 * one step and may leave two {@link fairbot.question.Reading}s where it is unsure; the search
 * decides.
 */
package fairbot.question;
