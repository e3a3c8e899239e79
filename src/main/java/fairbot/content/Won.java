package fairbot.content;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands a sum of money as people write it in Korean: 12,000원, 1만2천원, 오천 원, 무료. */
final class Won {
  private static final String COUNT = "([0-9]+(?:\\.[0-9]+)?)?";
  private static final Pattern SUM =
      Pattern.compile(
          "(?:₩|￦|\\\\|krw)?"
              + ("(?:" + COUNT + "(만))?(?:" + COUNT + "(천))?(?:" + COUNT + "(백))?([0-9]+)?")
              + "(?:원|won|krw)?정?");
  private static final Pattern GROUPED =
      Pattern.compile("(?<![0-9,.])[0-9]{1,3}(,[0-9]{3})+(?![0-9,.])");
  private static final int[] UNITS = {10_000, 1_000, 100};
  private static final String DIGITS = "일이삼사오육칠팔구";

  private Won() {}

  /** The whole number of won as digits; empty if the text is no single sum. */
  static Optional<String> read(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    if (plain.equals("무료") || plain.equals("공짜") || plain.equals("free")) {
      return Optional.of("0");
    }
    if (plain.matches("-[0-9]+")) {
      return Optional.of(plain);
    }
    plain = GROUPED.matcher(plain).replaceAll(m -> m.group().replace(",", ""));
    for (int i = 0; i < DIGITS.length(); i++) {
      plain = plain.replace(DIGITS.charAt(i), (char) ('1' + i));
    }
    Matcher sum = SUM.matcher(plain);
    if (!sum.matches()) {
      return Optional.empty();
    }
    BigDecimal won = BigDecimal.ZERO;
    boolean any = sum.group(7) != null;
    for (int i = 0; i < UNITS.length; i++) {
      if (sum.group(2 * i + 2) != null) {
        String count = sum.group(2 * i + 1);
        won =
            won.add(
                new BigDecimal(count == null ? "1" : count).multiply(BigDecimal.valueOf(UNITS[i])));
        any = true;
      }
    }
    if (!any) {
      return Optional.empty();
    }
    if (sum.group(7) != null) {
      won = won.add(new BigDecimal(sum.group(7)));
    }
    won = won.stripTrailingZeros();
    return won.scale() > 0 ? Optional.empty() : Optional.of(won.toPlainString());
  }
}
