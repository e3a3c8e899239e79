package fairbot.publication;

import fairbot.content.Checked;
import fairbot.content.Config;
import fairbot.content.Edition;
import fairbot.content.Problem;
import fairbot.evaluation.JudgedQuestion;
import fairbot.fair.Fair;
import fairbot.search.SearchEngine;
import fairbot.store.AskedQuestions.AskedQuestion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes editions of files: reads, checks, builds and compares with the one that is live. For one
 * thread.
 *
 * @param fixed the settings that were read at the start
 */
record Editor(Workshop workshop, Sources origin, Map<String, String> fixed) {

  /** What is asked of both editions. */
  sealed interface Questions {
    /** None: it must go live soon, and has been judged before. */
    record None() implements Questions {}

    /**
     * The judged ones, and what visitors asked lately.
     *
     * @param now when it is asked again
     */
    record Judged(List<AskedQuestion> lately, Instant now) implements Questions {}
  }

  /**
   * Makes an edition beside the one that is live.
   *
   * @param from the folders that are read
   */
  Checked<Candidate> make(Sources from, Shelf shelf, Questions questions) {
    Edition live = shelf.live();
    Draft draft = workshop.read(from);
    List<Problem> problems = new ArrayList<>(draft.problems());
    Map<String, List<JudgedQuestion>> judged =
        questions instanceof Questions.Judged && draft.config().isPresent()
            ? judged(from, draft, live, problems)
            : Map.of();
    if (!problems.isEmpty()) {
      return new Checked.Broken<>(origin.told(problems, from));
    }
    shelf.makeRoom();
    Config config = draft.config().orElseThrow();
    SearchEngine engine = workshop.engine(draft.fairs(), config, true);
    try {
      Edition next = new Edition(live.number(), live.since(), config, draft.fairs(), engine);
      return new Checked.Good<>(new Candidate(next, preview(live, next, draft, judged, questions)));
    } catch (RuntimeException | Error e) {
      engine.close();
      throw e;
    }
  }

  /**
   * An edition that was live and is still open: nothing is read, built or asked once more.
   *
   * @param from the folders of which it was made
   */
  Candidate again(Sources from, Edition live, Edition ready) {
    Differences entries = Differences.between(live, ready);
    return new Candidate(
        ready,
        new Preview(
            entries.added(),
            entries.changed(),
            entries.removed(),
            List.of(),
            List.of(),
            notes(workshop.fixed(from))));
  }

  private Map<String, List<JudgedQuestion>> judged(
      Sources from, Draft draft, Edition live, List<Problem> problems) {
    Map<String, List<JudgedQuestion>> judged = new LinkedHashMap<>();
    for (Fair fair : draft.fairs()) {
      List<Fair> known = Stream.concat(Stream.of(fair), live.fair(fair.id()).stream()).toList();
      List<Problem> own = new ArrayList<>();
      judged.put(
          fair.id(),
          workshop.judged(from.config(), fair.id(), known, draft.config().orElseThrow(), own));
      problems.addAll(own);
    }
    return judged;
  }

  private Preview preview(
      Edition live,
      Edition next,
      Draft draft,
      Map<String, List<JudgedQuestion>> judged,
      Questions questions) {
    Gate gate = new Gate(workshop, live, next);
    Instant now = live.since();
    List<Change> judgedChanges = gate.judged(judged);
    List<Change> askedChanges = List.of();
    if (questions instanceof Questions.Judged asked) {
      now = asked.now();
      askedChanges = gate.asked(asked.lately(), now);
    }
    gate.warm(now);
    Differences entries = Differences.between(live, next);
    return new Preview(
        entries.added(),
        entries.changed(),
        entries.removed(),
        judgedChanges,
        askedChanges,
        notes(draft.fixed()));
  }

  /** Settings that were changed and are not used before a restart. */
  private List<String> notes(Map<String, String> settings) {
    Map<String, String> now = new TreeMap<>(settings);
    now.entrySet().removeIf(setting -> setting.getValue().equals(fixed.get(setting.getKey())));
    return now.isEmpty()
        ? List.of()
        : List.of("봇을 다시 시작해야 바뀌는 설정입니다: " + String.join(", ", now.keySet()) + ".");
  }
}
