package fairbot.publication;

import fairbot.content.Edition;
import fairbot.conversation.Conversations;
import fairbot.evaluation.Evaluation;
import fairbot.evaluation.JudgedQuestion;
import fairbot.evaluation.ProgressBar;
import fairbot.evaluation.Verdict;
import fairbot.fair.Fair;
import fairbot.publication.Change.Turn;
import fairbot.store.AskedQuestions.AskedQuestion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks two editions the same questions and tells which replies differ. That also warms the new one.
 * Each fair is asked as if it were served alone, so that the others do not decide which is meant.
 */
final class Gate {
  /** Of what was asked lately, so many of those asked most. */
  private static final int MOST_ASKED = 30;

  private final Side before;
  private final Side after;

  Gate(Workshop workshop, Edition live, Edition next) {
    before = new Side(workshop, live);
    after = new Side(workshop, next);
  }

  /** One of the two editions, and its chats by the ids of fairs. */
  private static final class Side {
    private final Workshop workshop;
    private final Edition edition;
    private final Map<String, Conversations> chats = new HashMap<>();

    Side(Workshop workshop, Edition edition) {
      this.workshop = workshop;
      this.edition = edition;
    }

    Optional<Edition> of(String fair) {
      return edition.fair(fair).map(edition::only);
    }

    Conversations chats(Edition only) {
      return chats.computeIfAbsent(only.fairs().getFirst().id(), fair -> workshop.chats(only));
    }

    List<Verdict> verdicts(Edition only, List<JudgedQuestion> questions) {
      return new Evaluation(only, () -> chats(only))
          .run(only.fairs().getFirst().id(), questions, ProgressBar.hidden())
          .verdicts();
    }

    String reply(Edition only, int number, String text, Instant at) {
      return chats(only).ask("asked " + number, text, at).written().text();
    }
  }

  /** The judged questions whose replies differ; of a fair that is new there are none. */
  List<Change> judged(Map<String, List<JudgedQuestion>> questions) {
    List<Change> changes = new ArrayList<>();
    questions.forEach(
        (fair, own) -> {
          Optional<Edition> next = after.of(fair);
          List<Verdict> now = next.map(n -> after.verdicts(n, own)).orElse(List.of());
          List<Verdict> old =
              now.isEmpty()
                  ? List.of()
                  : before.of(fair).map(b -> before.verdicts(b, own)).orElse(List.of());
          for (int i = 0; i < old.size(); i++) {
            change(fair, old.get(i), now.get(i)).ifPresent(changes::add);
          }
        });
    return changes;
  }

  private static Optional<Change> change(String fair, Verdict old, Verdict now) {
    if (old.right() == now.right() && old.reply().equals(now.reply())) {
      return Optional.empty();
    }
    Turn turn = old.right() == now.right() ? Turn.NEITHER : now.right() ? Turn.RIGHT : Turn.WRONG;
    return Optional.of(
        new Change(
            fair,
            now.question().asked().id(),
            now.question().asked().text(),
            old.reply(),
            now.reply(),
            turn));
  }

  /**
   * The questions that visitors asked most and whose replies differ.
   *
   * @param lately what they asked
   * @param now when they are asked again
   */
  List<Change> asked(List<AskedQuestion> lately, Instant now) {
    Map<Asked, Integer> counts = new LinkedHashMap<>();
    lately.forEach(q -> counts.merge(new Asked(q.fair(), q.text()), 1, Integer::sum));
    List<Asked> most =
        counts.entrySet().stream()
            .sorted(Map.Entry.<Asked, Integer>comparingByValue().reversed())
            .limit(MOST_ASKED)
            .map(Map.Entry::getKey)
            .toList();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < most.size(); i++) {
      Asked asked = most.get(i);
      Optional<Edition> old = before.of(asked.fair());
      Optional<Edition> next = after.of(asked.fair());
      if (old.isPresent() && next.isPresent()) {
        String then = before.reply(old.get(), i, asked.text(), now);
        String reply = after.reply(next.get(), i, asked.text(), now);
        if (!then.equals(reply)) {
          changes.add(new Change(asked.fair(), "", asked.text(), then, reply, Turn.NEITHER));
        }
      }
    }
    return changes;
  }

  private record Asked(String fair, String text) {}

  /** Where nobody has judged or asked anything, some entries are asked for by their names. */
  void warm(Instant now) {
    for (Fair fair : after.edition.fairs()) {
      Edition only = after.edition.only(fair);
      fair.allEntries().stream()
          .limit(MOST_ASKED)
          .forEach(entry -> after.reply(only, MOST_ASKED, entry.name(), now));
    }
  }
}
