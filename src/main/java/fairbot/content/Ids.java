package fairbot.content;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the ids of things among which each may come only once. Not thread-safe. */
final class Ids {
  private final Pattern pattern;
  private final String rule;
  private final Map<String, Place> places = new HashMap<>();

  /** Ids of lower-case letters, digits and hyphens. */
  Ids(int longest) {
    pattern = Pattern.compile("[a-z0-9-]{1," + longest + "}");
    rule = "영어 소문자, 숫자, 붙임표(-)만 써서 " + longest + "자 안으로 지어 주세요";
  }

  /** The id in the field {@code id}; empty if it is missing. */
  String read(Fields fields) {
    String id = fields.requiredText("id");
    if (id.isEmpty()) {
      return id;
    }
    if (!pattern.matcher(id).matches()) {
      fields.wrong("id", "쓸 수 없는 id입니다: \"" + id + "\". " + rule + ".");
    }
    Place first = places.putIfAbsent(id, fields.place());
    if (first != null) {
      String where = first.file().substring(first.file().lastIndexOf('/') + 1);
      where += first.sheet().isEmpty() ? "" : " " + first.sheet() + " 시트";
      fields.wrong(
          "id",
          "같은 id가 이미 있습니다: \"" + id + "\" (" + where + " " + first.line() + "행). 서로 다르게 지어 주세요.");
    }
    return id;
  }

  /** Where each of the ids that were read stands. */
  Map<String, Place> places() {
    return Map.copyOf(places);
  }
}
