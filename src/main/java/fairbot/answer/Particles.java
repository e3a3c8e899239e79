package fairbot.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Attaches the particle that a word asks for: 오리백은, 화장품을, A-10으로, LED를. What a word sounds like at
 * its end decides, so digits, letters and abbreviations are read aloud first; what stands in
 * brackets behind a word is not. A word in a script that is not known gets both forms: 은(는).
 */
public enum Particles {
  TOPIC("은", "는"),
  SUBJECT("이", "가"),
  OBJECT("을", "를"),
  WITH("과", "와"),
  TOWARDS("으로", "로"),
  IS("이에요", "예요"),
  CALLED("이라", "라");

  private final String closed;
  private final String open;

  /**
   * @param closed after a final consonant
   * @param open after a vowel
   */
  Particles(String closed, String open) {
    this.closed = closed;
    this.open = open;
  }

  /** The particle with one of these two forms; empty if there is none. */
  public static Optional<Particles> named(String form) {
    return Arrays.stream(values())
        .filter(p -> p.closed.equals(form) || p.open.equals(form))
        .findFirst();
  }

  /** The forms that a template may name, one for each particle. */
  public static List<String> forms() {
    return Arrays.stream(values()).map(p -> p.closed).toList();
  }

  /** The word with this particle behind it. */
  public String after(String word) {
    return word
        + switch (Sound.atEndOf(word)) {
          case CLOSED -> closed;
          case RIEUL -> this == TOWARDS ? open : closed;
          case OPEN -> open;
          case UNKNOWN -> both();
        };
  }

  private String both() {
    return switch (this) {
      case TOWARDS -> "(으)로";
      case IS -> "이에요";
      case CALLED -> "(이)라";
      case TOPIC, SUBJECT, OBJECT, WITH -> closed + "(" + open + ")";
    };
  }
}
