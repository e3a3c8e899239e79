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
    String letters = CleanText.squeezed(CleanText.clean(written));
    return new Phrase(written, letters, Hangul.sounds(letters));
  }

  /** Whether a word of it ends after so many letters, and another follows. */
  boolean endsWordAt(int count) {
    int seen = 0;
    for (int i = 0; i < written.length(); i++) {
      if (Character.isLetterOrDigit(written.charAt(i))) {
        seen++;
      } else if (seen == count) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of it begins after so many letters. */
  boolean startsWordAt(int count) {
    return count == 0 || endsWordAt(count);
  }

  int length() {
    return letters.length();
  }
}
