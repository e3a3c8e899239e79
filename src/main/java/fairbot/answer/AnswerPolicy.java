package fairbot.answer;

import fairbot.fair.Aspect;
import fairbot.fair.Entry;
import fairbot.fair.Facts;
import fairbot.fair.Fair;
import fairbot.fair.Faq;
import fairbot.fair.Product;
import fairbot.fair.ProgramItem;
import fairbot.search.Hit;
import fairbot.search.Hits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides from the hits of one question what to say: one entry, several, a missing fact, or
 * nothing. Pure, immutable.
 */
public final class AnswerPolicy {
  /** Visitors are offered at most so many. */
  static final int MOST_OPTIONS = 8;

  /**
   * What makes an entry a rival of the best.
   *
   * @param coverage how much less of the question it may explain
   * @param score how much lower its score may be
   * @param tier how it must be named at least, see {@link #tier}
   */
  private record Width(double coverage, double score, int tier) {}

  private static final Width NARROW = new Width(0.1, 0.15, 2);

  /** Who asks what kinds there are wants to see them all. */
  private static final Width WIDE = new Width(0.25, 0.25, 1);

  private static final Pattern SEVERAL = Pattern.compile("종류|뭐뭐|뭐 뭐|이것저것|이거저거|여러 ?가지|것들|거들|중에");

  private static final double RIVAL_NAMING = 0.1;

  /** Below the score from which the bot answers lies a band in which it asks back. */
  private static final double BAND = 0.08;

  /** What is offered as a guess explains at least this share of the question by its own words. */
  private static final double GUESS_SHARE = 0.35;

  /** An entry named so far is meant and no other. */
  private static final double NAMED = 0.9;

  /** Scores this near are as good. */
  private static final double AS_WELL = 0.1;

  /** Scores this near differ by chance. */
  private static final double SAME = 0.03;

  private static final String CONTACT = "contact";

  private static final int MOST_GUESSES = 3;

  private final double answerFrom;
  private final double offerFrom;

  /**
   * @param caution how sure the bot must be before it answers
   */
  public AnswerPolicy(Caution caution) {
    answerFrom =
        switch (caution) {
          case CAREFUL -> 0.62;
          case NORMAL -> 0.5;
          case EAGER -> 0.46;
        };
    offerFrom = answerFrom - BAND;
  }

  /** The decision; a question without any content and cue is not understood. */
  public Answer decide(Fair fair, Hits hits) {
    if (hits.hits().isEmpty()) {
      return unknown(fair, "nothing fits");
    }
    Hit best = hits.hits().getFirst();
    if (best.score() < offerFrom) {
      return unknown(fair, "too little is explained");
    }
    boolean several = SEVERAL.matcher(hits.reading().text()).find();
    List<Hit> rivals = rivals(hits.hits(), several ? WIDE : NARROW);
    if (rivals.size() > 1) {
      return new Answer.Ambiguous(fair, "several fit", parts(rivals), true);
    }
    if (best.score() < answerFrom) {
      List<Hit> guesses = guesses(hits.hits());
      return guesses.size() > 1
          ? new Answer.Ambiguous(fair, "unsure, so it asks back", parts(guesses), false)
          : unknown(fair, "unsure");
    }
    return one(fair, told(fair, rivals.getFirst(), hits.hits()));
  }

  /**
   * What fits as well and has the fact tells more than that it is lacking: a faq entry, or another
   * thing of the same name ("뽀득 수세미" is sold by 뽀득수세미).
   */
  private Hit told(Fair fair, Hit best, List<Hit> hits) {
    if (!isMissing(fair, best)) {
      return best;
    }
    if (best.evidence().naming() >= NAMED) {
      return hits.stream()
          .filter(hit -> !(hit.entry() instanceof Faq) && !isMissing(fair, hit))
          .filter(hit -> hit.aspect().equals(best.aspect()))
          .filter(hit -> hit.evidence().naming() >= best.evidence().naming() - SAME)
          .filter(hit -> hit.score() >= best.score() - SAME)
          .findFirst()
          .orElse(best);
    }
    return hits.stream()
        .filter(hit -> hit.entry() instanceof Faq)
        .filter(hit -> best.evidence().unexplained().containsAll(hit.evidence().unexplained()))
        .filter(hit -> hit.score() >= Math.max(answerFrom, best.score() - AS_WELL))
        .findFirst()
        .orElse(best);
  }

  /** Two or three things that may be meant; fewer if nothing is likely enough to be offered. */
  private List<Hit> guesses(List<Hit> hits) {
    return hits.stream()
        .filter(hit -> !(hit.entry() instanceof Fair))
        .filter(hit -> hit.score() >= offerFrom - BAND)
        .filter(hit -> hit.evidence().entryShare() >= GUESS_SHARE)
        .limit(MOST_GUESSES)
        .toList();
  }

