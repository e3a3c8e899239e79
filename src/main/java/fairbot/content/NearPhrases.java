package fairbot.content;

import fairbot.fair.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names and questions of which one is easily taken for another: the same but for spaces and marks,
 * or, if they are long, but for one letter. Not thread-safe.
 */
final class NearPhrases {
  /** In shorter words one letter makes another word: 사과차, 모과차. */
  private static final int LONG = 6;

  private final Map<String, Phrase> exact = new HashMap<>();
  private final Map<String, List<Phrase>> lacking = new HashMap<>();

  /** A phrase of an entry, as written. */
  record Phrase(Entry entry, String phrase) {}

  /** Adds a phrase; gives one of another entry that is near to it and was added before. */
  Optional<Phrase> add(Entry entry, String written) {
    Phrase phrase = new Phrase(entry, written);
    String plain = plain(written);
    Phrase same = exact.putIfAbsent(plain, phrase);
    if (same != null) {
      return Optional.of(same).filter(p -> !p.entry().id().equals(entry.id()));
    }
    Optional<Phrase> near = Optional.empty();
    if (plain.length() >= LONG) {
      List<String> keys = new ArrayList<>(List.of(plain));
      for (int i = 0; i < plain.length(); i++) {
        keys.add(plain.substring(0, i) + plain.substring(i + 1));
      }
      for (String key : keys) {
        List<Phrase> others = lacking.computeIfAbsent(key, k -> new ArrayList<>(1));
        near =
            near.or(
                () ->
                    others.stream()
                        .filter(p -> !p.entry().id().equals(entry.id()))
                        .filter(p -> isNear(plain, plain(p.phrase())))
                        .findFirst());
        others.add(phrase);
      }
    }
    return near;
  }

  /** Without spaces and marks. */
  static String plain(String phrase) {
    return phrase.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Whether one letter is too many or another; a number of its own makes no slip: 1부, 2부. */
  private static boolean isNear(String a, String b) {
    if (!a.replaceAll("[^0-9]", "").equals(b.replaceAll("[^0-9]", ""))) {
      return false;
    }
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < Math.min(a.length(), b.length()) - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return Math.max(a.length(), b.length()) - start - end <= 1;
  }
}
