package fairbot.search;

import fairbot.fair.Faq;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Ranks faq entries among each other. Their phrasings are whole sentences, so how alike two
 * sentences are (the index's normalised sum) tells as much as which words are explained; against
 * entries of other kinds they keep their scores. The weight was measured best on short Korean
 * paraphrases, clean and misspelt.
 */
final class FaqOrder {
  private static final double SIMILARITY = 0.6;

  private FaqOrder() {}

  /**
   * The hits with the faq entries' scores dealt out anew among them, the highest to the likeliest.
   */
  static List<Hit> settle(List<Hit> hits) {
    List<Hit> faqs = new ArrayList<>(hits.stream().filter(FaqOrder::isFaq).toList());
    if (faqs.size() < 2) {
      return hits;
    }
    List<Double> scores = faqs.stream().map(Hit::score).sorted(Comparator.reverseOrder()).toList();
    faqs.sort(Comparator.comparingDouble(FaqOrder::likelihood).reversed());
    List<Hit> settled = new ArrayList<>(hits.stream().filter(hit -> !isFaq(hit)).toList());
    for (int i = 0; i < faqs.size(); i++) {
      settled.add(faqs.get(i).scored(scores.get(i)));
    }
    return settled;
  }

  private static boolean isFaq(Hit hit) {
    return hit.entry() instanceof Faq;
  }

  private static double likelihood(Hit hit) {
    return (1 - SIMILARITY) * hit.score() + SIMILARITY * hit.evidence().similarity();
  }
}
