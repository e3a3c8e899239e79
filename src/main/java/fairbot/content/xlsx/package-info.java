/** The room of the spreadsheet library: reads and writes {@code .xlsx} files as tables. */
package fairbot.content.xlsx;
