package fairbot.answer;

import fairbot.answer.Answer.Part;
import fairbot.answer.Written.Suggestion;
import fairbot.fair.Aspect;
import fairbot.fair.Facts;
import fairbot.fair.Fair;
import fairbot.fair.Faq;
import fairbot.fair.Location;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes an answer in Korean. It says only what the content says, in at most {@value #MOST_LINES}
 * lines. Immutable, thread-safe.
 *
 * <pre>{@code
 * Written written = new ReplyWriter(messages, aspects).write(answer, "족욕 제품 어디 있어요", now);
 * }</pre>
 */
public final class ReplyWriter {
  /** Lines of a reply. */
  public static final int MOST_LINES = 5;

  private static final Set<String> WITH_PIN = Set.of("location", "transport", "parking");

  private final Messages messages;
  private final ScheduleWords schedule;
  private final NoticeWords notices;
  private final FactWords facts;
  private final MissingWords missing;
  private final OfferWords offers;
  private final ExampleQuestions examples;
  private final NextQuestions next;

  /**
   * @param aspects those of the config; their labels name facts and buttons
   */
  public ReplyWriter(Messages messages, List<Aspect> aspects) {
    this.messages = messages;
    Map<String, Aspect> byId = new LinkedHashMap<>();
    aspects.forEach(a -> byId.put(a.id(), a));
    BriefWords brief = new BriefWords(messages, aspects);
    schedule = new ScheduleWords(messages);
    notices = new NoticeWords(messages, schedule);
    facts = new FactWords(messages, brief, schedule);
    missing = new MissingWords(messages, brief);
    offers = new OfferWords(messages);
    examples = new ExampleQuestions(messages, byId);
    next = new NextQuestions(byId);
  }

  /**
   * The reply to a question.
   *
   * @param cleanedQuestion the reading that was answered, such as {@code
   *     fairbot.question.CleanText.clean} gives; a day that it names is answered for
   * @param now in the fair's time zone
   */
  public Written write(Answer answer, String cleanedQuestion, LocalDateTime now) {
    Occasion occasion = new Occasion(answer.fair(), cleanedQuestion, now);
    return switch (answer) {
      case Answer.Answered a -> told(occasion, a.parts(), false);
      case Answer.Missing m -> told(occasion, m.parts(), true);
      case Answer.Ambiguous a -> offered(occasion, a);
      case Answer.Unknown u -> unknown(occasion, u);
    };
  }

  /** What {@code /start} says: who the bot is, what it can do, and what may be asked. */
  public Written greeting(Fair fair, LocalDateTime now) {
    return introduced(fair, now, MessageKey.START, MessageKey.START_CAN);
  }

  /** What {@code /help} says. */
  public Written help(Fair fair, LocalDateTime now) {
    return introduced(fair, now, MessageKey.HELP, MessageKey.HELP_MORE);
  }

  private Written introduced(Fair fair, LocalDateTime now, MessageKey first, MessageKey second) {
    Occasion occasion = new Occasion(fair, "", now);
    List<String> lines = new ArrayList<>(notices.said(occasion, occasion.isOver() ? 1 : 2));
    lines.add(messages.say(first, fair.name()));
    lines.add(messages.say(second));
    return withExamples(fair, withOver(occasion, lines));
  }

  private Written told(Occasion occasion, List<Part> parts, boolean firstIsMissing) {
    List<List<String>> blocks = new ArrayList<>();
    boolean allMissing = true;
    for (Part part : parts) {
      boolean first = blocks.isEmpty();
      boolean lacks =
          !(part.entry() instanceof Faq)
              && ((first && firstIsMissing) || !isKnown(occasion.fair(), part, first));
      allMissing &= lacks;
      blocks.add(
          lacks
              ? List.of(
                  missing.sentence(occasion, part.entry(), part.aspect(), part.lackingTopic()))
              : facts.lines(occasion, part.entry(), part.aspect()));
    }
    if (allMissing) {
      Part first = parts.getFirst();
      blocks.add(missing.instead(occasion, first.entry(), first.aspect(), first.lackingTopic()));
    }
    List<String> lines = new ArrayList<>(notices.before(occasion, parts));
    int most = (occasion.isOver() ? MOST_LINES - 1 : MOST_LINES) - lines.size();
    lines.addAll(Lines.fitted(blocks, most));
    return new Written(
        String.join("\n", withOver(occasion, lines)),
        next.after(occasion.fair(), parts),
        pin(occasion.fair(), parts));
  }

  /** The first part of an answer is known whatever its text lacks: so it was decided. */
  private static boolean isKnown(Fair fair, Part part, boolean first) {
    return (first || part.lackingTopic().isEmpty())
        && Facts.isKnown(fair, part.entry(), part.aspect().id());
  }

  private Written offered(Occasion occasion, Answer.Ambiguous answer) {
    int most = occasion.isOver() ? MOST_LINES - 1 : MOST_LINES;
    List<Suggestion> options = offers.options(answer);
    List<String> lines = offers.lines(answer, most);
    return new Written(String.join("\n", withOver(occasion, lines)), options, Optional.empty());
  }

  private Written unknown(Occasion occasion, Answer.Unknown answer) {
    Fair fair = answer.fair();
    return switch (answer.reason()) {
      case GREETING -> {
        List<String> lines = new ArrayList<>(notices.said(occasion, 2));
        lines.add(messages.say(MessageKey.GREETING, fair.name()));
        yield withExamples(fair, lines);
      }
      case THANKS -> new Written(messages.say(MessageKey.THANKS), List.of(), Optional.empty());
      case FAREWELL -> new Written(messages.say(MessageKey.FAREWELL), List.of(), Optional.empty());
      case EMPTY -> withExamples(fair, List.of(messages.say(MessageKey.EMPTY)));
      case NOT_UNDERSTOOD ->
          withExamples(fair, List.of(messages.say(MessageKey.NOT_UNDERSTOOD, fair.name())));
    };
  }

  private Written withExamples(Fair fair, List<String> lines) {
    List<Suggestion> questions = examples.of(fair);
    List<String> all = new ArrayList<>(lines);
    if (!questions.isEmpty()) {
      List<String> quoted = questions.stream().map(q -> "“" + q.label() + "”").toList();
      all.add(messages.say(MessageKey.EXAMPLES, String.join(" ", quoted)));
    }
    return new Written(String.join("\n", all), questions, Optional.empty());
  }

  /** A fair that is over: that is said once, at the end. */
  private List<String> withOver(Occasion occasion, List<String> lines) {
    Set<String> all = new LinkedHashSet<>(lines);
    if (occasion.isOver()) {
      all.add(schedule.state(occasion.fair(), occasion.now()));
    }
    return List.copyOf(all);
  }

  private static Optional<Location> pin(Fair fair, List<Part> parts) {
    return parts.stream()
            .anyMatch(
                p ->
                    p.entry() instanceof Fair
                        && WITH_PIN.contains(p.aspect().id())
                        && isKnown(fair, p, false))
        ? Optional.of(fair.location()).filter(l -> l.point().isPresent())
        : Optional.empty();
  }
}
