package fairbot.question;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A booth number as people type it: "B-07", "b7 부스", "술 7번".
 *
 * @param code letters and digits as typed, without signs
 * @param start where it begins in the text
 * @param end where it ends
 */
public record BoothCode(String code, int start, int end) {
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![a-z0-9가-힣])([a-z]{1,2}|[가나다라마바사]) ?-? ?(\\d{1,3})(?![\\d])(?= |$|-|번|부스|[가-힣])");

  /** The word after the number, which asks for no place by itself. */
  private static final Pattern SAID_BOOTH =
      Pattern.compile("^ ?(번 ?)?(부스|천막|매대|자리|칸)(에서는|에서|에는|에|는|은|가)?(?= |$)");

  /** What is a booth or a room only where the fair has one of this name: "술-07", "203호". */
  private static final Pattern SIGN =
      Pattern.compile("(?<![a-z0-9가-힣])(?:([가-힣]{1,3}) ?-? ?(\\d{1,3})|()(\\d{1,4} ?호))(?![\\d])");

  /** A number is a booth only where that is said, and where the fair has it: "14번 부스", "부스 3". */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![a-z0-9가-힣])()(\\d{1,3})(?= ?번? ?(?:부스|천막|매대|자리|칸))|(?<=부스 ?)()(\\d{1,3})(?!\\d)");

  /**
   * The booth that a cleaned text names; empty if it names none.
   *
   * @param exists whether the fair has a booth with this code
   */
  public static Optional<BoothCode> in(String text, Predicate<String> exists) {
    return Stream.of(CODE, SIGN, NUMBER)
        .flatMap(pattern -> pattern.matcher(text).results())
        .map(BoothCode::of)
        .filter(booth -> exists.test(booth.code()))
        .findFirst()
        .or(() -> in(text));
  }

  /** What looks like a booth number in a cleaned text, the first; empty if nothing does. */
  static Optional<BoothCode> in(String text) {
    return CODE.matcher(text).results().findFirst().map(BoothCode::of);
  }

  private static BoothCode of(MatchResult found) {
    StringBuilder code = new StringBuilder();
    for (int group = 1; group <= found.groupCount(); group++) {
      code.append(found.group(group) == null ? "" : found.group(group));
    }
    return new BoothCode(
        code.toString().replace(" ", "").toLowerCase(Locale.ROOT), found.start(), found.end());
  }

  /** The text without it. */
  public String without(String text) {
    return (text.substring(0, start)
            + " "
            + SAID_BOOTH.matcher(text.substring(end)).replaceFirst(""))
        .replaceAll(" {2,}", " ")
        .strip();
  }
}
