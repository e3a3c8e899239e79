package fairbot.search;

import fairbot.question.Reading;
import java.util.List;

/**
 * What a search found. Immutable.
 *
 * @param reading the reading that fitted best
 * @param hits best first, one an entry
 * @param content how much content the question holds: 0 for "안녕하세요", about 1 a noun
 */
public record Hits(Reading reading, List<Hit> hits, double content) {
  public Hits {
    hits = List.copyOf(hits);
  }
}
