package fairbot.question;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rewriters in order, each fed with all readings of the one before. Thread-safe. */
public final class RewriteChain {
  /** More readings than this cost time and help nobody. */
  private static final int MOST_READINGS = 3;

  private final List<Rewriter> rewriters;

  public RewriteChain(List<Rewriter> rewriters) {
    this.rewriters = List.copyOf(rewriters);
  }

  /**
   * The chain as the bot uses it.
   *
   * @param spellings what people type, to how it is read
   * @param dialect rules of dialect, to how it is read
   * @param names of the content, which are left as they are
   */
  public static RewriteChain standard(
      Map<String, String> spellings, Map<String, String> dialect, Collection<String> names) {
    return new RewriteChain(
        List.of(
            new CleanText(),
            new KeyboardLayout(),
            new LatinWords(spellings, names),
            new Dialect(dialect, names),
            new Spelling(spellings, names),
            new NotThis()));
  }

  /** At most three readings of different texts, the likeliest first; at least one. */
  public List<Reading> read(String typed) {
    List<Reading> readings = List.of(new Reading(typed, List.of()));
    for (Rewriter rewriter : rewriters) {
      Map<String, Reading> next = new LinkedHashMap<>();
      for (Reading reading : readings) {
        for (Reading rewritten : rewriter.rewrite(reading)) {
          next.putIfAbsent(rewritten.text(), rewritten);
        }
      }
      readings = next.values().stream().limit(MOST_READINGS).toList();
    }
    return readings;
  }
}
