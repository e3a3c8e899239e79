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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/** {@link SearchEngine} with Lucene and Nori, all in memory. */
public final class LuceneSearchEngine implements SearchEngine {
  private record Searched(FairIndex index, Ranker ranker) {}

  private final Map<String, Searched> fairs = new LinkedHashMap<>();

  /** Builds the indexes as fast as it can. */
  public LuceneSearchEngine(
      List<Fair> fairs,
      List<Aspect> aspects,
      Thesaurus thesaurus,
      List<String> userWords,
      List<String> fillers) {
    this(fairs, aspects, thesaurus, userWords, fillers, ForkJoinPool.commonPool());
  }

  /**
   * Builds the indexes.
   *
   * @param userWords lines of Nori's user dictionary; the entries' own names are added by
   *     themselves
   * @param beside builds one half while the caller builds the other; {@code Runnable::run} leaves
   *     all to the caller
   */
  public LuceneSearchEngine(
      List<Fair> fairs,
      List<Aspect> aspects,
      Thesaurus thesaurus,
      List<String> userWords,
      List<String> fillers,
      Executor beside) {
    NoriMorphology morphology = new NoriMorphology(dictionary(fairs, userWords));
    // The indexes are built beside the lexicon: a start takes half as long on two processors.
    CompletableFuture<List<FairIndex>> indexes =
        CompletableFuture.supplyAsync(
            () -> fairs.stream().map(fair -> new FairIndex(fair, morphology)).toList(), beside);
    Lexicon lexicon = new Lexicon(morphology, aspects, thesaurus, fillers);
    List<Ranker> rankers = fairs.stream().map(fair -> new Ranker(fair, lexicon)).toList();
    for (int i = 0; i < fairs.size(); i++) {
      this.fairs.put(fairs.get(i).id(), new Searched(indexes.join().get(i), rankers.get(i)));
    }
  }

  /**
   * Loads Nori's dictionaries and Lucene, which takes most of a start, while the caller reads
   * files.
   */
  public static void preload() {
    Thread.ofPlatform()
        .daemon()
        .name("search-preload")
        .start(
            () -> {
              NoriMorphology morphology = new NoriMorphology(List.of());
              morphology.tokens("안녕하세요");
              FairIndex.preload();
            });
  }

  /**
   * Names of one short word that Nori would tear apart (오리백, 누블룸) stay whole. Longer ones are left
   * to Nori, since people name them by their parts.
   */
  private static List<String> dictionary(List<Fair> fairs, List<String> userWords) {
    NoriMorphology plain = new NoriMorphology(List.of());
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
            if (isShortHangul(word) && !words.contains(word) && plain.tokens(word).size() > 1) {
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
