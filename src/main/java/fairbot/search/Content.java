package fairbot.search;

import java.util.List;
import java.util.Map;

/**
 * How much content each letter of a question holds: rare nouns most, particles and fillers none.
 */
final class Content {
  /** "언제", "어디" are pronouns to the morphology, but they are half of what such a question says. */
  private static final double CUE_MASS = 0.5;

  /**
   * Words that belong to a visitor's story rather than to the question weigh this much of others.
   */
  private static final double ASIDE = 0.35;

  /** A word of another world must be explained, or the question is not ours. */
  private static final double LOUD_MASS = 2;

  /** Whoever says a whole name means it. */
  private static final double NAME_MASS = 1.5;

  /** A letter that was begun says something: of "얼음낚시" and "얼음낚시 대회" it tells the second. */
  private static final double HALF_TYPED = 0.3;

  private static final double LONG = 2;
  private static final double LONG_SHARE = 0.6;

  private final List<Span> loud;
  private final double[] mass;
  private final double total;

  /**
   * @param frequency in how many entries a stem stands
   * @param entries how many entries there are
   */
  Content(
      Letters letters,
      List<Span> fillers,
      List<Span> asides,
      List<Span> loud,
      List<Span> cues,
      List<Span> names,
      Map<String, Integer> frequency,
      int entries) {
    this.loud = List.copyOf(loud);
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
      if (isDialectEnding(token, letters)) {
        continue;
      }
      double share = weight * (0.4 + 0.6 * rarity) / length;
      for (int i = token.start(); i < token.end(); i++) {
        mass[i] = Math.max(mass[i], share);
      }
    }
    for (Span aside : asides) {
      for (int i = aside.start(); i < aside.end(); i++) {
        mass[i] *= ASIDE;
      }
    }
    for (Span word : loud) {
      for (int i = word.start(); i < word.end(); i++) {
        mass[i] = Math.max(mass[i], LOUD_MASS / word.length());
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
    for (Span name : names) {
      for (int i = name.start(); i < name.end(); i++) {
        mass[i] = Math.max(mass[i], NAME_MASS / name.length());
      }
    }
    int last = mass.length - 1;
    if (last > 0 && mass[last] == 0 && letters.endsHalfTyped()) {
      mass[last] = HALF_TYPED;
    }
    double sum = 0;
    for (double m : mass) {
      sum += m;
    }
    total = sum;
  }

  /**
   * What Nori cannot read after a verb or particle at a word's end is an ending in dialect: "어디래유".
   */
  private static boolean isDialectEnding(Morphology.Token token, Letters letters) {
    boolean unread =
        token.kind() == Morphology.Kind.UNKNOWN
            || (token.end() - token.start() == 1
                && (token.kind() == Morphology.Kind.NOUN
                    || token.kind() == Morphology.Kind.PROPER));
    return unread
        && token.end() - token.start() <= 2
        && letters.endsWord(token.end())
        && letters.tokens.stream()
            .anyMatch(
                before ->
                    before.end() == token.start()
                        && !letters.startsWord(token.start())
                        && (before.kind() == Morphology.Kind.VERB
                            || before.kind() == Morphology.Kind.GRAMMAR));
  }

  double total() {
    return total;
  }

  /** What must be explained: of a long question, told with its story, not every word. */
  double due() {
    return total <= LONG ? total : LONG + (total - LONG) * LONG_SHARE;
  }

  /** The words of another world. */
  List<Span> loud() {
    return loud;
  }

  double at(int letter) {
    return mass[letter];
  }

  /** How much content of a span is left unexplained. */
  double left(Span span, Coverage coverage) {
    double left = 0;
    for (int i = span.start(); i < span.end(); i++) {
      left += mass[i] * (1 - coverage.at(i));
    }
    return left;
  }

  double of(Span span) {
    double sum = 0;
    for (int i = span.start(); i < span.end(); i++) {
      sum += mass[i];
    }
    return sum;
  }
}
