package fairbot.question;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A booth number as people type it: "B-07", "b7 부스".
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
      Pattern.compile("^ ?(번 ?)?부스(에서는|에서|에는|에|는|은|가)?(?= |$)");

  /** The first booth number in a cleaned text; empty if there is none. */
  public static Optional<BoothCode> in(String text) {
    Matcher matcher = CODE.matcher(text);
    return matcher.find()
        ? Optional.of(
            new BoothCode(
                (matcher.group(1) + matcher.group(2)).toLowerCase(Locale.ROOT),
                matcher.start(),
                matcher.end()))
        : Optional.empty();
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
