package fairbot.answer;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a word in Latin letters ends when Koreans say it: LED 엘이디, Back 백, mug 머그, camp 캠프, line 라인.
 * Rules of the usual transcription, and the common words that break them.
 */
final class LatinSound {
  /**
   * Said with a final consonant against the rules (bag 백, big 빅, group 그룹, biscuit 비스킷), or words
   * that stay words in capitals (HOT 핫, UP 업).
   */
  private static final Set<String> CLOSED =
      Set.of(
          "bag", "big", "good", "group", "biscuit", "comb", "hot", "up", "pop", "top", "cup", "cap",
          "map", "tap", "tip", "lip", "zip", "pet", "cat", "net", "bot", "fit");

  /**
   * Said with a vowel against the rules (set 세트, kit 키트, mat 매트, check 체크), or words that stay
   * words in capitals (BAR 바, AIR 에어).
   */
  private static final Set<String> OPEN =
      Set.of(
          "set", "kit", "mat", "check", "dot", "nut", "hit", "shock", "knock", "pot", "bat", "bar",
          "car", "air");

  private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{1,3}|[B-DF-HJ-NP-TV-Z]+");
  private static final Pattern SILENT_E = Pattern.compile(".*[aeiouy].*[^aeiou]e|.*[^aeiou]le");
  private static final Pattern STOP_AFTER_SHORT_VOWEL =
      Pattern.compile("(.*[^aeiou])?[aeiouy](ck|[bckpt])|.*ook|.*pp|.*tt");

  private LatinSound() {}

  static Sound of(String letters) {
    String word = letters.toLowerCase(Locale.ROOT);
    if (CLOSED.contains(word)) {
      return Sound.CLOSED;
    }
    if (OPEN.contains(word)) {
      return Sound.OPEN;
    }
    if (letters.length() == 1 || ABBREVIATION.matcher(letters).matches()) {
      return letter(word.charAt(word.length() - 1));
    }
    if (SILENT_E.matcher(word).matches()) {
      Sound before = nasalOrLiquid(word.charAt(word.length() - 2));
      return before == Sound.UNKNOWN ? Sound.OPEN : before;
    }
    Sound last = word.endsWith("ng") ? Sound.CLOSED : nasalOrLiquid(word.charAt(word.length() - 1));
    if (last != Sound.UNKNOWN) {
      return last;
    }
    return STOP_AFTER_SHORT_VOWEL.matcher(word).matches() ? Sound.CLOSED : Sound.OPEN;
  }

  /** The letter's Korean name: 엘, 알; 엠, 엔; 에이, 비. */
  private static Sound letter(char c) {
    return switch (c) {
      case 'l', 'r' -> Sound.RIEUL;
      case 'm', 'n' -> Sound.CLOSED;
      default -> Sound.OPEN;
    };
  }

  private static Sound nasalOrLiquid(char c) {
    return switch (c) {
      case 'l' -> Sound.RIEUL;
      case 'm', 'n' -> Sound.CLOSED;
      default -> Sound.UNKNOWN;
    };
  }
}
