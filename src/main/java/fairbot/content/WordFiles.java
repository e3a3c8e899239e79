package fairbot.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the config's small lists of words. */
final class WordFiles {
  private static final List<String> SMALL_TALK = List.of("인사", "감사", "작별");

  /** A rule of dialect: how words begin or end, or what stands anywhere. */
  private static final Pattern DIALECT =
      Pattern.compile("\\??(?:-?[가-힣][가-힣 ]*-?|-(?:\\[[가-힣]+])?[ㄱ-ㅎ]?[가-힣]+)");

  private WordFiles() {}

  /** {@code userdict.txt}: a word a line, or a word and the parts that it is made of. */
  static List<String> userWords(TextFile file, List<Problem> problems) {
    List<String> words = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (TextFile.Line line : file.lines()) {
      List<String> parts = List.of(line.text().split("\\s+"));
      String word = parts.getFirst();
      String joined = String.join("", parts.subList(1, parts.size()));
      if (parts.size() > 1 && !joined.equals(word)) {
        add(
            problems,
            file,
            line,
            "조각을 이은 \"" + joined + "\"이(가) 낱말 \"" + word + "\"와(과) 다릅니다. \"세종시 세종 시\"처럼 써 주세요.");
      }
      Integer first = lines.putIfAbsent(word, line.number());
      if (first != null) {
        add(problems, file, line, "\"" + word + "\"은(는) " + first + "행에도 있습니다. 둘 가운데 하나만 남겨 주세요.");
      }
      words.add(String.join(" ", parts));
    }
    return words;
  }

  /** {@code fillers.txt}: a phrase a line; one that comes twice counts once. */
  static List<String> phrases(TextFile file) {
    return file.lines().stream().map(TextFile.Line::text).distinct().toList();
  }

  /** {@code spellings.txt}: what people type {@code =>} how it is read. */
  static Map<String, String> spellings(TextFile file, List<Problem> problems) {
    return pairs(file, "어딨 => 어디 있", problems);
  }

  /** {@code dialect.txt}: what people say, marked by where in a word, {@code =>} how it is read. */
  static Map<String, String> dialect(TextFile file, List<Problem> problems) {
    Map<String, String> rules = pairs(file, "-ㄴ당가 => 나요", problems);
    for (TextFile.Line line : file.lines()) {
      String said = line.text().split("=>", 2)[0].strip();
      if (line.text().contains("=>") && !DIALECT.matcher(said).matches()) {
        add(
            problems,
            file,
            line,
            "\""
                + said
                + "\"은(는) 읽을 수 없습니다. 한글로 쓰고 붙임표(-)는 앞이나 뒤에, 물음표(?)는 맨 앞에, 꺾쇠 [ ]는 \"-[해래]유\"처럼"
                + " 앞의 붙임표 바로 뒤에 써 주세요.");
      }
    }
    return rules;
  }

  /** {@code smalltalk.txt}: a phrase {@code =>} its sort. */
  static Map<String, String> smallTalk(TextFile file, List<Problem> problems) {
    Map<String, String> smallTalk = pairs(file, "안녕하세요 => 인사", problems);
    for (TextFile.Line line : file.lines()) {
      String sort = line.text().substring(line.text().indexOf("=>") + 2).strip();
      if (line.text().contains("=>") && !SMALL_TALK.contains(sort)) {
        add(problems, file, line, "\"" + sort + "\"은(는) 모르는 갈래입니다. 인사, 감사, 작별 가운데 하나를 써 주세요.");
      }
    }
    return smallTalk;
  }

  private static Map<String, String> pairs(TextFile file, String example, List<Problem> problems) {
    Map<String, String> spellings = new LinkedHashMap<>();
    Map<String, Integer> lines = new HashMap<>();
    for (TextFile.Line line : file.lines()) {
      String[] sides = line.text().split("=>", -1);
      if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
        add(problems, file, line, "읽을 수 없는 줄입니다. \"" + example + "\"처럼 화살표(=>) 하나와 양쪽의 말을 써 주세요.");
        continue;
      }
      String typed = sides[0].strip();
      Integer first = lines.putIfAbsent(typed, line.number());
      if (first != null) {
        add(problems, file, line, "\"" + typed + "\"은(는) " + first + "행에도 있습니다. 둘 가운데 하나만 남겨 주세요.");
      }
      spellings.put(typed, sides[1].strip());
    }
    return spellings;
  }

  private static void add(
      List<Problem> problems, TextFile file, TextFile.Line line, String message) {
    problems.add(new Problem(file.name(), line.number(), 0, "", message));
  }
}
