package fairbot.content.csv;

/** What separates the cells of a row: a comma, a semicolon or a tab. */
final class Separator {
  private static final char[] KNOWN = {',', ';', '\t'};

  /** Excel obeys this first line, and other programs write it for Excel. */
  private static final String SAID = "sep=";

  private Separator() {}

  /** The one that comes most often in the first line that has any, quoted texts left out. */
  static char of(String text) {
    if (text.startsWith(SAID) && text.length() > SAID.length()) {
      return text.charAt(SAID.length());
    }
    int[] counts = new int[KNOWN.length];
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '\n' && counts[0] + counts[1] + counts[2] > 0) {
        break;
      } else if (!quoted) {
        for (int k = 0; k < KNOWN.length; k++) {
          counts[k] += c == KNOWN[k] ? 1 : 0;
        }
      }
    }
    int best = 0;
    for (int k = 1; k < KNOWN.length; k++) {
      best = counts[k] > counts[best] ? k : best;
    }
    return KNOWN[best];
  }

  /** The text after a line that only says the separator. */
  static String withoutItsLine(String text) {
    return text.startsWith(SAID) ? text.substring(text.indexOf('\n') + 1) : text;
  }
}
