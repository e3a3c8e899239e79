package fairbot.store;

import java.text.Normalizer;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes phone numbers, resident registration numbers, card numbers and e-mail addresses out of a
 * visitor's words, before anything is kept of them.
 *
 * <p>Digits may be ASCII, full-width or Korean ("공일공"), with hyphens, dots, spaces, spoken
 * separators ("공일공에 ...") or nothing between. Prices, booth codes, times, dates and the short
 * numbers of companies (1588-...) are no personal data. Where a number could be either, it goes: a
 * lost figure is worth less than a kept number.
 */
public final class PersonalData {
  private static final String DIGITS = "0123456789공영빵oO일이삼사오육륙칠팔구";
  private static final String DIGIT = "[" + DIGITS + "]";

  /** Of the shortest number that is blanked. */
  private static final int FEWEST_DIGITS = 7;

  private static final String ZERO = "[0공영빵oO]";
  private static final String ONE = "[1일]";

  /** What may stand between the groups of a number. */
  private static final String GAP =
      "(?:[\\s\\u00a0\\u200b]*(?:[-‐‑‒–—―−ㅡ~_.,·/|)*]|에|다시|대시|국에|국)?[\\s\\u00a0\\u200b]*)";

  /** Not in the middle of a longer number. */
  private static final String BEGIN = "(?<![0-9])";

  private static final String END = "(?![0-9])";

  /** 010-1234-5678, 02) 123-4567, 0502 1234 5678: the prefix whole, then two groups. */
  private static final String GROUPS =
      "(?:"
          + (ZERO + ONE + "[016789공영일육륙칠팔구oO]")
          + ("|" + ZERO + "[2이]")
          + ("|" + ZERO + "[3-6삼사오육륙][1-5일이삼사오]")
          + ("|" + ZERO + "[5오]" + ZERO + DIGIT)
          + ("|" + ZERO + "[78칠팔]" + ZERO)
          + (")" + GAP + DIGIT + "{3,4}" + GAP + DIGIT + "{4}");

  /** After 82; the zero is left out, or stands in brackets. */
  private static final String AFTER_COUNTRY =
      "\\(?" + ZERO + "?\\)?" + GAP + "(?:[1-9일이삼사오육륙칠팔구]" + DIGIT + "?)" + GAP;

  private static final String PROVIDER =
      "(?:네이버|다음|한메일|지메일|구글|카카오|네이트|핫메일|아웃룩|야후|[A-Za-z][A-Za-z0-9-]{1,62})";
  private static final String DOT = "\\s?(?:\\.|닷|점|쩜)\\s?";

  private static final String AT = "\\s?(?:@|골뱅이|\\(at\\)|\\[at\\])\\s?";

  private static final Pattern SIGN_OF_ADDRESS = Pattern.compile("@|골뱅이|[(\\[]at[)\\]]");

  private static final Kind EMAIL =
      new Kind(
          "[이메일]",
          "(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}"
              + AT
              + "(?:[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,4}\\.[A-Za-z]{2,24}"
              + ("|" + PROVIDER + "(?:" + DOT + "(?:[A-Za-z]{2,24}|컴|넷|코))*)"),
          PersonalData::hasLetter);

  private static final Kind ABROAD =
      new Kind(
          "[전화번호]", "(?<![0-9A-Za-z])(?:\\+|00(?=82))\\s?[1-9](?:[-.\\s()]{0,2}[0-9]){7,14}" + END);

  private static final Kind KOREAN_ABROAD =
      new Kind(
          "[전화번호]",
          BEGIN
              + ("(?:\\(?\\+?\\s?|00)[8팔][2이]\\)?" + GAP + AFTER_COUNTRY)
              + (DIGIT + "{3,4}" + GAP + DIGIT + "{4}" + END));

  /** Groups of 4 with two that may be masked, or those of the cards that begin with 3. */
  private static final Kind CARD =
      new Kind(
          "[카드번호]",
          BEGIN
              + ("(?:DIGIT{16}"
                      + "|DIGIT{4}(?!DIGIT)GAP(?:DIGIT|[*xX●]){4}GAP(?:DIGIT|[*xX●]){4}(?!DIGIT)GAPDIGIT{4}"
                      + "|3[47][0-9]{2}GAP[0-9]{6}GAP[0-9]{5}"
                      + "|3[068][0-9]{2}GAP[0-9]{6}GAP[0-9]{4})")
                  .replace("DIGIT", DIGIT)
                  .replace("GAP", GAP)
              + END,
          PersonalData::isNoListOfFigures);

