package fairbot.content;

/**
 * A mistake in the organiser's files, said so that they can mend it.
 *
 * @param field such as {@code products[3].price}, in a table the column's heading; empty if none
 * @param message in Korean: what is wrong and what to do
 */
public record Problem(Place place, String field, String message) {

  /**
   * A problem of a file that is no workbook.
   *
   * @param line from 1; 0 if the file as a whole is meant
   * @param column from 1; 0 if unknown
   */
  public Problem(String file, int line, int column, String field, String message) {
    this(new Place(file, "", line, column), field, message);
  }

  /** One line, such as {@code products.json:12:5 [price] 가격은 ...}. */
  @Override
  public String toString() {
    return field.isEmpty() ? place + " " + message : place + " [" + field + "] " + message;
  }
}
