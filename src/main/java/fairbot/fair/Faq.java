package fairbot.fair;

import java.util.List;
import java.util.Map;

/**
 * A question with a ready answer.
 *
 * @param questions different ways to ask the same, at least one
 * @param aspect id of the aspect that it tells of; empty if none
 */
public record Faq(String id, List<String> questions, String answer, String aspect)
    implements Entry {
  public Faq {
    questions = List.copyOf(questions);
  }

  @Override
  public String name() {
    return questions.getFirst();
  }

  @Override
  public List<String> alternateNames() {
    return questions.subList(1, questions.size());
  }

  @Override
  public String description() {
    return answer;
  }

  @Override
  public Map<String, String> facts() {
    return Map.of();
  }
}
