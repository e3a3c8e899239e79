package fairbot.search;

import fairbot.question.Hangul;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A cheap key of a word that all its conjugations share, so that a large thesaurus can be looked up
 * without analysing it: the consonants and vowels with which its first one or two syllables begin.
 * Finals are left out, since they come and go (덥다, 더워), and vowels that contract with an ending
 * count as one (크다, 커; 시리다, 시려).
 */
final class StemKey {
  private static final int SYLLABLES = 1 << 9;

  private StemKey() {}

  /** The keys that stand in a text. */
  record Set(BitSet bits) {
    int[] keys() {
      return bits.stream().toArray();
    }

    boolean containsAll(Words words) {
      for (int key : words.keys) {
        if (!bits.get(key)) {
          return false;
        }
      }
      return true;
    }
  }

  /** The keys of a phrase's words. */
  static final class Words {
    private final int[] keys;

    private Words(int[] keys) {
      this.keys = keys;
    }

    boolean isEmpty() {
      return keys.length == 0;
    }

    int count() {
      return keys.length;
    }

    int first() {
      return keys[0];
    }

    /** The keys of the words after the first, as often as they come. */
    int[] others() {
      return Arrays.copyOfRange(keys, 1, keys.length);
    }
  }

  /** A key for each word of a phrase in dictionary form. */
  static Words ofWords(String phrase) {
    int[] keys = new int[phrase.length()];
    int count = 0;
    int start = 0;
    for (int i = 0; i <= phrase.length(); i++) {
      if (i == phrase.length() || phrase.charAt(i) == ' ' || phrase.charAt(i) == '-') {
        if (i > start) {
          keys[count++] = of(phrase, start, i);
        }
        start = i + 1;
      }
    }
    return new Words(Arrays.copyOf(keys, count));
  }

  /** The keys that a word with this stem may have in a phrase: as a noun, and as a verb. */
  static int[] ofStem(String stem) {
    int noun = of(stem, 0, stem.length());
    int verb = of(stem + "다", 0, stem.length() + 1);
    return noun == verb ? new int[] {noun} : new int[] {noun, verb};
  }

  /** The key of the word that stands from one place of a text to another. */
  private static int of(String text, int from, int to) {
    int end = to;
    if (end - from >= 2 && text.charAt(end - 1) == '다') {
      end--;
      if (end - from == 2 && text.charAt(end - 1) == '르') {
        end--;
      }
    }
    int first = syllable(text.charAt(from));
    return end - from < 2 ? first : pair(first, syllable(text.charAt(from + 1)));
  }

  /** The keys of all syllables and of all neighbours in a text without spaces. */
  static Set in(String letters) {
    BitSet bits = new BitSet();
    int before = -1;
    for (int i = 0; i < letters.length(); i++) {
      int syllable = syllable(letters.charAt(i));
      bits.set(syllable);
      if (before >= 0) {
        bits.set(pair(before, syllable));
      }
      before = syllable;
    }
    return new Set(bits);
  }

  private static int pair(int first, int second) {
    return SYLLABLES + first * SYLLABLES + second;
  }

  private static int syllable(char c) {
    char lower = Character.toLowerCase(c);
    if (!Hangul.isSyllable(lower)) {
      return 400 + lower % 112;
    }
    int index = (lower - '가') / 28;
    return index / 21 * 21 + VOWELS[index % 21];
  }

  /** Vowels by number, those that contract with an ending as the vowel that they come from. */
  private static final int[] VOWELS = vowels();

  private static int[] vowels() {
    int[] vowels = new int[21];
    Arrays.setAll(vowels, i -> i);
    vowels[1] = 5; // ㅐ ㅔ sound alike
    vowels[3] = 5; // ㅒ
    vowels[7] = 5; // ㅖ
    vowels[4] = 18; // ㅓ from ㅡ: 크다, 커
    vowels[6] = 20; // ㅕ from ㅣ: 시리다, 시려
    vowels[9] = 8; // ㅘ from ㅗ: 오다, 와
    vowels[14] = 13; // ㅝ from ㅜ: 주다, 줘
    vowels[10] = 11; // ㅙ from ㅚ: 되다, 돼
    vowels[15] = 11; // ㅞ
    return vowels;
  }
}
