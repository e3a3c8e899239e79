package fairbot.conversation;

import fairbot.fair.Fair;
import fairbot.question.CleanText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of several fairs a question is about: the one that it names, by name, place or month; else
 * the chat's; else the one that is on, else the next, else the latest. Pure.
 */
final class FairChoice {
  private static final Pattern MONTH = Pattern.compile("(?<!\\d)(\\d{1,2}) ?월");

  private FairChoice() {}

  /** The fair that is on, else the next, else the latest; of equals the first. */
  static Fair current(List<Fair> fairs, Instant at) {
    return fairs.stream()
        .min(
            Comparator.comparingInt((Fair f) -> state(f, today(f, at)))
                .thenComparingLong(f -> distance(f, today(f, at))))
        .orElseThrow();
  }

  private static LocalDate today(Fair fair, Instant at) {
    return LocalDateTime.ofInstant(at, fair.schedule().timeZone()).toLocalDate();
  }

  private static int state(Fair fair, LocalDate day) {
    return fair.schedule().includes(day) ? 0 : day.isBefore(fair.schedule().start()) ? 1 : 2;
  }

  private static long distance(Fair fair, LocalDate day) {
    return day.isBefore(fair.schedule().start())
        ? fair.schedule().start().toEpochDay() - day.toEpochDay()
        : day.toEpochDay() - fair.schedule().end().toEpochDay();
  }

  /**
   * The fair whose own name, place or month the question names more than any other's; empty if
   * none.
   */
  static Optional<Fair> named(List<Fair> fairs, String asked) {
    if (fairs.size() < 2) {
      return Optional.empty();
    }
    String text = CleanText.clean(asked);
    String letters = text.replace(" ", "");
    Fair best = null;
    int most = 0;
    boolean tie = false;
    for (Fair fair : fairs) {
      int named = ownWordsIn(fair, fairs, letters) + (namesMonth(fair, fairs, text) ? 3 : 0);
      if (named > most) {
        best = fair;
        most = named;
        tie = false;
      } else if (named == most && named > 0) {
        tie = true;
      }
    }
    return tie ? Optional.empty() : Optional.ofNullable(best);
  }

  /** Letters of the fair's words that no other fair has, as far as they stand in the question. */
  private static int ownWordsIn(Fair fair, List<Fair> fairs, String letters) {
    Set<String> others = new HashSet<>();
    fairs.stream().filter(f -> !f.id().equals(fair.id())).forEach(f -> others.addAll(words(f)));
    int sum = 0;
    for (String word : words(fair)) {
      boolean shared = others.stream().anyMatch(other -> other.contains(word));
      if (!shared && letters.contains(word)) {
        sum += word.length();
      }
    }
    return sum;
  }

  private static Set<String> words(Fair fair) {
    Set<String> words = new HashSet<>();
    String all =
        fair.name() + " " + String.join(" ", fair.alternateNames()) + " " + fair.location().name();
    for (String word : CleanText.words(CleanText.clean(all))) {
      if (word.length() >= 2) {
        words.add(word);
      }
    }
    for (String name : fair.alternateNames()) {
      words.add(CleanText.clean(name).replace(" ", ""));
    }
    return words;
  }

  private static boolean namesMonth(Fair fair, List<Fair> fairs, String text) {
    Matcher month = MONTH.matcher(text);
    while (month.find()) {
      int number = Integer.parseInt(month.group(1));
      if (isIn(fair, number) && fairs.stream().filter(f -> isIn(f, number)).count() == 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(Fair fair, int month) {
    return fair.schedule().days().anyMatch(day -> day.getMonthValue() == month);
  }
}
