package fairbot.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.evaluation.RankingFigures.Ranked;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingFiguresTest {

  @Test
  void lines_areMeansOverTheQueries() {
    RankingFigures figures = new RankingFigures();
    figures.add("first", ranked("a", "b", "c"), Map.of("a", 1));
    figures.add("third", ranked("a", "b", "c"), Map.of("c", 1));

    // The reciprocal ranks are 1 and 1/3; the discounted gains 1 and 1/log2(4).
    assertThat(figures.lines())
        .containsExactly("Success@1 0.5000", "MRR@10 0.6667", "nDCG@10 0.7500", "Recall@10 1.0000");
  }

  @Test
  void lines_countDocumentsThatWereNotFound() {
    RankingFigures figures = new RankingFigures();
    figures.add("half", ranked("x", "a"), Map.of("a", 2, "b", 1));
    figures.add("nothing", List.of(), Map.of("a", 1));

    // 2/log2(3) of 2 + 1/log2(3).
    assertThat(figures.lines())
        .containsExactly("Success@1 0.0000", "MRR@10 0.2500", "nDCG@10 0.2398", "Recall@10 0.2500");
  }

  private static List<Ranked> ranked(String... documents) {
    return List.of(documents).stream().map(d -> new Ranked(d, 1)).toList();
  }
}