  private static final Kind RESIDENT =
      new Kind(
          "[주민등록번호]",
          BEGIN + DIGIT + "{6}" + GAP + "[1-8일이삼사오육륙칠팔](?:" + DIGIT + "|[*xX●]){6}" + END,
          PersonalData::beginsWithADay);

  private static final Kind PHONE = new Kind("[전화번호]", BEGIN + "\\(?" + GROUPS + END);

  /** A mobile number with anything between its digits. */
  private static final Kind SCATTERED =
      new Kind(
          "[전화번호]",
          "(?<![0-9])(?<![0-9][-./:])"
              + (ZERO + GAP + ONE + GAP + "[016789공영일육륙칠팔구oO](?:" + GAP + DIGIT + "){7,8}")
              + END);

  /** Without its prefix a number is only told by the word before it. */
  private static final Kind CALLED_PHONE =
      new Kind(
          "[전화번호]",
          "(?i)(?<=(?:전화|연락처|핸드폰|휴대폰|휴대전화|핸폰|폰|tel|phone|☎)"
              + "(?:번호)?[은는이가]?\\s?[:：]?\\s?)[0-9]{3,4}[-.\\s]?[0-9]{4}(?![0-9]|\\s?[원명개년])");

  private static final Kind[] KINDS = {
    EMAIL, CARD, KOREAN_ABROAD, RESIDENT, PHONE, ABROAD, SCATTERED, CALLED_PHONE
  };

  private PersonalData() {}

  /**
   * The text with a mark such as {@code [전화번호]} in the place of each piece of personal data, the
   * rest as it was; in Unicode's form NFC.
   */
  public static String blanked(String text) {
    String result = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (isHarmless(ascii(result))) {
      return result;
    }
    for (Kind kind : KINDS) {
      result = kind.blank(result);
    }
    return result;
  }

  /** Most questions are: too few digits for any number, and no sign of an address. */
  private static boolean isHarmless(String ascii) {
    return !SIGN_OF_ADDRESS.matcher(ascii).find()
        && ascii.chars().filter(c -> DIGITS.indexOf(c) >= 0).limit(FEWEST_DIGITS).count()
            < FEWEST_DIGITS;
  }

  /**
   * One kind of personal data.
   *
   * @param mark what is put in its place
   * @param pattern over a text whose full-width letters have been made ASCII
   * @param really whether what matches is meant
   */
  private record Kind(String mark, Pattern pattern, Predicate<String> really) {
    Kind(String mark, String regex) {
      this(mark, regex, found -> true);
    }

    Kind(String mark, String regex, Predicate<String> really) {
      this(mark, Pattern.compile(regex), really);
    }

    String blank(String text) {
      StringBuilder blanked = new StringBuilder();
      int from = 0;
      for (MatchResult found : pattern.matcher(ascii(text)).results().toList()) {
        if (really.test(found.group())) {
          blanked.append(text, from, found.start()).append(mark);
          from = found.end();
        }
      }
      return from == 0 ? text : blanked.append(text, from, text.length()).toString();
    }
  }

  /** Full-width digits, letters and signs as ASCII; each character stays in its place. */
  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder(text);
    for (int i = 0; i < ascii.length(); i++) {
      char c = ascii.charAt(i);
      if (c >= '！' && c <= '～') {
        ascii.setCharAt(i, (char) (c - '！' + '!'));
      }
    }
    return ascii.toString();
  }

  /** "2@5000" is no address. */
  private static boolean hasLetter(String email) {
    return email.split(AT, 2)[0].chars().anyMatch(Character::isLetter) || email.contains(".");
  }

  /** Four years or four round prices in a row are no card. */
  private static boolean isNoListOfFigures(String card) {
    String[] groups = card.split("[^0-9]+", -1);
    for (String group : groups) {
      if (!group.matches("(?:19|20)[0-9]{2}|[0-9]{2}00")) {
        return true;
      }
    }
    return groups.length < 4;
  }

  private static boolean beginsWithADay(String resident) {
    String digits =
        resident
            .codePoints()
            .limit(6)
            .collect(StringBuilder::new, (b, c) -> b.append(digit(c)), StringBuilder::append)
            .toString();
    int month = Integer.parseInt(digits.substring(2, 4));
    int day = Integer.parseInt(digits.substring(4));
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  private static int digit(int c) {
    int spoken = "공일이삼사오육칠팔구".indexOf(c);
    return spoken >= 0 ? spoken : c == '륙' ? 6 : Math.max(0, Character.digit(c, 10));
  }
}
