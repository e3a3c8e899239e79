package fairbot.search;

import fairbot.question.Hangul;
import java.util.BitSet;

/**
 * The consonants and vowels of a question's letters one after another, in which a phrase is looked
 * for that was typed with a slip of the finger. For one thread.
 */
final class Sounds {
  /** Beyond this many letters no slip is looked for, so that no question takes long. */
  private static final int REACH = 120;

  private static final int GRAM_BITS = 4096;

  private final String sounds;

  /** Letter by sound, and first sound by letter; each with one more for the end. */
  private final int[] letterOf;

  private final int[] startOf;
  private final int reach;
  private final BitSet grams = new BitSet(GRAM_BITS);

  /** Room for {@link #comesWithin}; all zero between its calls. */
  private final long[] masks = new long[256];

  Sounds(String letters) {
    StringBuilder sound = new StringBuilder(letters.length() * 3);
    startOf = new int[letters.length() + 1];
    for (int i = 0; i < letters.length(); i++) {
      startOf[i] = sound.length();
      Hangul.appendSounds(letters.charAt(i), sound);
    }
    startOf[letters.length()] = sound.length();
    sounds = sound.toString();
    letterOf = new int[sounds.length() + 1];
    for (int i = 0; i < letters.length(); i++) {
      for (int s = startOf[i]; s < startOf[i + 1]; s++) {
        letterOf[s] = i;
      }
    }
    letterOf[sounds.length()] = letters.length();
    reach = letters.length() > REACH ? startOf[REACH] : sounds.length();
    for (int i = 0; i + 1 < sounds.length(); i++) {
      grams.set(gram(sounds, i));
    }
  }

  /** How many sounds there are from a letter to the end. */
  int from(int letter) {
    return sounds.length() - startOf[letter];
  }

  /** Whether a letter and those after it to the end are the beginning of this. */
  boolean endBegins(String wanted, int letter) {
    return wanted.regionMatches(0, sounds, startOf[letter], from(letter));
  }

  /** Whether a letter's first sound is the first of this. */
  boolean beginsLike(String wanted, int letter) {
    return sounds.charAt(startOf[letter]) == wanted.charAt(0);
  }

  /** Decides whether some letters may be meant for what is looked for. */
  @FunctionalInterface
  interface Belief {
    /**
     * Whether it holds.
     *
     * @param start of the letters
     * @param end after them
     * @param distance in how many sounds they differ
     */
    boolean holds(int start, int end, int distance);
  }

  /**
   * The best place within the allowed edit distance between sounds (Sellers' algorithm); null if
   * there is none that is believed.
   */
  Span nearest(String wanted, Belief belief) {
    int allowed = allowed(wanted.length());
    if (allowed == 0 || sounds.isEmpty() || !sharesGrams(wanted, allowed)) {
      return null;
    }
    int m = wanted.length();
    if (m <= Long.SIZE && !comesWithin(allowed, wanted)) {
      return null;
    }
    int[] cost = new int[m + 1];
    int[] start = new int[m + 1];
    for (int i = 0; i <= m; i++) {
      cost[i] = i;
    }
    int best = allowed + 1;
    Span found = null;
    for (int j = 1; j <= reach; j++) {
      step(wanted, j, cost, start);
      if (cost[m] < best && start[m] < sounds.length()) {
        int first = letterOf[start[m]];
        int end = letterOf[j - 1] + 1;
        if (startOf[first] == start[m] && belief.holds(first, end, cost[m])) {
          best = cost[m];
          found = new Span(first, end, nearness(cost[m], m));
        }
      }
    }
    return found;
  }

  /** Goes on by the sound before {@code j}: the costs of all beginnings, and where each starts. */
  private void step(String wanted, int j, int[] cost, int[] start) {
    int diagonalCost = cost[0];
    int diagonalStart = start[0];
    start[0] = j;
    for (int i = 1; i < cost.length; i++) {
      int upCost = cost[i];
      int upStart = start[i];
      int least = diagonalCost + (wanted.charAt(i - 1) == sounds.charAt(j - 1) ? 0 : 1);
      int from = diagonalStart;
      if (upCost + 1 < least) {
        least = upCost + 1;
        from = upStart;
      }
      if (cost[i - 1] + 1 < least) {
        least = cost[i - 1] + 1;
        from = start[i - 1];
      }
      diagonalCost = upCost;
      diagonalStart = upStart;
      cost[i] = least;
      start[i] = from;
    }
  }

  /** How many sounds may differ in a phrase of so many. */
  private static int allowed(int soundCount) {
    return soundCount < 4 ? 0 : soundCount < 9 ? 1 : soundCount < 16 ? 2 : 3;
  }

  private static double nearness(int distance, int soundCount) {
    return distance == 0 ? 0.95 : Math.max(0.5, 0.95 - 1.2 * distance / soundCount);
  }

  /**
   * Whether any place may be within an edit distance (Myers' bit-parallel algorithm, a step a
   * sound). Sounds are told apart by their low byte only, so that it can say yes wrongly, but never
   * no.
   */
  private boolean comesWithin(int allowed, String wanted) {
    int m = wanted.length();
    for (int i = 0; i < m; i++) {
      masks[wanted.charAt(i) & 0xFF] |= 1L << i;
    }
    long last = 1L << (m - 1);
    long plus = -1;
    long minus = 0;
    int cost = m;
    boolean within = false;
    for (int j = 0; j < reach && !within; j++) {
      long equal = masks[sounds.charAt(j) & 0xFF];
      long vertical = equal | minus;
      long horizontal = (((equal & plus) + plus) ^ plus) | equal;
      long up = minus | ~(horizontal | plus);
      long down = plus & horizontal;
      cost += (up & last) != 0 ? 1 : (down & last) != 0 ? -1 : 0;
      up <<= 1;
      plus = (down << 1) | ~(vertical | up);
      minus = up & vertical;
      within = cost <= allowed;
    }
    for (int i = 0; i < m; i++) {
      masks[wanted.charAt(i) & 0xFF] = 0;
    }
    return within;
  }

  private boolean sharesGrams(String wanted, int allowed) {
    int missing = 0;
    for (int i = 0; i + 1 < wanted.length(); i++) {
      if (!grams.get(gram(wanted, i)) && ++missing > 2 * allowed) {
        return false;
      }
    }
    return true;
  }

  private static int gram(String s, int at) {
    return (s.charAt(at) * 31 + s.charAt(at + 1)) & (GRAM_BITS - 1);
  }
}
