package fairbot.content;

import java.util.Comparator;

/** What is no mistake, but what an organiser may want to mend before visitors ask. */
public record Warning(Sort sort, Problem problem) {

  /** What it warns of. */
  public enum Sort {
    /** A file or sheet that holds nothing that is known. */
    NOT_READ,
    /** A product without a price. */
    NO_PRICE,
    /** A company or product of which nobody can say where it is. */
    NO_BOOTH,
    /** A name or question so near to another entry's that one is taken for the other. */
    NEAR_PHRASES,
    /** A synonym by which a question for one entry finds another. */
    BRIDGING_SYNONYM,
    /** A name of which the analyser makes other words. */
    TORN_NAME,
    /** A name that is read as the question what about it. */
    NAME_IS_CUE
  }

  static final Comparator<Warning> ORDER =
      Comparator.comparing((Warning w) -> w.problem().place().file())
          .thenComparing(w -> w.problem().place().sheet())
          .thenComparingInt(w -> w.problem().place().line())
          .thenComparing(Warning::sort);
}
