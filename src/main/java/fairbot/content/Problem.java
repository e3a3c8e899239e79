package fairbot.content;

/**
 * A mistake in the organiser's files, said so that they can mend it.
 *
 * @param file as the organiser knows it, relative to the content or config folder's parent
 * @param line from 1; 0 if the file as a whole is meant
 * @param column from 1; 0 if unknown
 * @param field such as {@code products[3].price}; empty if none
 * @param message in Korean: what is wrong and what to do
 */
public record Problem(String file, int line, int column, String field, String message) {

  /** One line, such as {@code products.json:12:5 [price] 가격은 ...}. */
  @Override
  public String toString() {
    String place =
        line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    return field.isEmpty() ? place + " " + message : place + " [" + field + "] " + message;
  }
}
