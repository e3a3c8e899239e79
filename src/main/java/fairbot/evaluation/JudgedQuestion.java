package fairbot.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * A question and what a careful clerk would do with it. Immutable.
 *
 * @param type the kind of question, for the table; {@code other} if the line has none
 * @param accept what is also right
 */
public record JudgedQuestion(Asked asked, String type, Expected expect, List<Expected> accept) {
  public JudgedQuestion {
    accept = List.copyOf(accept);
  }

  /** The expectation first, then what is also right. */
  List<Expected> allRight() {
    List<Expected> all = new ArrayList<>();
    all.add(expect);
    all.addAll(accept);
    return all;
  }
}
