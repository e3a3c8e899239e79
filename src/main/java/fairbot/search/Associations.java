package fairbot.search;

import fairbot.fair.Aspect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How strongly a single word leads to an entry of a fair: the share of the thesaurus's phrases with
 * that word which lead to it. "구겨지다" is said of irons, "집" of nearly everything. So a question is
 * understood of which no whole phrase stands in the thesaurus. Immutable, thread-safe.
 */
final class Associations {
  /** Phrases that are assumed to lead elsewhere, so that a rare word proves little. */
  private static final double UNSEEN = 0.7;

  /** A smaller share tells nothing. */
  private static final double LEAST = 0.04;

  /** What fits more entries tells none of them apart. */
  private static final int MOST_ENTRIES = 200;

  private static final int LONGEST = 12;

  /** One rule's part in a word. */
  private record Link(int rule, float weight) {}

  /** How well a rule's meaning fits an entry. */
  private record Fit(String entry, double quality) {}

  private final SaidWords words;
  private final List<List<Fit>> fits = new ArrayList<>();
  private final Map<String, List<Link>> links = new HashMap<>();

  Associations(SaidWords words, Collection<Profile> profiles) {
    this.words = words;
    Map<Thesaurus.Rule, Map<String, Double>> live = new LinkedHashMap<>();
    for (Profile profile : profiles) {
      if (profile.kind() != Aspect.Kind.FAIR) {
        meant(profile)
            .forEach(
                (rule, quality) ->
                    live.computeIfAbsent(rule, r -> new HashMap<>())
                        .put(profile.entry().id(), quality));
      }
    }
    live.forEach(
        (rule, entries) -> {
          if (entries.size() <= MOST_ENTRIES) {
            int number = fits.size();
            List<Fit> fit = new ArrayList<>(entries.size());
            entries.forEach((entry, quality) -> fit.add(new Fit(entry, quality)));
            fits.add(fit);
            SaidWords.of(rule)
                .forEach(
                    (word, weight) ->
                        links
                            .computeIfAbsent(word, w -> new ArrayList<>(2))
                            .add(new Link(number, weight)));
          }
        });
  }

  /**
   * The rules that lead to an entry, with the best of its fields in which what they mean stands.
   */
  private Map<Thesaurus.Rule, Double> meant(Profile profile) {
    Map<Thesaurus.Rule, Double> rules = new HashMap<>();
    boolean faq = profile.kind() == Aspect.Kind.FAQ;
    profile
        .terms()
        .forEach(
            (term, weight) -> lead(rules, term, weight >= Profile.KEYWORD ? Profile.NAME : weight));
    for (Profile.Name name : profile.names()) {
      within(name.whole(), faq, rules);
    }
    for (Phrase keyword : profile.keywords()) {
      within(keyword, faq, rules);
    }
    return rules;
  }

  private void within(Phrase phrase, boolean faq, Map<Thesaurus.Rule, Double> rules) {
    String letters = phrase.letters();
    for (int start = 0; start < letters.length() - 1; start++) {
      // A faq entry's phrasing is a sentence: what stands across its words is nothing.
      if (faq && !phrase.startsWordAt(start)) {
        continue;
      }
      for (int end = start + 2; end <= Math.min(letters.length(), start + LONGEST); end++) {
        lead(rules, letters.substring(start, end), Profile.NAME);
      }
    }
  }

  private void lead(Map<Thesaurus.Rule, Double> rules, String meant, double quality) {
    for (Thesaurus.Rule rule : words.leadingTo(meant)) {
      rules.merge(rule, quality, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }
  }

  /** The entries to which a stem leads, each with its share, 0 to 1. */
  Map<String, Double> of(String stem) {
    List<Link> found = links.getOrDefault(stem, List.of());
    if (found.isEmpty()) {
      return Map.of();
    }
    double all = words.weight(stem) + UNSEEN;
    Map<String, Double> shares = new HashMap<>();
    for (Link link : found) {
      for (Fit fit : fits.get(link.rule())) {
        shares.merge(fit.entry(), link.weight() * fit.quality() / all, (a, b) -> a + b);
      }
    }
    shares.values().removeIf(share -> share < LEAST);
    return shares;
  }
}
