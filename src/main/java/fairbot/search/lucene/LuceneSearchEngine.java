package fairbot.search.lucene;

import fairbot.fair.Aspect;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.fair.Faq;
import fairbot.question.CleanText;
import fairbot.question.Hangul;
import fairbot.question.Question;
import fairbot.search.Hits;
import fairbot.search.Lexicon;
import fairbot.search.Ranker;
import fairbot.search.SearchEngine;
import fairbot.search.Thesaurus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@link SearchEngine} with Lucene and Nori, all in memory. */
public final class LuceneSearchEngine implements SearchEngine {
  private record Searched(FairIndex index, Ranker ranker) {}

  private final Map<String, Searched> fairs = new LinkedHashMap<>();

  /**
   * Builds the indexes.
   *
   * @param userWords lines of Nori's user dictionary; the entries' own names are added by
   *     themselves
   */
  public LuceneSearchEngine(
      List<Fair> fairs,
      List<Aspect> aspects,
      Thesaurus thesaurus,
      List<String> userWords,
      List<String> fillers) {
    NoriMorphology morphology = new NoriMorphology(dictionary(fairs, userWords));
    Lexicon lexicon = new Lexicon(morphology, aspects, thesaurus, fillers);
    for (Fair fair : fairs) {
      this.fairs.put(
          fair.id(), new Searched(new FairIndex(fair, morphology), new Ranker(fair, lexicon)));
    }
  }

  /**
   * Names of one short word that Nori would tear apart (오리백, 누블룸) stay whole. Longer ones are left
   * to Nori, since people name them by their parts.
   */
  private static List<String> dictionary(List<Fair> fairs, List<String> userWords) {
    NoriMorphology plain = new NoriMorphology(userWords);
    Set<String> words = new LinkedHashSet<>(userWords);
    for (Fair fair : fairs) {
      for (Entry entry : fair.entries().values()) {
        if (entry instanceof Faq) {
          continue;
        }
        List<String> names = new ArrayList<>(entry.alternateNames());
        names.add(entry.name());
        for (String name : names) {
          for (String word : CleanText.words(CleanText.clean(name))) {
            if (isShortHangul(word) && plain.tokens(word).size() > 1) {
              words.add(word);
            }
          }
        }
      }
    }
    return List.copyOf(words);
  }

  private static boolean isShortHangul(String word) {
    return word.length() >= 2
        && word.length() <= 4
        && word.chars().allMatch(c -> Hangul.isSyllable((char) c));
  }

  @Override
  public Hits search(String fair, Question question) {
    Searched searched = fairs.get(fair);
    if (searched == null) {
      throw new IllegalArgumentException("no such fair: " + fair);
    }
    return searched.ranker().rank(question, searched.index()::candidates);
  }

  @Override
  public void close() {
    fairs.values().forEach(f -> f.index().close());
  }
}
