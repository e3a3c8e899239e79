package fairbot.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A UTF-8 file of the organiser's, whole.
 *
 * @param name as it is called in problems
 * @param text without byte order mark; as written, not normalised
 */
public record TextFile(String name, String text) {

  /** Larger files are refused: 20 MiB. */
  public static final int MOST_BYTES = 20 * 1024 * 1024;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * A line that is neither blank nor a comment.
   *
   * @param number from 1
   * @param text NFC, trimmed
   */
  public record Line(int number, String text) {}

  /** Reads a file; empty, with a problem added, if it cannot be read as UTF-8. */
  public static Optional<TextFile> read(Path file, String name, List<Problem> problems) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      problems.add(new Problem(name, 0, 0, "", "파일을 읽을 수 없습니다. 파일이 맞는지, 읽기 권한이 있는지 확인해 주세요."));
      return Optional.empty();
    }
    if (bytes.length > MOST_BYTES) {
      problems.add(new Problem(name, 0, 0, "", "파일이 너무 큽니다. 20 MiB를 넘지 않게 줄여 주세요."));
      return Optional.empty();
    }
    return decode(bytes, name, problems).map(text -> new TextFile(name, text));
  }

  /** Lines starting with {@code #} are comments. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String content = tidy(line);
      if (!content.isEmpty() && !content.startsWith("#")) {
        lines.add(new Line(number, content));
      }
    }
    return lines;
  }

  /** Trimmed, and composed to NFC: files written on a Mac may hold decomposed Korean. */
  static String tidy(String text) {
    return isPlain(text) ? text.strip() : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
  }

  /**
   * ASCII and whole syllables only: surely composed, and found out much faster than by a
   * normaliser.
   */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~' && (c < '가' || c > '힣')) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> decode(byte[] bytes, String name, List<Problem> problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    if (!result.isError()) {
      return Optional.of(text);
    }
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    int column = text.length() - text.lastIndexOf('\n');
    problems.add(
        new Problem(
            name,
            line,
            column,
            "",
            "UTF-8로 저장된 파일이 아닙니다. 편집기의 '다른 이름으로 저장'에서 인코딩을 UTF-8로 골라 다시 저장해 주세요."));
    return Optional.empty();
  }
}
