package fairbot.fair;

/**
 * Where the facts of a fair come from.
 *
 * @param title empty if unknown
 * @param publisher empty if unknown
 * @param date as the organiser wrote it, such as "2019-12-03" or "2019-05"; empty if unknown
 */
public record Source(String title, String publisher, String date) {}
