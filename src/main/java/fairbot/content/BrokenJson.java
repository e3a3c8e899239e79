package fairbot.content;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** Says in an organiser's words why a text is not JSON. */
final class BrokenJson {
  private BrokenJson() {}

  /**
   * @param reached where the parser stands: what is too deep or too long says no place itself
   */
  static Problem problem(
      String file, String text, JsonProcessingException e, JsonLocation reached) {
    JsonLocation place = e.getLocation() == null ? reached : e.getLocation();
    int offset = (int) Math.min(place.getCharOffset(), text.length() - 1L);
    return new Problem(file, place.getLineNr(), place.getColumnNr(), "", reason(text, offset, e));
  }

  private static String reason(String text, int offset, JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return "파일이 중간에 끝났습니다. 닫는 괄호 } ] 나 따옴표가 빠지지 않았는지 확인해 주세요.";
    }
    if (e instanceof StreamConstraintsException) {
      return "JSON의 괄호가 너무 깊거나 숫자가 너무 깁니다. 내용을 확인해 주세요.";
    }
    char at = text.charAt(offset);
    String before = text.substring(0, offset).stripTrailing();
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    return switch (at) {
      case '“', '”', '‘', '’', '\'' -> "따옴표가 다릅니다. 곧은 큰따옴표(\")로 바꿔 주세요.";
      case '}', ']' ->
          last == ','
              ? "마지막 항목 뒤에 쉼표가 남았습니다. 그 쉼표를 지워 주세요."
              : "닫는 괄호가 맞지 않습니다. { }와 [ ]가 짝을 이루는지 확인해 주세요.";
      case '"', '{', '[' ->
          ",:[{".indexOf(last) < 0
              ? "앞 항목과의 사이에 쉼표(,)나 쌍점(:)이 빠졌습니다. 넣어 주세요."
              : "여기에 올 수 없는 글자입니다. 쉼표, 쌍점, 괄호의 자리를 확인해 주세요.";
      case '/', '#' -> "JSON에는 주석을 쓸 수 없습니다. 주석을 지워 주세요.";
      case '\n', '\r', '\t' -> "글 안에 줄바꿈이나 탭이 있습니다. 줄바꿈은 \\n, 탭은 \\t로 써 주세요.";
      case ',' -> "쉼표가 하나 더 있거나 값이 빠졌습니다. 쉼표를 지우거나 값을 써 주세요.";
      default -> "이 자리에서 JSON을 읽을 수 없습니다. 글은 큰따옴표로 둘러싸고, 쉼표와 괄호를 확인해 주세요.";
    };
  }
}
