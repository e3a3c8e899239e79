package fairbot.question;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads contractions and slang as the standard words, wherever they stand: "어딨음" as "어디 있음". What
 * depends on where in a word it stands is {@link Dialect}'s.
 */
public final class Spelling implements Rewriter {
  private final Map<String, String> spellings;

  /**
   * @param spellings what people type, to how it is read; tried in order, found anywhere in a text
   * @param names that are spelt as they are: what stands within one of them is no slip
   */
  public Spelling(Map<String, String> spellings, Collection<String> names) {
    String all = String.join("|", names).toLowerCase(Locale.ROOT);
    this.spellings = new LinkedHashMap<>(spellings);
    this.spellings.keySet().removeIf(LatinWords::isLatin);
    this.spellings.keySet().removeIf(typed -> typed.length() >= 2 && all.contains(typed));
  }

  @Override
  public List<Reading> rewrite(Reading reading) {
    String text = reading.text();
    for (Map.Entry<String, String> spelling : spellings.entrySet()) {
      text = text.replace(spelling.getKey(), spelling.getValue());
    }
    return List.of(reading.rewritten("표기 풀기", text));
  }
}
