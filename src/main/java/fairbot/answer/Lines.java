package fairbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes the lines of several parts fit into one reply. */
final class Lines {
  private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");

  private Lines() {}

  /**
   * The parts one after the other in at most so many lines: the longest part is cut first, none to
   * nothing while there is room. A line break in the organiser's text becomes a space.
   */
  static List<String> fitted(List<List<String>> parts, int most) {
    List<List<String>> told =
        parts.stream()
            .map(p -> p.stream().map(Lines::oneLine).filter(l -> !l.isEmpty()).toList())
            .toList();
    int[] counts = told.stream().mapToInt(List::size).toArray();
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    for (; sum > most; sum--) {
      int longest = 0;
      for (int i = 1; i < counts.length; i++) {
        if (counts[i] >= counts[longest]) {
          longest = i;
        }
      }
      counts[longest]--;
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      lines.addAll(told.get(i).subList(0, counts[i]));
    }
    return lines;
  }

  static String oneLine(String text) {
    return BREAKS.matcher(text.strip()).replaceAll(" ");
  }
}
