package fairbot.channel.telegram;

import java.util.ArrayList;
import java.util.List;

/** Plain text as Telegram takes it: in parts that are short enough, escaped for its HTML mode. */
final class MessageText {
  /** UTF-16 units, counted after entities, that is before escaping. */
  static final int LIMIT = 4096;

  private MessageText() {}

  /**
   * Parts of at most {@link #LIMIT}, none blank. Cuts between paragraphs, else between lines, else
   * at a space, else anywhere but within a surrogate pair.
   */
  static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    String rest = text.strip();
    while (rest.length() > LIMIT) {
      int cut = cut(rest);
      parts.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).strip();
    }
    if (!rest.isEmpty()) {
      parts.add(rest);
    }
    return parts;
  }

  /** {@code &}, {@code <} and {@code >} as entities. */
  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static int cut(String text) {
    for (String gap : List.of("\n\n", "\n", " ")) {
      int cut = text.lastIndexOf(gap, LIMIT);
      if (cut > 0) {
        return cut;
      }
    }
    return Character.isHighSurrogate(text.charAt(LIMIT - 1)) ? LIMIT - 1 : LIMIT;
  }
}
