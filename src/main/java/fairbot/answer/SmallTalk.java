package fairbot.answer;

import fairbot.question.CleanText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells greetings, thanks and farewells from questions. Immutable. */
public final class SmallTalk {
  private final Map<String, Answer.Reason> phrases = new LinkedHashMap<>();
  private final List<String> fillers;

  /**
   * @param phrases to 인사, 감사 or 작별
   * @param fillers words that may stand beside them
   */
  public SmallTalk(Map<String, String> phrases, List<String> fillers) {
    phrases.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> -e.getKey().length()))
        .forEach(e -> this.phrases.put(squeeze(e.getKey()), reason(e.getValue())));
    this.fillers =
        fillers.stream()
            .map(SmallTalk::squeeze)
            .filter(f -> f.length() >= 2)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  private static Answer.Reason reason(String sort) {
    return switch (sort) {
      case "인사" -> Answer.Reason.GREETING;
      case "작별" -> Answer.Reason.FAREWELL;
      default -> Answer.Reason.THANKS;
    };
  }

  /** The reason not to search for a cleaned text; empty if it says more than small talk. */
  public Optional<Answer.Reason> in(String text) {
    String rest = squeeze(text);
    if (rest.isEmpty()) {
      return Optional.of(Answer.Reason.EMPTY);
    }
    int whole = rest.length();
    Answer.Reason found = null;
    for (Map.Entry<String, Answer.Reason> phrase : phrases.entrySet()) {
      if (rest.contains(phrase.getKey())) {
        found = found == null ? phrase.getValue() : found;
        rest = rest.replace(phrase.getKey(), "");
      }
    }
    if (found == null) {
      return Optional.empty();
    }
    for (String filler : fillers) {
      rest = rest.replace(filler, "");
    }
    return rest.length() <= Math.min(3, whole / 3) ? Optional.of(found) : Optional.empty();
  }

  private static String squeeze(String text) {
    return CleanText.squeezed(CleanText.clean(text));
  }
}
