package fairbot.search;

import java.util.List;
import java.util.Map;

/** How much content each letter of a question holds: rare nouns most, particles and fillers none. */
final class Content {
  /** "언제", "어디" are pronouns to the morphology, but they are half of what such a question says. */
  private static final double CUE_MASS = 0.5;

  private static final double LONG = 2;
  private static final double LONG_SHARE = 0.6;

  private final double[] mass;
  private final double total;

  /**
   * @param frequency in how many entries a stem stands
   * @param entries how many entries there are
   */
  Content(
      Letters letters,
      List<Span> fillers,
      List<Span> cues,
      Map<String, Integer> frequency,
      int entries) {
    mass = new double[letters.length()];
    for (Morphology.Token token : letters.tokens) {
      double weight = token.kind().weight();
      int length = token.end() - token.start();
      if (weight == 0 || length == 0) {
        continue;
      }
      if (length == 1 && token.kind() != Morphology.Kind.VERB) {
        weight *= 0.6;
      }
      double rarity =
          Math.log(1 + (double) entries / frequency.getOrDefault(token.term(), 1))
              / Math.log(1 + entries);
      double share = weight * (0.4 + 0.6 * rarity) / length;
      for (int i = token.start(); i < token.end(); i++) {
        mass[i] = Math.max(mass[i], share);
      }
    }
    for (Span filler : fillers) {
      for (int i = filler.start(); i < filler.end(); i++) {
        mass[i] = 0;
      }
    }
    for (Span cue : cues) {
      for (int i = cue.start(); i < cue.end(); i++) {
        mass[i] = Math.max(mass[i], CUE_MASS / cue.length());
      }
    }
    double sum = 0;
    for (double m : mass) {
      sum += m;
    }
    total = sum;
  }

  double total() {
    return total;
  }

  /** What must be explained: of a long question, told with its story, not every word. */
  double due() {
    return total <= LONG ? total : LONG + (total - LONG) * LONG_SHARE;
  }

  double at(int letter) {
    return mass[letter];
  }

  double of(Span span) {
    double sum = 0;
    for (int i = span.start(); i < span.end(); i++) {
      sum += mass[i];
    }
    return sum;
  }
}
