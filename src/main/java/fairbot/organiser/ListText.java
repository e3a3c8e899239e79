package fairbot.organiser;

import java.util.ArrayList;
import java.util.List;

/** Makes a list of any length fit into one message of the chat. */
final class ListText {
  /** Telegram takes 4,096 letters; some are left for what stands around the list. */
  private static final int LONGEST = 3_800;

  private ListText() {}

  /** The first lines, and how many more there are. */
  static String of(List<String> lines) {
    List<String> fitting = new ArrayList<>();
    int length = 0;
    for (String line : lines) {
      length += line.length() + 1;
      if (length > LONGEST) {
        break;
      }
      fitting.add(line);
    }
    if (fitting.isEmpty() && !lines.isEmpty()) {
      String first = lines.getFirst();
      fitting.add(first.substring(0, first.offsetByCodePoints(0, LONGEST / 2)) + "…");
    }
    int rest = lines.size() - fitting.size();
    if (rest > 0) {
      fitting.add("… 그 밖에 %,d줄이 더 있습니다.".formatted(rest));
    }
    return String.join("\n", fitting);
  }
}
