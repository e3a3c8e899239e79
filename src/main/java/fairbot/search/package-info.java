/** Finds the entries that may answer a question, and can explain a rank. */
package fairbot.search;
