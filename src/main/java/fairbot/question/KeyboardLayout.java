package fairbot.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads words typed with the keyboard left in English: "whrdyr" is 족욕. A real Latin word can pass
 * the test too, so both readings are kept.
 */
public final class KeyboardLayout implements Rewriter {
  private static final String KEYS = "qwertyuiopasdfghjklzxcvbnmQWERTOP";
  private static final String LETTERS = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ";
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
  private static final Pattern TYPED = Pattern.compile("(?<![A-Za-z])[A-Za-z]{2,}(?![A-Za-z])");

  @Override
  public List<Reading> rewrite(Reading reading) {
    String typed = reading.trace().isEmpty() ? reading.text() : reading.trace().getFirst().before();
    String all = convert(reading.text(), typed);
    return all.equals(reading.text())
        ? List.of(reading)
        : List.of(reading.rewritten("한/영 자판", all), reading);
  }

  /**
   * Case is lost in the cleaned text but tells ㄲ from ㄱ, so the words are looked up as they were
   * typed.
   */
  private static String convert(String text, String typed) {
    Matcher original = TYPED.matcher(typed);
    Matcher cleaned = WORD.matcher(text);
    StringBuilder out = new StringBuilder();
    while (cleaned.find()) {
      String word = cleaned.group();
      String typedWord = word;
      while (original.find()) {
        if (original.group().equalsIgnoreCase(word)) {
          typedWord = original.group();
          break;
        }
      }
      String asTyped = typedWord;
      String hangul =
          toHangul(asTyped).or(() -> toHangul(word)).or(() -> afterCapitals(asTyped)).orElse(word);
      cleaned.appendReplacement(out, Matcher.quoteReplacement(hangul));
    }
    return cleaned.appendTail(out).toString();
  }

  /** "HOTanfmvtkdnsk": capitals that are a real word, then keys. */
  private static Optional<String> afterCapitals(String typed) {
    int capitals = 0;
    while (capitals < typed.length() && Character.isUpperCase(typed.charAt(capitals))) {
      capitals++;
    }
    if (capitals < 2 || typed.length() - capitals < 3) {
      return Optional.empty();
    }
    String head = typed.substring(0, capitals).toLowerCase(Locale.ROOT);
    return toHangul(typed.substring(capitals)).map(rest -> head + rest);
  }

  /**
   * What these keys give on a Korean keyboard; empty unless every letter ends up in a whole
   * syllable, but for a lone consonant at the very end (a half-typed syllable).
   */
  static Optional<String> toHangul(String keys) {
    StringBuilder letters = new StringBuilder(keys.length());
    for (int i = 0; i < keys.length(); i++) {
      int key = KEYS.indexOf(keys.charAt(i));
      if (key < 0) {
        key = KEYS.indexOf(Character.toLowerCase(keys.charAt(i)));
      }
      if (key < 0) {
        return Optional.empty();
      }
      letters.append(LETTERS.charAt(key));
    }
    String composed = Syllables.compose(letters);
    for (int i = 0; i < composed.length(); i++) {
      boolean halfTyped =
          i == composed.length() - 1 && i > 0 && Hangul.isConsonant(composed.charAt(i));
      if (!Hangul.isSyllable(composed.charAt(i)) && !halfTyped) {
        return Optional.empty();
      }
    }
    return Optional.of(composed);
  }
}
