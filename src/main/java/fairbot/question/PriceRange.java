package fairbot.question;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A price limit as people say it: "만원 이하", "3만원대", "십만 원 넘는". Immutable.
 *
 * @param least in won, included
 * @param most in won, included
 * @param start where the words begin in the text
 * @param end where they end
 */
public record PriceRange(int least, int most, int start, int end) {
  private static final int NO_LIMIT = Integer.MAX_VALUE;
  private static final String DIGITS = "일이삼사오육칠팔구";

  /** A number with its unit: 3만 5천, 십만, 오천, 15000. */
  private static final String AMOUNT =
      "((?:\\d+(?:점\\d+)?|[일이삼사오육칠팔구십백두세네몇]{1,3})? ?만 ?(?:(?:\\d+|[일이삼사오육칠팔구])? ?천)?|(?:\\d+|[일이삼사오육칠팔구])? ?천|\\d{3,8}|\\d+)";

  private static final Pattern LIMIT =
      Pattern.compile(
          "(?<![가-힣\\d])"
              + AMOUNT
              + " ?원? ?(?:짜리|정도)?(?:을|를|이|도)? ?"
              + "(대(?!로변|회|형)|이하|미만|밑|아래|안쪽|이내|안 ?으로|안에|까지|안 ?넘|넘지 ?않|안 ?되는|보다 ?싼|"
              + "이상|초과|넘|보다 ?비싼|부터|짜리|정도|쯤|으로 ?살|으로 ?뭐|으로 ?사|에 ?살|로 ?살)");

  private static final Pattern BETWEEN =
      Pattern.compile(AMOUNT + " ?원? ?(?:에서|부터|-) ?" + AMOUNT + " ?원? ?(?:사이|까지)?");

  /** The limit that a cleaned text names; empty if none. */
  public static Optional<PriceRange> in(String text) {
    Matcher between = BETWEEN.matcher(text);
    if (between.find() && text.contains("원")) {
      int most = amount(between.group(2));
      int least = withUnitOf(between.group(2), between.group(1));
      if (least > 0 && least < most) {
        return Optional.of(new PriceRange(least, most, between.start(), between.end()));
      }
    }
    Matcher limit = LIMIT.matcher(text);
    while (limit.find()) {
      int amount = amount(limit.group(1));
      boolean money =
          limit.group().contains("원")
              || limit.group(1).contains("만")
              || limit.group(1).contains("천");
      if (amount >= 100 && money) {
        return Optional.of(range(amount, limit));
      }
    }
    return Optional.empty();
  }

  /** The text without the words of the limit. */
  public String without(String text) {
    String rest = text.substring(0, start) + " " + text.substring(end).replaceFirst("^[^ ]*", "");
    return rest.replaceAll(" {2,}", " ").strip();
  }

  private static PriceRange range(int amount, Matcher limit) {
    String kind = limit.group(2).replace(" ", "");
    boolean exactly = limit.group().contains("짜리") && kind.equals("짜리");
    int least = 0;
    int most = amount;
    switch (kind) {
      case "대" -> {
        least = amount;
        most = amount + unit(amount) - 1;
      }
      case "이상", "초과", "넘", "보다비싼", "부터" -> {
        least = kind.equals("이상") || kind.equals("부터") ? amount : amount + 1;
        most = NO_LIMIT;
      }
      case "미만", "보다싼", "안되는" -> most = amount - 1;
      case "정도", "쯤" -> {
        least = (int) (amount * 0.8);
        most = (int) (amount * 1.2);
      }
      default -> {
        if (exactly) {
          least = amount;
        }
      }
    }
    return new PriceRange(least, most, limit.start(), limit.end());
  }

  /** The size of "대": 3만원대 spans ten thousand, 5천원대 a thousand. */
  private static int unit(int amount) {
    int unit = 1;
    while (unit <= amount / 10 && amount % (unit * 10) == 0) {
      unit *= 10;
    }
    return unit;
  }

  /** "2-3만원": a number without a unit has that of the other. */
  private static int withUnitOf(String other, String words) {
    boolean bare = words.matches("\\d{1,3}");
    String unit = other.contains("만") ? "만" : other.contains("천") ? "천" : "";
    return amount(bare ? words + unit : words);
  }

  private static int amount(String words) {
    String text = words.replace(" ", "");
    double won = 0;
    int man = text.indexOf('만');
    if (man >= 0) {
      won += number(text.substring(0, man), 1) * 10_000;
      text = text.substring(man + 1);
    }
    int thousand = text.indexOf('천');
    if (thousand >= 0) {
      won += number(text.substring(0, thousand), 1) * 1_000;
      text = text.substring(thousand + 1);
    }
    won += number(text, 0);
    return won > 1e8 ? 0 : (int) won;
  }

  private static double number(String text, double ifEmpty) {
    if (text.isEmpty()) {
      return ifEmpty;
    }
    String digits = text.replace('점', '.');
    if (digits.matches("\\d{1,8}(\\.\\d{1,3})?")) {
      return Double.parseDouble(digits);
    }
    double value = 0;
    double digit = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int d = DIGITS.indexOf(c);
      switch (c) {
        case '십' -> {
          value += (digit == 0 ? 1 : digit) * 10;
          digit = 0;
        }
        case '백' -> {
          value += (digit == 0 ? 1 : digit) * 100;
          digit = 0;
        }
        case '두' -> digit = 2;
        case '세' -> digit = 3;
        case '네' -> digit = 4;
        case '몇' -> digit = 9;
        default -> digit = d < 0 ? digit : d + 1;
      }
    }
    return value + digit;
  }

  /** Whether a price lies within. */
  public boolean includes(int price) {
    return least <= price && price <= most;
  }
}