  private static Answer unknown(Fair fair, String rule) {
    return new Answer.Unknown(fair, rule, Answer.Reason.NOT_UNDERSTOOD);
  }

  /** Answered or missing. */
  Answer one(Fair fair, Hit hit) {
    List<Answer.Part> parts = List.of(part(hit, hit.aspect()));
    if (!isMissing(fair, hit)) {
      return new Answer.Answered(fair, "best hit", parts);
    }
    return sellersContact(fair, hit)
        .<Answer>map(part -> new Answer.Answered(fair, "the seller's contact", List.of(part)))
        .orElseGet(() -> new Answer.Missing(fair, "the content lacks it", parts));
  }

  /** Whoever asks how to reach somebody about a product wants its seller. */
  private static Optional<Answer.Part> sellersContact(Fair fair, Hit hit) {
    return hit.aspect().id().equals(CONTACT) && hit.entry() instanceof Product product
        ? fair.sellerOf(product)
            .filter(seller -> Facts.isKnown(fair, seller, CONTACT))
            .map(seller -> new Answer.Part(seller, hit.aspect(), "", hit.score()))
        : Optional.empty();
  }

  /** What to say of an aspect that was chosen by a button. */
  public static Answer tell(Fair fair, Entry entry, Aspect aspect) {
    List<Answer.Part> parts = List.of(new Answer.Part(entry, aspect, "", 1));
    return entry instanceof Faq || Facts.isKnown(fair, entry, aspect.id())
        ? new Answer.Answered(fair, "chosen", parts)
        : new Answer.Missing(fair, "chosen, but the content lacks it", parts);
  }

  static boolean isMissing(Fair fair, Hit hit) {
    return !(hit.entry() instanceof Faq)
        && (!hit.evidence().lackingTopic().isEmpty()
            || !Facts.isKnown(fair, hit.entry(), hit.aspect().id()));
  }

  static Answer.Part part(Hit hit, Aspect aspect) {
    return new Answer.Part(hit.entry(), aspect, hit.evidence().lackingTopic(), hit.score());
  }

  private static List<Answer.Part> parts(List<Hit> hits) {
    return hits.stream().map(hit -> part(hit, hit.aspect())).toList();
  }

  /** The best hit and those that fit as well, in order; the best alone if it was named. */
  private static List<Hit> rivals(List<Hit> hits, Width width) {
    Hit best = hits.getFirst();
    List<Hit> rivals = new ArrayList<>();
    rivals.add(best);
    if (best.entry() instanceof Fair || best.evidence().recalled() || tier(best) == 3) {
      return rivals;
    }
    for (Hit hit : hits.subList(1, hits.size())) {
      boolean fits =
          !(hit.entry() instanceof Fair)
              && !(isWhenAnItemIs(best) && hit.entry() instanceof Product)
              && !hit.evidence().recalled()
              && (hit.entry() instanceof Faq) == (best.entry() instanceof Faq)
              && tier(hit) >= Math.min(width.tier(), tier(best))
              && hit.evidence().coverage() >= best.evidence().coverage() - width.coverage()
              && hit.evidence().entryShare() >= best.evidence().entryShare() - width.coverage()
              && hit.score() >= best.score() - width.score();
      if (fits && rivals.size() < MOST_OPTIONS) {
        rivals.add(hit);
      }
    }
    return unlessOnlyPartly(rivals);
  }

  private static boolean isWhenAnItemIs(Hit hit) {
    return hit.entry() instanceof ProgramItem && hit.aspect().id().equals("schedule");
  }

  /** "그리들" means 무쇠 그리들 rather than 그리들 요리교실; but of two bicycles the other may be meant too. */
  private static List<Hit> unlessOnlyPartly(List<Hit> rivals) {
    List<Hit> byWhatTheyAre =
        rivals.stream().filter(hit -> hit.evidence().named() == Hit.Named.BY_WHAT_IT_IS).toList();
    return byWhatTheyAre.isEmpty()
        ? rivals
        : rivals.stream()
            .filter(
                hit ->
                    hit.evidence().named() != Hit.Named.PARTLY
                        || byWhatTheyAre.stream().anyMatch(other -> isAlike(hit, other)))
            .toList();
  }

  private static boolean isAlike(Hit hit, Hit other) {
    return Aspect.Kind.of(hit.entry()) == Aspect.Kind.of(other.entry())
        && hit.evidence().naming() >= other.evidence().naming() - RIVAL_NAMING;
  }

  /** 3 named, 2 partly named or by keyword, 1 by the thesaurus, 0 by its texts. */
  private static int tier(Hit hit) {
    double naming = hit.evidence().naming();
    return naming >= 0.9 ? 3 : naming >= 0.48 ? 2 : naming > 0.43 ? 1 : 0;
  }
}
