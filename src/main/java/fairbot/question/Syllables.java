package fairbot.question;

/** Puts typed letters together to syllables as a Korean input method does. */
final class Syllables {
  private static final String DOUBLE_VOWELS = "ㅗㅏㅘㅗㅐㅙㅗㅣㅚㅜㅓㅝㅜㅔㅞㅜㅣㅟㅡㅣㅢ";
  private static final String DOUBLE_FINALS = "ㄱㅅㄳㄴㅈㄵㄴㅎㄶㄹㄱㄺㄹㅁㄻㄹㅂㄼㄹㅅㄽㄹㅌㄾㄹㅍㄿㄹㅎㅀㅂㅅㅄ";

  private final StringBuilder out = new StringBuilder();
  private char initial;
  private char vowel;
  private char end;

  private Syllables() {}

  /** The composed text; a letter that finds no place in a syllable stands alone. */
  static String compose(CharSequence letters) {
    Syllables syllables = new Syllables();
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (Hangul.isConsonant(c)) {
        syllables.consonant(c);
      } else {
        syllables.vowel(c);
      }
    }
    syllables.flush();
    return syllables.out.toString();
  }

  private void consonant(char c) {
    if (vowel == 0 || initial == 0) {
      flush();
      initial = c;
    } else if (end == 0 && Hangul.FINALS.indexOf(c) > 0) {
      end = c;
    } else if (end != 0 && pair(DOUBLE_FINALS, end, c) != 0) {
      end = pair(DOUBLE_FINALS, end, c);
    } else {
      flush();
      initial = c;
    }
  }

  private void vowel(char c) {
    if (end != 0) {
      char next = end;
      char rest = 0;
      for (int i = 0; i < DOUBLE_FINALS.length(); i += 3) {
        if (DOUBLE_FINALS.charAt(i + 2) == end) {
          rest = DOUBLE_FINALS.charAt(i);
          next = DOUBLE_FINALS.charAt(i + 1);
        }
      }
      end = rest;
      flush();
      initial = next;
      vowel = c;
    } else if (vowel != 0 && pair(DOUBLE_VOWELS, vowel, c) != 0) {
      vowel = pair(DOUBLE_VOWELS, vowel, c);
    } else {
      if (vowel != 0) {
        flush();
      }
      vowel = c;
    }
  }

  private static char pair(String pairs, char first, char second) {
    for (int i = 0; i < pairs.length(); i += 3) {
      if (pairs.charAt(i) == first && pairs.charAt(i + 1) == second) {
        return pairs.charAt(i + 2);
      }
    }
    return 0;
  }

  private void flush() {
    if (initial != 0 && vowel != 0) {
      int syllable =
          (Hangul.INITIALS.indexOf(initial) * 21 + Hangul.VOWELS.indexOf(vowel)) * 28
              + (end == 0 ? 0 : Hangul.FINALS.indexOf(end));
      out.append((char) ('가' + syllable));
    } else {
      if (initial != 0) {
        out.append(initial);
      }
      if (vowel != 0) {
        out.append(vowel);
      }
    }
    initial = 0;
    vowel = 0;
    end = 0;
  }
}
