/**
 * A table of texts as it stands in a spreadsheet, whatever format it was kept in.
 *
 * <p>The rooms {@code csv} and {@code xlsx} read their formats into {@link
 * fairbot.content.table.Table}s; {@code content} makes entries of them.
 */
package fairbot.content.table;
