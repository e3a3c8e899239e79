package fairbot.publication;

import java.util.Optional;

/**
 * Who asked for an edition. Immutable.
 *
 * @param visitor the hash of an organiser's account, as the store knows it; empty for all others
 */
public record Author(Sort sort, String visitor) {

  /** From where it was asked for. */
  public enum Sort {
    /** The edition with which the program began. */
    START("시작"),
    /** A command on the command line. */
    CONSOLE("명령줄"),
    /** SIGHUP. */
    SIGNAL("SIGHUP"),
    /** The files were watched and changed. */
    FILES("파일 바뀜"),
    /** An organiser's Telegram account. */
    ORGANISER("주최자");

    private final String label;

    Sort(String label) {
      this.label = label;
    }

    /** In Korean, for people. */
    public String label() {
      return label;
    }
  }

  public static final Author START = new Author(Sort.START, "");
  public static final Author CONSOLE = new Author(Sort.CONSOLE, "");
  public static final Author SIGNAL = new Author(Sort.SIGNAL, "");
  public static final Author FILES = new Author(Sort.FILES, "");

  private static final char SEPARATOR = ':';

  /** An organiser, by the hash of the account; never by its number. */
  public static Author organiser(String visitor) {
    return new Author(Sort.ORGANISER, visitor);
  }

  /** Reads what {@link #toString()} wrote; empty if it is something else. */
  static Optional<Author> parse(String text) {
    int end = text.indexOf(SEPARATOR);
    String name = end < 0 ? text : text.substring(0, end);
    for (Sort sort : Sort.values()) {
      if (word(sort).equals(name)) {
        return Optional.of(new Author(sort, end < 0 ? "" : text.substring(end + 1)));
      }
    }
    return Optional.empty();
  }

  /** For logs and files: {@code console}, {@code organiser:Kx3...}. */
  @Override
  public String toString() {
    return visitor.isEmpty() ? word(sort) : word(sort) + SEPARATOR + visitor;
  }

  private static String word(Sort sort) {
    return sort.name().toLowerCase(java.util.Locale.ROOT);
  }
}
