package fairbot.content;

import fairbot.search.Thesaurus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a file in Solr's synonym format, without its backslash escapes: {@code 양말, 삭스} for words
 * that mean the same, {@code 무릎 => 찜질기, 보호대} for words that lead to others.
 */
final class ThesaurusFile {
  private static final Pattern SPACES = Pattern.compile("\\s{2,}|\\t");
  private static final String ARROW = "=>";

  private ThesaurusFile() {}

  static List<Thesaurus.Rule> read(TextFile file, List<Problem> problems) {
    List<Thesaurus.Rule> rules = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (TextFile.Line line : file.lines()) {
      String text = line.text();
      int arrow = text.indexOf(ARROW);
      if (arrow >= 0 && text.indexOf(ARROW, arrow + 1) >= 0) {
        add(problems, file, line, "화살표(=>)가 둘 이상입니다. 한 줄에 하나만 써 주세요.");
        continue;
      }
      List<String> said = items(arrow < 0 ? text : text.substring(0, arrow));
      List<String> meant = arrow < 0 ? said : items(text.substring(arrow + ARROW.length()));
      if (areEmpty(said) || areEmpty(meant)) {
        add(problems, file, line, "한쪽이 비어 있습니다. 쉼표나 화살표(=>)의 양쪽에 낱말을 써 주세요.");
        continue;
      }
      if (said.contains("") || meant.contains("")) {
        add(problems, file, line, "빈 낱말이 있습니다. 쉼표가 잇따르거나 끝에 남지 않았는지 확인해 주세요.");
        continue;
      }
      if (arrow < 0 && said.size() == 1) {
        add(problems, file, line, "낱말이 하나뿐입니다. 쉼표로 같은 뜻의 말을 더하거나 화살표(=>)로 이어 주세요.");
        continue;
      }
      for (String phrase : said) {
        Integer first = lines.putIfAbsent(phrase.toLowerCase(Locale.ROOT), line.number());
        if (first != null) {
          add(problems, file, line, twice(phrase, first, line.number()));
        }
      }
      rules.add(new Thesaurus.Rule(said, meant, file.name() + ":" + line.number()));
    }
    return rules;
  }

  private static String twice(String phrase, int first, int second) {
    return first == second
        ? "\"" + phrase + "\"은(는) 이 줄에 두 번 있습니다. 하나를 지워 주세요."
        : "\""
            + phrase
            + "\"은(는) "
            + first
            + "행에도 있습니다. "
            + first
            + "행과 "
            + second
            + "행을 한 줄로 합쳐 주세요.";
  }

  private static boolean areEmpty(List<String> items) {
    // A loop: a stream for each of ten thousand lines would be felt at every start.
    for (String item : items) {
      if (!item.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static List<String> items(String side) {
    List<String> items = new ArrayList<>();
    int start = 0;
    for (int comma = side.indexOf(','); comma >= 0; comma = side.indexOf(',', start)) {
      items.add(tidy(side.substring(start, comma)));
      start = comma + 1;
    }
    items.add(tidy(side.substring(start)));
    return items;
  }

  private static String tidy(String item) {
    String stripped = item.strip();
    boolean tidy = stripped.indexOf("  ") < 0 && stripped.indexOf('\t') < 0;
    return tidy ? stripped : SPACES.matcher(stripped).replaceAll(" ");
  }

  private static void add(
      List<Problem> problems, TextFile file, TextFile.Line line, String message) {
    problems.add(new Problem(file.name(), line.number(), 0, "", message));
  }
}
