package fairbot.publication;

import fairbot.fair.Company;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.fair.Faq;
import fairbot.fair.Product;
import fairbot.fair.ProgramItem;
import java.util.List;

/** How much an edition holds. */
public record Counts(int fairs, int companies, int products, int programItems, int faqs) {

  static Counts of(List<Fair> fairs) {
    return new Counts(
        fairs.size(),
        count(fairs, Company.class),
        count(fairs, Product.class),
        count(fairs, ProgramItem.class),
        count(fairs, Faq.class));
  }

  /** Without the fairs themselves. */
  public int entries() {
    return companies + products + programItems + faqs;
  }

  private static int count(List<Fair> fairs, Class<? extends Entry> kind) {
    return (int)
        fairs.stream().flatMap(f -> f.entries().values().stream()).filter(kind::isInstance).count();
  }
}
