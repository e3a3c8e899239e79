package fairbot.publication;

import java.util.List;

/** Says in Korean what came of a publication; the same on the command line and on the phone. */
public final class OutcomeText {
  private OutcomeText() {}

  /** Lines, the most important first. */
  public static List<String> lines(Outcome outcome) {
    return List.of(outcome.toString());
  }

  /** A line for each edition, latest first. */
  public static List<String> editions(List<Kept> editions) {
    return editions.stream().map(Kept::toString).toList();
  }
}
