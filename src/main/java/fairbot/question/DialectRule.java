package fairbot.question;

import java.text.Normalizer;
import java.util.List;

/**
 * What people say, to how it is read, and where in a word that holds. Starts and endings work on
 * single letters (NFD), in which the final ㄴ of 헌 is another character than the first ㄴ of 나.
 */
sealed interface DialectRule {

  /** What is looked for. */
  String said();

  /** Whether it always means that; if not, what was typed is kept as well. */
  boolean isSure();

  /** The text with this rule applied; the same if it does not fit. */
  String apply(String text);

  /** What is looked for, in syllables. */
  default String letters() {
    return syllables(said());
  }

  /**
   * {@code 한나}: a whole word; {@code 시방-}: how words begin, {@code 댕기다}: in any of a verb's forms.
   *
   * @param fits what may follow
   */
  record Start(String said, String meant, boolean isSure, Follows fits) implements DialectRule {
    @Override
    public String apply(String word) {
      if (!word.startsWith(said)) {
        return word;
      }
      String rest = word.substring(said.length());
      boolean follows =
          switch (fits) {
            case NOTHING -> rest.isEmpty();
            case SYLLABLES -> rest.isEmpty() || !isFinal(rest.charAt(0));
            case LETTERS -> !rest.isEmpty();
          };
      return follows ? meant + rest : word;
    }
  }

  /** What may follow the start of a word. */
  enum Follows {
    NOTHING,
    SYLLABLES,
    LETTERS
  }

  /**
   * {@code -ㄴ당가}: how words end. A lone consonant closes the syllable before it.
   *
   * @param after syllables of which one must stand before it; empty if any or none may
   */
  record Ending(String said, String meant, boolean isSure, String after) implements DialectRule {
    @Override
    public String apply(String word) {
      if (!word.endsWith(said)) {
        return word;
      }
      String stem = word.substring(0, word.length() - said.length());
      boolean whole = stem.isEmpty() && after.isEmpty() && letters().length() > 1;
      boolean fits = after.isEmpty() ? !stem.isEmpty() : isAfter(stem);
      return whole || (fits && joins(stem)) ? stem + meant : word;
    }

    private boolean isAfter(String stem) {
      String syllables = syllables(stem);
      return !syllables.isEmpty() && after.indexOf(syllables.charAt(syllables.length() - 1)) >= 0;
    }

    /** A syllable that is closed already takes no further final. */
    private boolean joins(String stem) {
      return !isFinal(meant.charAt(0)) || !isFinal(stem.charAt(stem.length() - 1));
    }
  }

  /** {@code -허믄-}: anywhere in the text. */
  record Anywhere(String said, String meant, boolean isSure) implements DialectRule {
    @Override
    public String apply(String text) {
      return text.replace(said, meant);
    }
  }

  /** The rules of one line; a verb in ㄹ makes two. */
  static List<DialectRule> of(String line, String meant) {
    boolean sure = !line.startsWith("?");
    String said = sure ? line : line.substring(1);
    if (said.startsWith("-") && said.endsWith("-")) {
      return List.of(new Anywhere(said.substring(1, said.length() - 1), meant, sure));
    }
    if (said.startsWith("-")) {
      int close = said.startsWith("-[") ? said.indexOf(']') : -1;
      String after = close < 0 ? "" : said.substring(2, close);
      String ending = said.substring(close < 0 ? 1 : close + 1);
      return List.of(new Ending(ending(ending), ending(meant), sure, after));
    }
    if (said.endsWith("-")) {
      String start = said.substring(0, said.length() - 1);
      return List.of(new Start(letters(start), letters(meant), sure, Follows.SYLLABLES));
    }
    if (said.length() > 2 && said.endsWith("다") && meant.endsWith("다")) {
      return verb(stem(said), stem(meant), sure);
    }
    return List.of(new Start(letters(said), letters(meant), sure, Follows.NOTHING));
  }

  private static String stem(String verb) {
    return letters(verb.substring(0, verb.length() - 1));
  }

  /** 맹글다 is 맹근 and 맹그는 as well, and 댕기다 is 댕겨. */
  private static List<DialectRule> verb(String said, String meant, boolean sure) {
    Start verb = new Start(said, meant, sure, Follows.LETTERS);
    if (said.endsWith("\u11AF") && meant.endsWith("\u11AF")) {
      return List.of(verb, new Start(open(said), open(meant), sure, Follows.LETTERS));
    }
    if (said.endsWith("\u1175") && meant.endsWith("\u1175")) {
      String contracted = open(said) + "\u1167";
      return List.of(verb, new Start(contracted, open(meant) + "\u1167", sure, Follows.LETTERS));
    }
    return List.of(verb);
  }

  private static String open(String stem) {
    return stem.substring(0, stem.length() - 1);
  }

  /** An ending as single letters; a lone consonant at its beginning is a final. */
  private static String ending(String written) {
    String letters = letters(written);
    int end = letters.isEmpty() ? -1 : Hangul.FINALS.indexOf(letters.charAt(0));
    return end > 0 ? (char) ('\u11A7' + end) + letters.substring(1) : letters;
  }

  /** A text as single letters. */
  static String letters(String syllables) {
    return Normalizer.normalize(syllables, Normalizer.Form.NFD);
  }

  /** Single letters as syllables. */
  static String syllables(String letters) {
    return Normalizer.normalize(letters, Normalizer.Form.NFC);
  }

  private static boolean isFinal(char c) {
    return c >= '\u11A8' && c <= '\u11C2';
  }
}
