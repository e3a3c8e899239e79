package fairbot.console;

import fairbot.answer.Answer;
import fairbot.conversation.Conversations.Exchange;
import fairbot.fair.Company;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.fair.Faq;
import fairbot.fair.Product;
import fairbot.fair.ProgramItem;
import fairbot.question.Reading;
import fairbot.search.Hit;
import fairbot.search.Hits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells in Korean, for a layman, how an answer came about. */
final class ExplanationText {
  private static final int MOST_HITS = 5;

  /** What the rules' names mean; one without a line here is told by its name alone. */
  private static final Map<String, String> RULES =
      Map.ofEntries(
          Map.entry("small talk", "인사나 빈 말이어서 안내를 찾지 않았습니다"),
          Map.entry("nothing fits", "맞는 후보가 하나도 없어 모른다고 했습니다"),
          Map.entry("too little is explained", "질문의 말을 설명해 주는 후보가 모자라 모른다고 했습니다"),
          Map.entry("unsure", "첫째 후보의 점수가 답하기에는 모자라 모른다고 했습니다"),
          Map.entry("several fit", "비슷하게 맞는 후보가 여럿이어서 고르도록 내놓았습니다"),
          Map.entry("best hit", "첫째 후보가 충분히 확실해서 답했습니다"),
          Map.entry("the content lacks it", "무엇을 묻는지는 알지만 안내에 그 내용이 없어 없다고 했습니다"),
          Map.entry("price limit", "값의 범위가 있어 그 값의 제품을 찾았습니다"),
          Map.entry("no product at this price", "값의 범위가 있지만 그 값의 제품이 없습니다"),
          Map.entry("booth", "부스 번호가 있어 그 부스를 찾았습니다"),
          Map.entry("no such booth", "부스 번호가 있지만 그런 부스가 없습니다"));

  private final String asked;
  private final Exchange exchange;
  private final Hits hits;

  ExplanationText(String asked, Exchange exchange) {
    this.asked = asked;
    this.exchange = exchange;
    this.hits = exchange.understood().hits();
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("질문: " + asked);
    lines.add("박람회: " + exchange.answer().fair().name());
    readings(lines);
    if (!hits.hits().isEmpty()) {
      Hit best = hits.hits().getFirst();
      words(lines, best);
      aspect(lines, best);
      candidates(lines);
    }
    String rule = exchange.answer().rule();
    lines.add("정한 규칙: " + (RULES.containsKey(rule) ? RULES.get(rule) + " (" + rule + ")" : rule));
    lines.add("결과: " + outcome());
    lines.add("답:");
    exchange.written().text().lines().forEach(line -> lines.add("  " + line));
    return lines;
  }

  private void readings(List<String> lines) {
    lines.add("읽은 글: " + hits.reading().text());
    for (Reading.Step step : hits.reading().trace()) {
      lines.add("  " + step.rewriter() + ": " + step.before() + " → " + step.after());
    }
    String others =
        exchange.understood().readings().stream()
            .map(Reading::text)
            .filter(text -> !text.equals(hits.reading().text()))
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      lines.add("  달리 읽으면: " + others);
    }
  }

  private static void words(List<String> lines, Hit best) {
    lines.add("알아본 말 (첫째 후보에서):");
    Set<String> told = new HashSet<>();
    for (Hit.Clue clue : best.evidence().clues()) {
      // The first of several cues at one place is the best; the others differ by a letter or two.
      if (!told.add(clue.typed() + clue.source())) {
        continue;
      }
      lines.add(
          "  %s: %s \"%s\" (%d%%)"
              .formatted(
                  clue.typed(),
                  source(clue.source()),
                  clue.known(),
                  Math.round(100 * clue.quality())));
    }
    if (best.evidence().clues().isEmpty()) {
      lines.add("  없음");
    }
    if (!best.evidence().unexplained().isEmpty()) {
      lines.add("알아보지 못한 말: " + String.join(", ", best.evidence().unexplained()));
    }
  }

  private static void aspect(List<String> lines, Hit best) {
    if (best.entry() instanceof Faq) {
      lines.add("묻는 것: 자주 묻는 질문의 답");
      return;
    }
    String cues =
        best.evidence().clues().stream()
            .filter(c -> c.source() == Hit.Source.CUE)
            .map(c -> "\"" + c.typed() + "\"")
            .distinct()
            .collect(Collectors.joining(", "));
    String why;
    if (best.evidence().cued() >= 1 && !cues.isEmpty()) {
      why = cues + " 말이 이것을 뚜렷이 묻습니다";
    } else if (best.evidence().cued() > 0 && !cues.isEmpty()) {
      why = cues + " 말이 이것을 묻는 듯합니다";
    } else {
      why = "무엇을 묻는지 뚜렷한 말이 없어 가장 그럴듯한 것을 골랐습니다";
    }
    lines.add("묻는 것: %s (%s) - %s".formatted(best.aspect().label(), best.aspect().id(), why));
    if (!best.evidence().lackingTopic().isEmpty()) {
      lines.add("  안내에 없는 것: " + best.evidence().lackingTopic());
    }
    if (best.evidence().recalled()) {
      lines.add("  대상은 앞서 나눈 이야기에서 가져왔습니다");
    }
  }

  private void candidates(List<String> lines) {
    lines.add("후보 (점수는 0에서 1까지):");
    int rank = 0;
    for (Hit hit : hits.hits().stream().limit(MOST_HITS).toList()) {
      rank++;
      String aspect = hit.entry() instanceof Faq ? "" : " · " + hit.aspect().label();
      lines.add(
          String.format(
              Locale.ROOT,
              "  %d. %.3f  %s %s%s [%s] 질문의 %d%%를 설명, 이름과 %d%% 맞음",
              rank,
              hit.score(),
              kind(hit.entry()),
              hit.entry().name(),
              aspect,
              hit.entry().id(),
              Math.round(100 * hit.evidence().coverage()),
              Math.round(100 * hit.evidence().naming())));
    }
  }

  private String outcome() {
    return switch (exchange.answer()) {
      case Answer.Answered a -> "답함 (answered)";
      case Answer.Missing m -> "안내에 없음 (missing)";
      case Answer.Ambiguous a -> "고르도록 내놓음 (ambiguous)";
      case Answer.Unknown u -> "모름 (unknown)";
    };
  }

  private static String kind(Entry entry) {
    return switch (entry) {
      case Fair f -> "박람회";
      case Company c -> "업체";
      case Product p -> "제품";
      case ProgramItem i -> "행사";
      case Faq f -> "FAQ";
    };
  }

  private static String source(Hit.Source source) {
    return switch (source) {
      case NAME -> "이름";
      case KEYWORD -> "키워드";
      case TEXT -> "설명 글의 말";
      case SYNONYM -> "동의어";
      case CONCEPT -> "개념 사전";
      case ASSOCIATION -> "이런 말로 자주 찾는";
      case FACT -> "적힌 사실의 말";
      case CUE -> "묻는 말";
    };
  }
}
