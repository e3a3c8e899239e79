package fairbot.answer;

import fairbot.answer.Answer.Part;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.fair.Notice;
import fairbot.fair.Product;
import fairbot.fair.ProgramItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the organiser's notices put before an answer. */
final class NoticeWords {
  /** Lines, so that the answer itself keeps some. */
  private static final int MOST = 2;

  private static final Set<String> OF_TIME = Set.of("schedule", "program");
  private static final Set<String> OF_THE_FAIR = Set.of("schedule", "about");

  private final Messages messages;
  private final ScheduleWords schedule;

  NoticeWords(Messages messages, ScheduleWords schedule) {
    this.messages = messages;
    this.schedule = schedule;
  }

  /** What is said at this moment, as lines; at most so many. */
  List<String> said(Occasion occasion, int most) {
    return occasion.fair().notices().saidAt(occasion.now()).stream()
        .limit(Math.min(most, MOST))
        .map(s -> messages.say(MessageKey.NOTICE, Lines.oneLine(s.text())))
        .toList();
  }

  /** What stands before the answer that these parts give. */
  List<String> before(Occasion occasion, List<Part> parts) {
    Set<String> lines = new LinkedHashSet<>();
    Fair fair = occasion.fair();
    if (!occasion.isOver()) {
      for (Part part : parts) {
        if (part.entry() instanceof Product && fair.notices().isSoldOut(part.entry())) {
          lines.add(messages.say(MessageKey.SOLD_OUT, part.entry().name()));
        }
      }
      for (Part part : parts) {
        if (OF_TIME.contains(part.aspect().id())) {
          lines.addAll(closed(occasion, part.entry()));
        }
      }
    }
    if (parts.stream()
        .anyMatch(p -> p.entry() instanceof Fair && OF_THE_FAIR.contains(p.aspect().id()))) {
      lines.addAll(said(occasion, MOST));
    }
    return lines.stream().limit(MOST).toList();
  }

  /** The organiser's words where the day that is asked for closes early. */
  private List<String> closed(Occasion occasion, Entry entry) {
    LocalDate day =
        entry instanceof ProgramItem item
            ? item.start().toLocalDate()
            : occasion.askedDay().orElse(occasion.today());
    List<String> lines = new ArrayList<>();
    for (Notice.Closed closed : occasion.fair().notices().closedOn(day).stream().toList()) {
      if (!closed.text().isEmpty()) {
        lines.add(Lines.oneLine(closed.text()));
      } else if (entry instanceof ProgramItem && day.equals(occasion.today())) {
        lines.add(schedule.state(occasion.fair(), occasion.now()));
      }
    }
    return lines;
  }
}
