package fairbot.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Latin words as Korean: "bag" as 백 by a list, "samchi" as 삼치 because it is how a name of the
 * content is written in Latin letters. A brand may be spelt so as well, so both readings are kept.
 */
public final class LatinWords implements Rewriter {
  private static final Pattern WORD = Pattern.compile("[a-z]{2,}");

  /** Shorter names are spelt like too many words. */
  private static final int LEAST_SYLLABLES = 2;

  private static final String[] INITIALS = {
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p",
    "h"
  };
  private static final String[] VOWELS = {
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
    "wi", "yu", "eu", "ui", "i"
  };
  private static final String[] FINALS = {
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p",
    "t", "t", "ng", "t", "t", "k", "t", "p", "t"
  };

  private final Map<String, String> korean = new HashMap<>();

  /**
   * @param spellings what people type, to how it is read; those that are Latin words are taken
   * @param names of the content
   */
  public LatinWords(Map<String, String> spellings, Collection<String> names) {
    for (String name : names) {
      for (String word : CleanText.words(CleanText.clean(name))) {
        for (int i = 0; i + LEAST_SYLLABLES <= word.length(); i++) {
          romanised(word.substring(i));
        }
      }
    }
    spellings.forEach(
        (typed, read) -> {
          if (isLatin(typed)) {
            korean.put(typed, read);
          }
        });
  }

  /**
   * Whether something typed is a Latin word, which is read as a whole and nowhere within another.
   */
  static boolean isLatin(String typed) {
    return WORD.matcher(typed).matches();
  }

  private void romanised(String word) {
    if (word.chars().allMatch(c -> Hangul.isSyllable((char) c))) {
      korean.putIfAbsent(romanise(word), word);
    }
  }

  /**
   * Letter by letter, after the Revised Romanization of 2000, without the changes of neighbours.
   */
  static String romanise(String syllables) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < syllables.length(); i++) {
      int index = syllables.charAt(i) - '가';
      out.append(INITIALS[index / 588]).append(VOWELS[index % 588 / 28]).append(FINALS[index % 28]);
    }
    return out.toString();
  }

  @Override
  public List<Reading> rewrite(Reading reading) {
    Matcher words = WORD.matcher(reading.text());
    StringBuilder out = new StringBuilder();
    while (words.find()) {
      String read = korean.getOrDefault(words.group(), words.group());
      words.appendReplacement(out, Matcher.quoteReplacement(read));
    }
    String text = words.appendTail(out).toString();
    return text.equals(reading.text())
        ? List.of(reading)
        : List.of(reading.rewritten("로마자 낱말", text), reading);
  }
}
