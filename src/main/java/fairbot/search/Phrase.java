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

  int length() {
    return letters.length();
  }
}
