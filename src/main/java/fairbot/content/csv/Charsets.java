package fairbot.content.csv;

import fairbot.content.table.UnreadableTableException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells apart the charsets in which spreadsheets in Korean write {@code .csv} files. */
final class Charsets {
  /** What Excel in Korean on Windows writes; EUC-KR is a part of it. */
  private static final String CP949 = "x-windows-949";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Charsets() {}

  /**
   * The text, without byte order mark. UTF-8 is tried before CP949, because Korean in CP949 is
   * hardly ever by chance UTF-8, while Korean in UTF-8 may well be CP949.
   */
  static String decode(byte[] bytes) throws UnreadableTableException {
    Charset marked =
        startsWith(bytes, 0xFF, 0xFE)
            ? StandardCharsets.UTF_16LE
            : startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    try {
      String text = decode(bytes, marked);
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException notThat) {
      try {
        return decode(bytes, Charset.forName(CP949));
      } catch (CharacterCodingException e) {
        throw unreadable(longer(legible(bytes, marked), legible(bytes, Charset.forName(CP949))));
      }
    }
  }

  /** Points to the cell behind the text that could be read. */
  private static UnreadableTableException unreadable(String before) {
    char separator = Separator.of(before);
    String line = before.substring(before.lastIndexOf('\n') + 1);
    return new UnreadableTableException(
        "",
        1 + (int) before.chars().filter(c -> c == '\n').count(),
        1 + (int) line.chars().filter(c -> c == separator).count(),
        "글자를 읽을 수 없습니다. 엑셀의 '다른 이름으로 저장'에서 'CSV UTF-8(쉼표로 분리)'을 골라 다시 저장해 주세요.");
  }

  private static String longer(String a, String b) {
    return a.length() >= b.length() ? a : b;
  }

  /** The text up to the first byte that is none of this charset. */
  private static String legible(byte[] bytes, Charset charset) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult unused = decoder(charset).decode(ByteBuffer.wrap(bytes), text, true);
    return text.flip().toString();
  }

  private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
    return decoder(charset).decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
