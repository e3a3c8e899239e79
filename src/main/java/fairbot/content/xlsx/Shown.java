package fairbot.content.xlsx;

import fairbot.content.table.Counted;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * The text of a cell as its writer sees it, as far as that matters: dates are kept as a count of
 * days, percentages as fractions, and telephone numbers as numbers with a mask.
 */
final class Shown {
  /** Date formats that Excel knows by number only; 27 to 36 and 50 to 58 are those of Asia. */
  private static final Set<Integer> DATES =
      Set.of(
          14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47,
          50, 51, 52, 53, 54, 55, 56, 57, 58);

  private static final Set<Integer> PERCENTAGES = Set.of(9, 10);

  /** Colours, conditions and locales in brackets, literal texts in quotes, escaped letters. */
  private static final Pattern DECORATION = Pattern.compile("\\[[^\\]]*]|\"[^\"]*\"|\\\\.|_.|\\*.");

  private static final Pattern MASK = Pattern.compile("(0|\\\\?-|\\\\?\\(|\\\\?\\)|\\\\? )*");

  /** Excel itself keeps no more digits. */
  private static final MathContext DIGITS = new MathContext(15);

  private Shown() {}

  static String text(Cell cell) {
    Object value = cell.getValue();
    if (value == null) {
      return "";
    }
    if (cell.getType() == CellType.ERROR) {
      return cell.getRawValue();
    }
    return switch (value) {
      case BigDecimal number -> number(number, cell);
      case Boolean flag -> flag ? "TRUE" : "FALSE";
      // Excel writes a carriage return within a cell as this.
      default -> value.toString().replace("_x000D_", "");
    };
  }

  private static String number(BigDecimal number, Cell cell) {
    int id = cell.getDataFormatId() == null ? 0 : cell.getDataFormatId();
    String written = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
    String format = DECORATION.matcher(written).replaceAll("").toLowerCase(Locale.ROOT);
    boolean date = DATES.contains(id) || format.matches(".*[ymdhs].*");
    if (date && Counted.isMoment(number)) {
      return Counted.moment(number);
    }
    if (PERCENTAGES.contains(id) || format.contains("%")) {
      return plain(number.movePointRight(2)) + "%";
    }
    String plain = plain(number);
    boolean masked =
        written.contains("0") && MASK.matcher(written).matches() && plain.matches("[0-9]+");
    return masked ? masked(plain, written) : plain;
  }

  private static String plain(BigDecimal number) {
    BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
    return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
  }

  /** Puts the digits into the zeros of a mask such as {@code 000\-0000\-0000}, from the right. */
  private static String masked(String digits, String mask) {
    StringBuilder out = new StringBuilder();
    int left = digits.length();
    int first = mask.indexOf('0');
    for (int i = mask.length() - 1; i >= 0; i--) {
      char c = mask.charAt(i);
      if (c == '0') {
        out.append(left > 0 ? digits.charAt(--left) : '0');
        for (; i == first && left > 0; left--) {
          out.append(digits.charAt(left - 1));
        }
      } else if (c != '\\') {
        out.append(c);
      }
    }
    return out.reverse().toString();
  }
}
