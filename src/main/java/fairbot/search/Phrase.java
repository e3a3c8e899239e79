package fairbot.search;

import fairbot.question.CleanText;
import fairbot.question.Hangul;

/**
 * A name, keyword or cue as it is looked for in a question: without spaces and signs, by letters,
 * by sounds and by initial consonants. Immutable.
 *
 * @param written as the organiser wrote it, for explanations
 * @param letters lower case, without spaces
 * @param sounds see {@link Hangul#sounds}
 */
record Phrase(String written, String letters, String sounds) {

  static Phrase of(String written) {
    String letters = squeeze(CleanText.clean(written));
    return new Phrase(written, letters, Hangul.sounds(letters));
  }

  /** Without the spaces and signs that {@link CleanText} leaves. */
  static String squeeze(String clean) {
    StringBuilder out = new StringBuilder(clean.length());
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c != ' ' && c != '|' && c != '-') {
        out.append(c);
      }
    }
    return out.toString();
  }

  int length() {
    return letters.length();
  }
}
