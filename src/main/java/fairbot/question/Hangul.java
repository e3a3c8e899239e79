package fairbot.question;

/** How syllables are made of letters (jamo), and how those lie on the two-beolsik keyboard. */
public final class Hangul {
  static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
  static final String FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
  private static final String[] SPLIT_FINALS = {
    "", "ㄱ", "ㄱ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅁ",
    "ㅂ", "ㅂㅅ", "ㅅ", "ㅅ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ"
  };

  private Hangul() {}

  /** A composed syllable, 가 to 힣. */
  public static boolean isSyllable(char c) {
    return c >= '가' && c <= '힣';
  }

  /** A lone consonant as typed, ㄱ to ㅎ. */
  public static boolean isConsonant(char c) {
    return c >= 'ㄱ' && c <= 'ㅎ';
  }

  /** The initial consonants of the syllables; other characters as they are. */
  public static String initials(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(isSyllable(c) ? INITIALS.charAt((c - '가') / 588) : c);
    }
    return out.toString();
  }

  /** Whether a final consonant closes this syllable; false for anything else. */
  public static boolean hasFinal(char c) {
    return isSyllable(c) && (c - '가') % 28 != 0;
  }

  /** Whether ㄹ closes this syllable. */
  public static boolean endsInRieul(char c) {
    return isSyllable(c) && (c - '가') % 28 == 8;
  }

  /**
   * The letters of a text by sound, for matching what is misspelt: vowels that sound alike (ㅐ ㅔ, ㅙ
   * ㅚ ㅞ, ㅑ ㅏ after ㅅ ㅈ ㅊ) become one, a double final is split, ㅆ and ㄲ at a syllable's end become ㅅ
   * and ㄱ. Other characters stay.
   */
  public static String sounds(String text) {
    StringBuilder out = new StringBuilder(text.length() * 3);
    for (int i = 0; i < text.length(); i++) {
      appendSounds(text.charAt(i), out);
    }
    return out.toString();
  }

  /** Appends the sounds of one character; at most four. */
  public static void appendSounds(char c, StringBuilder out) {
    if (!isSyllable(c)) {
      out.append(isVowel(c) ? vowelSound('ㅇ', c) : c);
      return;
    }
    int index = c - '가';
    char initial = INITIALS.charAt(index / 588);
    out.append(initial);
    out.append(vowelSound(initial, VOWELS.charAt(index % 588 / 28)));
    out.append(SPLIT_FINALS[index % 28]);
  }

  private static boolean isVowel(char c) {
    return c >= 'ㅏ' && c <= 'ㅣ';
  }

  private static char vowelSound(char initial, char vowel) {
    boolean palatal = "ㅅㅆㅈㅉㅊ".indexOf(initial) >= 0;
    return switch (vowel) {
      case 'ㅐ', 'ㅒ', 'ㅖ' -> 'ㅔ';
      case 'ㅙ', 'ㅞ' -> 'ㅚ';
      case 'ㅑ' -> palatal ? 'ㅏ' : vowel;
      case 'ㅕ' -> palatal ? 'ㅓ' : vowel;
      case 'ㅛ' -> palatal ? 'ㅗ' : vowel;
      case 'ㅠ' -> palatal ? 'ㅜ' : vowel;
      default -> vowel;
    };
  }

  /** A conjoining jamo (U+1100..U+11FF) as the letter that people type; anything else as it is. */
  static char compatibility(char c) {
    if (c >= '\u1100' && c <= '\u1112') {
      return INITIALS.charAt(c - '\u1100');
    }
    if (c >= '\u1161' && c <= '\u1175') {
      return VOWELS.charAt(c - '\u1161');
    }
    if (c >= '\u11A8' && c <= '\u11C2') {
      return FINALS.charAt(c - '\u11A8' + 1);
    }
    return c;
  }
}
