package fairbot.search;

import fairbot.fair.Aspect;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.question.Question;
import fairbot.question.Reading;
import fairbot.question.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ranks candidates by how much of a question each explains: every letter with content must come
 * from the entry's own words, from the thesaurus, or from a cue of the aspect. Pure, thread-safe;
 * one for each fair of an edition.
 */
public final class Ranker {
  /** Shorter names are common words as well. */
  private static final int LEAST_NAME = 3;

  /** So many entries are brought up by the words that lead to them, beside the index's own. */
  private static final int MOST_ASSOCIATED = 16;

  private final Fair fair;
  private final Map<String, Profile> profiles = new LinkedHashMap<>();
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Lexicon lexicon;
  private final Associations associations;

  public Ranker(Fair fair, Lexicon lexicon) {
    this.fair = fair;
    this.lexicon = lexicon;
    Wording wording = new Wording(lexicon.morphology());
    for (Entry entry : fair.allEntries()) {
      Profile profile = Profile.of(fair, entry, lexicon, wording);
      profiles.put(entry.id(), profile);
      profile.terms().keySet().forEach(term -> frequency.merge(term, 1, Integer::sum));
    }
    associations = new Associations(lexicon.rules(), lexicon.meanings(), profiles.values());
  }

  /** An index. */
  @FunctionalInterface
  public interface Retrieval {
    /** Candidates, best first. */
    List<Candidate> candidates(Probe probe);
  }

  /** The hits of the reading that fits best. */
  public Hits rank(Question question, Retrieval retrieval) {
    Hits best = null;
    for (Reading reading : question.readings()) {
      Hits hits = rank(reading, question.previous(), retrieval);
      if (best == null || topScore(hits) > topScore(best) + 0.02) {
        best = hits;
      }
    }
    return best;
  }

  private static double topScore(Hits hits) {
    return hits.hits().isEmpty() ? 0 : hits.hits().getFirst().score();
  }

  private Hits rank(Reading reading, Optional<Topic> previous, Retrieval retrieval) {
    Letters letters = new Letters(reading.text(), lexicon.morphology(), frequency.keySet());
    List<Span> fillers = lexicon.cues().fillersIn(letters);
    List<Cues.Found> all = Cues.outside(lexicon.cues().in(letters), fillers);
    List<Span> loud =
        lexicon.cues().loudIn(letters).stream()
            .filter(word -> all.stream().noneMatch(cue -> cue.isSure() && cue.span().covers(word)))
            .filter(word -> fillers.stream().noneMatch(filler -> filler.covers(word)))
            .toList();
    List<Cues.Found> cues = Cues.outside(all, loud);
    List<Rules.Fired> fired = lexicon.rules().firedBy(letters);
    Set<String> added = new LinkedHashSet<>();
    fired.forEach(rule -> rule.meant().forEach(m -> added.addAll(m.terms())));
    List<String> stems =
        letters.tokens.stream()
            .filter(token -> token.kind() != Morphology.Kind.GRAMMAR)
            .map(Morphology.Token::term)
            .toList();
    Probe probe = new Probe(reading.text(), stems, added, letters.consonants());

    Map<String, Double> candidates = new LinkedHashMap<>();
    candidates.put(fair.id(), 0.0);
    previous
        .filter(topic -> topic.fair().equals(fair.id()) && profiles.containsKey(topic.entry()))
        .ifPresent(topic -> candidates.put(topic.entry(), 0.0));
    for (Candidate candidate : retrieval.candidates(probe)) {
      candidates.put(candidate.entry(), candidate.similarity());
    }
    Map<String, Map<String, Double>> associated = associated(letters);
    mostAssociated(associated).forEach(entry -> candidates.putIfAbsent(entry, 0.0));
    Content content =
        new Content(
            letters,
            fillers,
            lexicon.cues().asidesIn(letters),
            loud,
            cues.stream().map(Cues.Found::span).toList(),
            names(candidates.keySet(), letters),
            frequency,
            profiles.size());
    Analysed question = new Analysed(letters, content, cues, fired, associated, previous.isEmpty());
    List<Hit> hits = new ArrayList<>();
    candidates.forEach(
        (id, similarity) -> {
          boolean recalled = previous.filter(topic -> topic.entry().equals(id)).isPresent();
          Explanation.hit(fair, profiles.get(id), question, lexicon, similarity, recalled)
              .ifPresent(hits::add);
        });
    List<Hit> ranked = new ArrayList<>(FaqOrder.settle(hits, question.asksForMore()));
    ranked.sort(Comparator.comparingDouble(Hit::score).reversed());
    return new Hits(reading, ranked, content.total());
  }

  /** The entries to which the question's words lead, by stem. */
  private Map<String, Map<String, Double>> associated(Letters letters) {
    Map<String, Map<String, Double>> associated = new HashMap<>();
    for (Morphology.Token token : letters.tokens) {
      if (token.kind().isContent()) {
        associated.computeIfAbsent(token.term(), associations::of);
      }
    }
    return associated;
  }

  /** The entries to which the words lead together, most of all first. */
  private static List<String> mostAssociated(Map<String, Map<String, Double>> associated) {
    Map<String, Double> sums = new HashMap<>();
    associated
        .values()
        .forEach(
            shares -> shares.forEach((entry, share) -> sums.merge(entry, share, (a, b) -> a + b)));
    return sums.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_ASSOCIATED)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Where whole names of candidates stand. */
  private List<Span> names(Set<String> candidates, Letters letters) {
    List<Span> found = new ArrayList<>();
    for (String id : candidates) {
      Profile profile = profiles.get(id);
      if (profile.kind() == Aspect.Kind.FAIR || profile.kind() == Aspect.Kind.FAQ) {
        continue;
      }
      for (Profile.Name name : profile.names()) {
        Span span = name.whole().length() >= LEAST_NAME ? letters.exact(name.whole()) : null;
        if (span != null && span.quality() == 1) {
          found.add(span);
        }
      }
    }
    return found;
  }

  /** The aspect with this id. */
  Aspect aspect(String id) {
    return lexicon.aspect(id);
  }
}
