package fairbot.answer;

import fairbot.fair.Fair;
import fairbot.fair.ProgramItem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When the things happen that happen at a time. */
final class ProgramWords {
  /** Items of a list, each in a line of its own. */
  private static final int MOST = 3;

  private final Messages messages;

  ProgramWords(Messages messages) {
    this.messages = messages;
  }

  /** The item's own time, with how it stands now. */
  List<String> lines(Occasion occasion, ProgramItem item) {
    LocalDate today = occasion.today();
    boolean done = isDone(item, occasion.now());
    String time =
        messages.say(
            done
                ? MessageKey.PROGRAM_TIME_PAST
                : item.end().isPresent() ? MessageKey.PROGRAM_TIME : MessageKey.PROGRAM_STARTS,
            item.name(),
            DateWords.time(item, today));
    List<String> lines = new ArrayList<>();
    lines.add(occasion.isOver() ? time : time + " " + state(item, occasion.now()));
    return lines;
  }

  private String state(ProgramItem item, LocalDateTime now) {
    if (isDone(item, now)) {
      return messages.say(MessageKey.PROGRAM_DONE);
    }
    LocalDate day = item.start().toLocalDate();
    if (now.toLocalDate().isBefore(day)) {
      long days = ChronoUnit.DAYS.between(now.toLocalDate(), day);
      return days == 1
          ? messages.say(MessageKey.PROGRAM_TOMORROW)
          : messages.say(MessageKey.PROGRAM_DAYS_LEFT, days);
    }
    if (now.isBefore(item.start())) {
      return messages.say(MessageKey.PROGRAM_STARTS_IN, DateWords.left(now, item.start()));
    }
    if (lastsDays(item)) {
      return messages.say(MessageKey.PROGRAM_RUNNING_TODAY);
    }
    return item.end()
        .map(end -> messages.say(MessageKey.PROGRAM_RUNNING, DateWords.left(now, end)))
        .orElseGet(
            () ->
                messages.say(
                    MessageKey.PROGRAM_STARTED, DateWords.time(item.start().toLocalTime())));
  }

  /**
   * The fair's items in order of time, the running or next one first; those of a day if it is
   * asked.
   */
  List<String> list(Occasion occasion) {
    Fair fair = occasion.fair();
    Optional<LocalDate> day = occasion.askedDay();
    List<ProgramItem> items = fair.program();
    boolean ofOneDay = false;
    List<String> lines = new ArrayList<>();
    if (day.isPresent()) {
      String named = DateWords.relative(day.get(), occasion.today());
      List<ProgramItem> ofDay = items.stream().filter(i -> isOn(i, day.get())).toList();
      boolean none = ofDay.isEmpty();
      items = none ? items : ofDay;
      ofOneDay = !none;
      lines.add(
          messages.say(
              none ? MessageKey.PROGRAM_LIST_NONE : MessageKey.PROGRAM_LIST_DAY,
              fair.name(),
              named));
    } else {
      lines.add(messages.say(MessageKey.PROGRAM_LIST, fair.name()));
    }
    List<ProgramItem> ordered =
        items.stream()
            .sorted(
                Comparator.comparingInt((ProgramItem i) -> rank(i, occasion.now()))
                    .thenComparing(ProgramItem::start))
            .toList();
    for (ProgramItem item : ordered.subList(0, Math.min(MOST, ordered.size()))) {
      lines.add(line(item, occasion, ofOneDay));
    }
    if (ordered.size() > MOST) {
      int last = lines.size() - 1;
      lines.set(last, lines.get(last) + " " + messages.say(MessageKey.MORE, ordered.size() - MOST));
    }
    return lines;
  }

  /** "5월 31일(금) 16:00 푸를나이 공연, 중앙무대"; without the day if all are of one. */
  private String line(ProgramItem item, Occasion occasion, boolean ofOneDay) {
    String line =
        (ofOneDay && !lastsDays(item)
                ? DateWords.hours(item)
                : DateWords.time(item, occasion.today()))
            + " "
            + item.name()
            + (item.place().isEmpty() ? "" : ", " + item.place());
    boolean running =
        !occasion.now().isBefore(item.start())
            && !lastsDays(item)
            && item.end().isPresent()
            && !isDone(item, occasion.now());
    return running ? messages.say(MessageKey.PROGRAM_NOW, line) : line;
  }

  /** What can still be seen before what goes on all days, and that before what is over. */
  private static int rank(ProgramItem item, LocalDateTime now) {
    if (isDone(item, now)) {
      return 2;
    }
    return lastsDays(item) && !now.isBefore(item.start()) ? 1 : 0;
  }

  /** An item without an announced end is done when its day is. */
  private static boolean isDone(ProgramItem item, LocalDateTime now) {
    LocalDateTime end = item.end().orElse(item.start().toLocalDate().plusDays(1).atStartOfDay());
    return !now.isBefore(end);
  }

  private static boolean lastsDays(ProgramItem item) {
    return item.end().filter(e -> e.isAfter(item.start().plusHours(24))).isPresent();
  }

  private static boolean isOn(ProgramItem item, LocalDate day) {
    LocalDate last = item.end().orElse(item.start()).toLocalDate();
    return !day.isBefore(item.start().toLocalDate()) && !day.isAfter(last);
  }
}
