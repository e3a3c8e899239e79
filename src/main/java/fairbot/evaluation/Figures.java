package fairbot.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Three shares, 0 to 1, to four digits; those of no questions are 1, 1 and 0.
 *
 * @param right of all questions
 * @param entry entry right, of those where an entry is expected
 * @param falsely answered with content, of those that must be declined
 */
public record Figures(double right, double entry, @JsonProperty("false") double falsely) {

  /** The figures of some verdicts. */
  public static Figures of(List<Verdict> verdicts) {
    return new Figures(
        share(verdicts, v -> true, Verdict::right, 1),
        share(verdicts, Verdict::wantsEntry, Verdict::entryRight, 1),
        share(verdicts, Verdict::mustDecline, Verdict::isFalse, 0));
  }

  /** Whether any of the three is worse than in the others. */
  public boolean isWorseThan(Figures expected) {
    return right < expected.right || entry < expected.entry || falsely > expected.falsely;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "right %.4f, entry %.4f, false %.4f", right, entry, falsely);
  }

  private static double share(
      List<Verdict> verdicts, Predicate<Verdict> among, Predicate<Verdict> what, double ofNone) {
    List<Verdict> some = verdicts.stream().filter(among).toList();
    double share =
        some.isEmpty() ? ofNone : (double) some.stream().filter(what).count() / some.size();
    return Math.round(share * 10_000) / 10_000.0;
  }
}
