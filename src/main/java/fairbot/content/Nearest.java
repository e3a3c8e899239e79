package fairbot.content;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant by a misspelt one. */
public final class Nearest {
  private Nearest() {}

  /**
   * The known name with the smallest edit distance in single letters, where upper and lower case,
   * hyphens and underscores count as the same; at most 2 edits, and fewer in a short word. Empty if
   * none is near.
   */
  public static Optional<String> to(String word, Collection<String> known) {
    String plain = plain(word);
    int most = plain.length() <= 2 ? 0 : plain.length() <= 4 ? 1 : 2;
    return known.stream()
        .filter(k -> Math.abs(plain(k).length() - plain.length()) <= most)
        .filter(k -> distance(plain, plain(k)) <= most)
        .min(Comparator.comparingInt(k -> distance(plain, plain(k))));
  }

  /** A Korean question to append to a message, with a space before it; empty if none is near. */
  public static String hint(String word, Collection<String> known) {
    return to(word, known).map(k -> " 혹시 \"" + k + "\"인가요?").orElse("");
  }

  /** Korean as single letters: in 가겨 for 가격 only one of them is missing. */
  private static String plain(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    return Normalizer.normalize(plain, Normalizer.Form.NFD);
  }

  /** Letters to insert, delete, replace or swap with their neighbour (optimal string alignment). */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
