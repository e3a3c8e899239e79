package fairbot.answer;

import fairbot.question.Hangul;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a word ends when it is read aloud in Korean. */
enum Sound {
  /** A final consonant other than ㄹ. */
  CLOSED,
  /** The final consonant ㄹ, which 으로 takes for a vowel. */
  RIEUL,
  /** A vowel. */
  OPEN,
  /** Nothing that can be read. */
  UNKNOWN;

  private static final Pattern BRACKETED =
      Pattern.compile("(?<=.)\\s*[(\\[（][^()\\[\\]（）]*[)\\]）]\\s*$");
  private static final Pattern SILENT =
      Pattern.compile("[\\s\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\"'`.,!?~…:;*_-]+$");
  private static final Pattern NUMBER = Pattern.compile("(\\d[\\d,]*)(\\.\\d+)?$");
  private static final Pattern TIME = Pattern.compile("\\d{1,2}:(\\d{2})$");
  private static final Pattern UNIT = Pattern.compile("\\d\\s?(kg|mg|g|km|cm|mm|ml|m|l|L|ℓ)$");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]+$");

  /** How this word ends; spaces, quotes and a bracketed addition at its end are not read. */
  static Sound atEndOf(String word) {
    String read = word.strip();
    Matcher bracketed = BRACKETED.matcher(read);
    if (bracketed.find()) {
      read = read.substring(0, bracketed.start());
    }
    read = SILENT.matcher(read).replaceFirst("");
    if (read.isEmpty()) {
      return UNKNOWN;
    }
    char last = read.charAt(read.length() - 1);
    if (Hangul.isSyllable(last)) {
      return Hangul.endsInRieul(last) ? RIEUL : Hangul.hasFinal(last) ? CLOSED : OPEN;
    }
    Matcher time = TIME.matcher(read);
    if (time.find()) {
      return time.group(1).equals("00") ? OPEN : CLOSED; // 세 시; 세 시 삼십 분
    }
    if (Character.isDigit(last)) {
      return number(read);
    }
    Matcher unit = UNIT.matcher(read);
    if (unit.find()) {
      return unit.group(1).endsWith("g") ? CLOSED : OPEN; // 그램; 미터, 리터
    }
    Matcher latin = LATIN.matcher(read);
    if (latin.find()) {
      return LatinSound.of(latin.group());
    }
    return symbol(last);
  }

  private static Sound symbol(char c) {
    if (Hangul.isConsonant(c)) {
      return c == 'ㄹ' ? RIEUL : CLOSED; // 리을; 기역, 니은
    }
    return switch (c) {
      case '%', '+', '&', '℃', '㎝', '㎡' -> OPEN; // 퍼센트, 플러스, 앤드, 도, 센티미터, 제곱미터
      case '㎏', '₩' -> CLOSED; // 킬로그램, 원
      default -> c >= 'ㅏ' && c <= 'ㅣ' ? OPEN : UNKNOWN;
    };
  }

  private static Sound number(String read) {
    Matcher number = NUMBER.matcher(read);
    if (!number.find()) {
      return UNKNOWN;
    }
    String whole = number.group(1).replace(",", "");
    if (number.group(2) != null || whole.startsWith("0") || whole.length() > 16) {
      return digit(read.charAt(read.length() - 1));
    }
    int zeros = whole.length() - whole.replaceFirst("0+$", "").length();
    if (zeros == 0) {
      return digit(whole.charAt(whole.length() - 1));
    }
    return zeros >= 12 ? OPEN : CLOSED; // 조; 십, 백, 천, 만, 억
  }

  private static Sound digit(char digit) {
    return switch (digit) {
      case '1', '7', '8' -> RIEUL; // 일, 칠, 팔
      case '0', '3', '6' -> CLOSED; // 영, 삼, 육
      default -> OPEN; // 이, 사, 오, 구
    };
  }
}
