package fairbot.organiser;

import fairbot.conversation.Confirmation;
import fairbot.conversation.Message;
import fairbot.conversation.Reply;
import fairbot.store.RecentlyUsed;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The questions that the desk asked back, each good for one answer, for ten minutes, in its chat; a
 * restart forgets them. Thread-safe.
 */
final class OpenQuestions {
  static final String OLD = "이 버튼은 이미 눌렀거나 오래되어 쓸 수 없습니다. 명령을 다시 보내 주세요.";

  private static final Duration LIFETIME = Duration.ofMinutes(10);
  private static final int MOST = 200;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Letters that a phone shows on a button. */
  private static final int LONGEST_LABEL = 40;

  /**
   * An answer on a button.
   *
   * @param then what follows when it is pressed
   */
  record Choice(String label, Function<Message, Reply> then) {}

  private record Open(String chat, Instant until, List<Choice> choices) {}

  /** Guarded by itself. */
  private final Map<String, Open> open = new RecentlyUsed<>(MOST);

  /** A question with its answers as buttons, one below the other. */
  Reply ask(Message asked, String text, List<Choice> choices) {
    String id = Long.toString(RANDOM.nextLong() & Long.MAX_VALUE, Character.MAX_RADIX);
    synchronized (open) {
      open.put(id, new Open(asked.chat(), asked.at().plus(LIFETIME), List.copyOf(choices)));
    }
    List<Reply.Button> buttons = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      buttons.add(
          new Reply.Button(
              shortened(choices.get(i).label()), new Confirmation(id, String.valueOf(i))));
    }
    return new Reply(text, buttons, Optional.empty());
  }

  /** What follows from a pressed button. */
  Reply answer(Message.Press press, Confirmation pressed) {
    Optional<Choice> choice;
    synchronized (open) {
      choice =
          Optional.ofNullable(open.get(pressed.question()))
              .filter(o -> o.chat().equals(press.chat()) && press.at().isBefore(o.until()))
              .flatMap(
                  o ->
                      pressed.answer().matches("[0-9]{1,2}")
                              && Integer.parseInt(pressed.answer()) < o.choices().size()
                          ? Optional.of(o.choices().get(Integer.parseInt(pressed.answer())))
                          : Optional.empty());
      if (choice.isPresent()) {
        open.remove(pressed.question());
      }
    }
    // Not within the lock: what follows may take long.
    return choice.map(c -> c.then().apply(press)).orElseGet(() -> Reply.of(OLD));
  }

  private static String shortened(String label) {
    return label.codePointCount(0, label.length()) <= LONGEST_LABEL
        ? label
        : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)).strip() + "…";
  }
}
