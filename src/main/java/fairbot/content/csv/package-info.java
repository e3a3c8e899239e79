/** The room of jackson's CSV reader: a {@code .csv} file as a table. */
package fairbot.content.csv;
