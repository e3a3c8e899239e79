package fairbot.answer;

import java.util.List;
import java.util.stream.Collectors;

/** Lists in one line. */
final class ListWords {
  private final Messages messages;

  ListWords(Messages messages) {
    this.messages = messages;
  }

  /** "가 · 나 외 3개": at most so many, and how many are left out. */
  String joined(List<String> items, int most) {
    return joined(items, most, " · ");
  }

  /** The same with another sign between. */
  String joined(List<String> items, int most, String between) {
    String shown = items.stream().limit(most).collect(Collectors.joining(between));
    return items.size() <= most
        ? shown
        : shown + " " + messages.say(MessageKey.MORE, items.size() - most);
  }
}
