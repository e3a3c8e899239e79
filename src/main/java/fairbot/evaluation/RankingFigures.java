package fairbot.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well documents were ranked, as means over the queries. Formulas as in trec_eval: nDCG with
 * the grade as the gain and the logarithm of rank + 1 as the discount. For one thread.
 */
public final class RankingFigures {
  private static final int DEPTH = 10;

  private final Map<String, List<Ranked>> runs = new LinkedHashMap<>();
  private double success;
  private double reciprocalRank;
  private double ndcg;
  private double recall;

  /** A document with its score. */
  record Ranked(String document, double score) {}

  /**
   * Adds a query.
   *
   * @param ranked best first
   * @param relevant at least one, each with its grade from 1
   */
  void add(String query, List<Ranked> ranked, Map<String, Integer> relevant) {
    runs.put(query, List.copyOf(ranked));
    double gain = 0;
    int found = 0;
    for (int i = 0; i < Math.min(DEPTH, ranked.size()); i++) {
      int grade = relevant.getOrDefault(ranked.get(i).document(), 0);
      if (grade > 0) {
        success += i == 0 ? 1 : 0;
        reciprocalRank += found == 0 ? 1.0 / (i + 1) : 0;
        found++;
        gain += grade / log2(i + 2);
      }
    }
    double ideal = 0;
    List<Integer> grades = new ArrayList<>(relevant.values());
    grades.sort((a, b) -> Integer.compare(b, a));
    for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
      ideal += grades.get(i) / log2(i + 2);
    }
    ndcg += gain / ideal;
    recall += (double) found / relevant.size();
  }

  /** A line for each figure, such as {@code Success@1 0.8612}. */
  public List<String> lines() {
    return List.of(
        line("Success@1", success),
        line("MRR@10", reciprocalRank),
        line("nDCG@10", ndcg),
        line("Recall@10", recall));
  }

  /** What was ranked, by query. */
  Map<String, List<Ranked>> runs() {
    return runs;
  }

  private String line(String name, double sum) {
    return String.format(Locale.ROOT, "%s %.4f", name, sum / Math.max(1, runs.size()));
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
