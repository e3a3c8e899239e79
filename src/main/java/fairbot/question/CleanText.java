package fairbot.question;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Leaves letters, digits and the few signs that mean something: composes NFD, folds widths and
 * case, drops emoji, control characters, laughter and crying, and cuts what is too long.
 */
public final class CleanText implements Rewriter {
  /** Letters that are read; nobody asks in more, and the search stays fast. */
  public static final int LONGEST = 400;

  private static final Pattern LAUGHTER =
      Pattern.compile("[ㅋㅎㅠㅜㅡㅇㄷ]{0,1}[ㅋㅠㅜ]{2,}|ㅎ{2,}|(?<![ㄱ-ㅎ])[ㅋㅠㅜ](?![ㄱ-ㅎ가-힣])");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
  private static final Pattern DECIMAL = Pattern.compile("(?<=\\d)\\.(?=\\d)");
  private static final Pattern PRICES_BETWEEN = Pattern.compile("(?<=[\\d만천원]) ?~ ?(?=\\d)");
  private static final Pattern DECIMAL_OR_BOOTH = Pattern.compile("(?<=[a-z0-9])[-./](?=[a-z0-9])");
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!,;:·…~\\n\\r]+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}\\uE000\\uE001%]+");

  /** What a terminal sends for arrow keys and colours. */
  private static final Pattern ESCAPES = Pattern.compile("\\u001B\\[[0-9;]*[A-Za-z]");

  private static final Pattern WORDS = Pattern.compile("[ |]+");
  private static final Pattern SPACES = Pattern.compile(" {2,}");

  @Override
  public List<Reading> rewrite(Reading reading) {
    String typed = reading.text();
    String cut = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    return List.of(reading.rewritten("글자 다듬기", clean(cut)));
  }

  /**
   * The cleaned text; a full stop, question mark or comma is left as one {@code |}, a joint of two
   * questions.
   */
  public static String clean(String typed) {
    if (isClean(typed)) {
      return typed;
    }
    String cut = ESCAPES.matcher(typed).replaceAll(" ");
    String text = folded(cut).toLowerCase(Locale.ROOT);
    text = LAUGHTER.matcher(text).replaceAll(" ");
    text = THOUSANDS.matcher(text).replaceAll("");
    text = DECIMAL.matcher(text).replaceAll("점");
    text = PRICES_BETWEEN.matcher(text).replaceAll("\uE000");
    text = DECIMAL_OR_BOOTH.matcher(text).replaceAll("\uE000");
    text = SENTENCE_END.matcher(text).replaceAll("\uE001");
    text = OTHER.matcher(text).replaceAll(" ");
    text = text.replace('\uE000', '-').replace("\uE001", " | ");
    text = SPACES.matcher(text).replaceAll(" ").strip();
    while (text.startsWith("|") || text.endsWith("|")) {
      text =
          text.startsWith("|")
              ? text.substring(1).strip()
              : text.substring(0, text.length() - 1).strip();
    }
    return text;
  }

  /** Most words of config and content are clean already. */
  private static boolean isClean(String typed) {
    char before = ' ';
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      boolean letter = Hangul.isSyllable(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letter && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  /** A cleaned text without its spaces, joints and hyphens. */
  public static String squeezed(String clean) {
    StringBuilder out = new StringBuilder(clean.length());
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c != ' ' && c != '|' && c != '-') {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The words between spaces and joints. */
  public static List<String> words(String clean) {
    return WORDS.splitAsStream(clean).filter(word -> !word.isEmpty()).toList();
  }

  /**
   * Composed, and with full-width, circled and other special forms as plain letters. The lone jamo
   * that people type (ㅋ, ㅈㅇ) are left out of that: NFKC would glue them to syllables (ㅋㅠ to 큐).
   */
  private static String folded(String typed) {
    String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(composed.length());
    int start = 0;
    for (int i = 0; i <= composed.length(); i++) {
      if (i == composed.length() || isLoneJamo(composed.charAt(i))) {
        out.append(Normalizer.normalize(composed.substring(start, i), Normalizer.Form.NFKC));
        if (i < composed.length()) {
          out.append(composed.charAt(i));
        }
        start = i + 1;
      }
    }
    for (int i = 0; i < out.length(); i++) {
      out.setCharAt(i, Hangul.compatibility(out.charAt(i)));
    }
    return out.toString();
  }

  private static boolean isLoneJamo(char c) {
    return (c >= 'ㄱ' && c <= 'ㅣ') || (c >= '\u1100' && c <= '\u11FF');
  }
}
