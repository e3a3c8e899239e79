package fairbot.publication;

import fairbot.publication.Preview.EntryName;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in Korean what came of a publication; the same on the command line and on the phone. */
public final class OutcomeText {
  private static final int MOST_NAMES = 10;
  private static final int MOST_CHANGES = 20;
  private static final int MOST_LETTERS = 160;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private OutcomeText() {}

  /**
   * Lines, the most important first.
   *
   * @param forcing what is typed to publish all the same, such as {@code fairbot reload --force}
   */
  public static List<String> lines(Outcome outcome, String forcing) {
    return switch (outcome) {
      case Outcome.Live(Kept edition, Preview changes, var took) -> {
        List<String> lines = new ArrayList<>();
        lines.add(
            "%d판이 나갔습니다(%.1f초). %s%s"
                .formatted(
                    edition.number(),
                    took.toMillis() / 1e3,
                    holds(edition.counts()),
                    edition.restored().isPresent()
                        ? " " + edition.restored().getAsInt() + "판으로 되돌린 것입니다."
                        : ""));
        lines.addAll(lines(changes));
        yield lines;
      }
      case Outcome.Previewed(Preview changes) -> {
        List<String> lines = new ArrayList<>(lines(changes));
        lines.add(
            changes.turnedWrong().isEmpty()
                ? "이대로 내보낼 수 있습니다. 아직 바뀐 것은 없습니다."
                : "맞던 평가 질문이 틀리게 되므로 그냥은 내보내지 않습니다. 그래도 내보내려면: " + forcing);
        yield lines;
      }
      case Outcome.Refused(var problems) -> {
        List<String> lines = new ArrayList<>();
        lines.add("내보내지 않았습니다. 잘못된 곳이 " + problems.size() + "개 있습니다. 앞의 판이 그대로 답합니다.");
        problems.forEach(problem -> lines.add(problem.toString()));
        yield lines;
      }
      case Outcome.Worse(List<Change> wrong, Preview changes) -> {
        List<String> lines = new ArrayList<>();
        lines.add("내보내지 않았습니다. 맞던 평가 질문 " + wrong.size() + "개가 틀리게 됩니다. 앞의 판이 그대로 답합니다.");
        lines.addAll(shown(wrong));
        lines.addAll(changes.notes());
        lines.add("그래도 내보내려면: " + forcing);
        yield lines;
      }
      case Outcome.Unchanged(Kept edition) ->
          List.of("바뀐 것이 없습니다. " + edition.number() + "판이 그대로 답합니다.");
      case Outcome.Busy(Author by) ->
          List.of("지금 다른 판을 만들고 있습니다(" + by.sort().label() + "). 잠시 뒤에 다시 해 주세요.");
      case Outcome.NoSuchEdition(int number, List<Integer> known) ->
          List.of(
              number
                  + "판은 보관되어 있지 않습니다. 되돌릴 수 있는 판: "
                  + (known.isEmpty()
                      ? "없음"
                      : known.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                  + ".");
      case Outcome.Failed(String message) -> List.of(message);
    };
  }

  /**
   * A line for each edition, in the same order.
   *
   * @param zone in which the times are told
   */
  public static List<String> editions(List<Kept> editions, ZoneId zone) {
    return editions.stream()
        .map(
            kept ->
                "%d판%s  %s  %s%s  %s"
                    .formatted(
                        kept.number(),
                        kept.live() ? "(지금)" : "",
                        TIME.format(kept.since().atZone(zone)),
                        kept.author().sort().label(),
                        kept.restored().isPresent()
                            ? "(" + kept.restored().getAsInt() + "판으로 되돌림)"
                            : "",
                        holds(kept.counts())))
        .toList();
  }

  /** What changes for visitors. */
  private static List<String> lines(Preview changes) {
    List<String> lines = new ArrayList<>();
    names("더해진", changes.added(), lines);
    names("바뀐", changes.changed(), lines);
    names("없어진", changes.removed(), lines);
    if (!changes.judged().isEmpty()) {
      lines.add("답이 달라지는 평가 질문 " + changes.judged().size() + "개:");
      lines.addAll(shown(changes.judged()));
    }
    if (!changes.asked().isEmpty()) {
      lines.add("방문객이 많이 물은 질문 가운데 답이 달라지는 것 " + changes.asked().size() + "개:");
      lines.addAll(shown(changes.asked()));
    }
    if (lines.isEmpty()) {
      lines.add("방문객이 보는 것은 달라지지 않습니다.");
    }
    lines.addAll(changes.notes());
    return lines;
  }

  private static void names(String what, List<EntryName> names, List<String> lines) {
    if (!names.isEmpty()) {
      String some =
          names.stream().limit(MOST_NAMES).map(EntryName::name).collect(Collectors.joining(", "));
      String rest = names.size() > MOST_NAMES ? " 외 " + (names.size() - MOST_NAMES) + "개" : "";
      lines.add(what + " 항목 " + names.size() + "개: " + some + rest);
    }
  }

  private static List<String> shown(List<Change> changes) {
    List<String> lines = new ArrayList<>();
    changes.stream()
        .limit(MOST_CHANGES)
        .forEach(
            change -> {
              lines.add("- \"%s\"%s".formatted(change.question(), turn(change.turn())));
              lines.add("    전: " + brief(change.before()));
              lines.add("    뒤: " + brief(change.after()));
            });
    if (changes.size() > MOST_CHANGES) {
      lines.add("- 그 밖에 " + (changes.size() - MOST_CHANGES) + "개");
    }
    return lines;
  }

  private static String turn(Change.Turn turn) {
    return switch (turn) {
      case RIGHT -> " (맞게 됨)";
      case WRONG -> " (틀리게 됨)";
      case NEITHER -> "";
    };
  }

  private static String brief(String reply) {
    String line = reply.replace("\n", " / ");
    return line.length() <= MOST_LETTERS ? line : line.substring(0, MOST_LETTERS) + "…";
  }

  private static String holds(Counts counts) {
    return "박람회 " + counts.fairs() + "개, 항목 " + counts.entries() + "개.";
  }
}
