package fairbot.search;

import fairbot.fair.Aspect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How strongly a single word leads to an entry of a fair: the share of the thesaurus's phrases with
 * that word which lead to it. "구겨지다" is said of irons, "집" of nearly everything. So a question is
 * understood of which no whole phrase stands in the thesaurus. Thread-safe.
 */
final class Associations {
  /** Phrases that are assumed to lead elsewhere, so that a rare word proves little. */
  private static final double UNSEEN = 0.7;

  /** A smaller share tells nothing. */
  private static final double LEAST = 0.04;

  /** What fits more entries tells none of them apart. */
  private static final int MOST_ENTRIES = 200;

  private static final int LONGEST = 12;

  /** The stems of which visitors ask most are soon among so many. */
  private static final int MOST_KNOWN = 4_096;

  /** How well a rule's meaning fits an entry. */
  private record Fit(String entry, double quality) {}

  private final Rules rules;
  private final IdentityHashMap<Thesaurus.Rule, List<Fit>> fits = new IdentityHashMap<>();

  /** What has been looked up before: a tenth of the time of an answer. */
  private final Map<String, Map<String, Double>> known = new ConcurrentHashMap<>();

  Associations(Rules rules, Meanings meanings, Collection<Profile> profiles) {
    this.rules = rules;
    for (Profile profile : profiles) {
      if (profile.kind() != Aspect.Kind.FAIR) {
        meant(profile, meanings)
            .forEach(
                (rule, quality) ->
                    fits.computeIfAbsent(rule, r -> new ArrayList<>(2))
                        .add(new Fit(profile.entry().id(), quality)));
      }
    }
    fits.values().removeIf(entries -> entries.size() > MOST_ENTRIES);
  }

  /**
   * The rules that lead to an entry, with the best of its fields in which what they mean stands.
   */
  private static IdentityHashMap<Thesaurus.Rule, Double> meant(Profile profile, Meanings meanings) {
    IdentityHashMap<Thesaurus.Rule, Double> rules = new IdentityHashMap<>();
    boolean faq = profile.kind() == Aspect.Kind.FAQ;
    profile
        .terms()
        .forEach(
            (term, weight) ->
                lead(rules, meanings.of(term), weight >= Profile.KEYWORD ? Profile.NAME : weight));
    for (Profile.Name name : profile.names()) {
      within(name.whole(), faq, meanings, rules);
    }
    for (Phrase keyword : profile.keywords()) {
      within(keyword, faq, meanings, rules);
    }
    return rules;
  }

  private static void within(
      Phrase phrase,
      boolean faq,
      Meanings meanings,
      IdentityHashMap<Thesaurus.Rule, Double> rules) {
    String letters = phrase.letters();
    for (int start = 0; start < letters.length() - 1; start++) {
      // A faq entry's phrasing is a sentence: what stands across its words is nothing.
      if (faq && !phrase.startsWordAt(start)) {
        continue;
      }
      for (int end = start + 2; end <= Math.min(letters.length(), start + LONGEST); end++) {
        lead(rules, meanings.of(letters.substring(start, end)), Profile.NAME);
      }
    }
  }

  private static void lead(
      IdentityHashMap<Thesaurus.Rule, Double> rules, List<Thesaurus.Rule> found, Double quality) {
    for (Thesaurus.Rule rule : found) {
      rules.merge(rule, quality, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }
  }

  /** The entries to which a stem leads, each with its share, 0 to 1. */
  Map<String, Double> of(String stem) {
    Map<String, Double> shares = known.get(stem);
    if (shares == null) {
      shares = lookUp(stem);
      if (known.size() < MOST_KNOWN) {
        known.put(stem, shares);
      }
    }
    return shares;
  }

  private Map<String, Double> lookUp(String stem) {
    Map<String, Double> shares = new HashMap<>();
    double all = UNSEEN;
    for (Rules.Saying saying : rules.sayingsWith(stem)) {
      all += saying.share();
      for (Fit fit : fits.getOrDefault(saying.rule(), List.of())) {
        shares.merge(fit.entry(), saying.share() * fit.quality(), (a, b) -> a + b);
      }
    }
    double least = LEAST * all;
    double total = all;
    shares.values().removeIf(share -> share < least);
    shares.replaceAll((entry, share) -> share / total);
    return Map.copyOf(shares);
  }
}
