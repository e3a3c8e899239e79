/**
 * What a fair is: its entries, aspects and ids, as immutable values.
 *
 * <p>Begin with {@link fairbot.fair.Fair}; {@link fairbot.fair.Aspect} is what a visitor wants to
 * know about an {@link fairbot.fair.Entry}, and {@link fairbot.fair.Facts} looks that up, inherited
 * facts included.
 */
package fairbot.fair;
