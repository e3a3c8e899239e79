package fairbot.search;

import fairbot.fair.Faq;
import fairbot.fair.Product;
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

  /** From this naming on a faq entry's phrasing was said, not only the thing that it is about. */
  private static final double SAID = 0.75;

  /** From this naming on a product was named, by a word of its name or by a keyword. */
  private static final double THING = 0.6;

  private static final double AS_MUCH = 0.12;
  private static final double LESS = 0.01;

  private FaqOrder() {}

  /**
   * The hits with the faq entries' scores dealt out anew among them, the highest to the likeliest.
   *
   * @param more whether the question asks more of a thing than what it is and where
   */
  static List<Hit> settle(List<Hit> hits, boolean more) {
    return more ? amongEachOther(hits) : belowThings(amongEachOther(hits));
  }

  /**
   * A faq entry in which but the thing is named tells less of it than the thing itself: "칼 좀 보여주세요"
   * is not answered by how knives are sharpened.
   */
  private static List<Hit> belowThings(List<Hit> hits) {
    List<Hit> settled = new ArrayList<>();
    for (Hit hit : hits) {
      double below =
          hits.stream()
              .filter(other -> isFaq(hit) && hit.evidence().naming() < SAID)
              .filter(other -> other.entry() instanceof Product)
              .filter(other -> other.evidence().naming() >= THING)
              .filter(
                  other -> other.evidence().entryShare() >= hit.evidence().entryShare() - AS_MUCH)
              .mapToDouble(Hit::score)
              .max()
              .orElse(1);
      settled.add(hit.score() > below ? hit.scored(below - LESS) : hit);
    }
    return settled;
  }

  private static List<Hit> amongEachOther(List<Hit> hits) {
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
