package fairbot.question;

import java.util.List;
import java.util.Map;

/** Reads contractions, slang and dialect as the standard words: "어딨음" as "어디 있음". */
public final class Spelling implements Rewriter {
  private final Map<String, String> spellings;

  /**
   * @param spellings what people type, to how it is read; tried in order, found anywhere in a text
   */
  public Spelling(Map<String, String> spellings) {
    this.spellings = spellings;
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
