package fairbot.search;

import fairbot.fair.Aspect;
import fairbot.fair.Facts;
import fairbot.fair.Fair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Scores one entry for one question: how much of the question it explains, and how far it was
 * named.
 *
 * <p>The score is the product of the question's coverage and a mixture of naming and the index's
 * similarity; it was measured to tell what can be answered from what cannot better than either
 * alone.
 */
final class Explanation {
  /** An entry that explains less is not meant. */
  private static final double LEAST_SHARE = 0.1;

  /** An entry whose texts alone are touched must explain more than this beside the cues. */
  private static final double LEAST_BEYOND = 0.05;

  /** The chat's topic counts as named. */
  private static final double RECALLED = 0.87;

  /** The chat's topic lacks the fact, so perhaps the fair is meant. */
  private static final double RECALLED_IN_VAIN = 0.72;

  /** A product's hours are the fair's, so the fair is meant. */
  private static final double RECALLED_FOR_THE_FAIR = 0.5;

  /** A faq entry is never named, only alluded to. */
  private static final double FAQ_NAMING = 0.5;

  private static final double UNNAMED_COMPANY = 0.88;

  /** A product has no hours; perhaps an item of the program is meant that is about it. */
  private static final double HAS_NO_HOURS = 0.93;

  private static final double LACKING_TOPIC = 0.75;

  /** How much of what is left unexplained counts where the rest may be a story. */
  private static final double STORY = 0.6;

  /** From this quality on a cue stands there and is no mere likeness. */
  private static final double SURELY = 0.9;

  /** From this mean coverage on a word of another world is the entry's own. */
  private static final double EXPLAINED = 0.45;

  private static final double OTHER_WORLD = 0.55;
  private static final double POINTING_AT_NOTHING = 0.6;

  /** "서울에서 버스로 어떻게 가요" names another place rightly. */
  private static final Set<String> COMES_FROM_ELSEWHERE =
      Set.of("transport", "delivery", "parking");

  private static final Set<String> OF_THE_PLACE =
      Set.of("location", "transport", "parking", "products", "companies", "program");

  /** With but a weak cue these are asked of some thing: "대게 팔아요". */
  private static final Set<String> ASKED_OF_THINGS = Set.of("about", "products");

  /** Things have these as well as the fair. */
  private static final Set<String> OF_THINGS_TOO =
      Set.of("about", "location", "schedule", "price", "products", "companies", "program");

  /** "카드 돼요", "산 장난감 환불되나요" ask the fair rather than cards and toys. */
  private static final double RULE_OF_THE_FAIR = 0.88;

  private static final double NEARLY_ALL = 0.8;

  private final Fair fair;
  private final Profile profile;
  private final Analysed question;
  private final Lexicon lexicon;
  private final OwnWords own;

  private Explanation(Fair fair, Profile profile, Analysed question, Lexicon lexicon) {
    this.fair = fair;
    this.profile = profile;
    this.question = question;
    this.lexicon = lexicon;
    this.own = new OwnWords(profile, question);
  }

  /**
   * The hit with the aspect that fits best; empty if nothing at all speaks for the entry.
   *
   * @param recalled the entry is what the chat was about
   */
  static Optional<Hit> hit(
      Fair fair,
      Profile profile,
      Analysed question,
      Lexicon lexicon,
      double similarity,
      boolean recalled) {
    Explanation explanation = new Explanation(fair, profile, question, lexicon);
    boolean explains = explanation.own.share() >= LEAST_SHARE;
    return switch (profile.kind()) {
      case FAIR -> explanation.ofFair(similarity);
      case FAQ ->
          explains && !explanation.onlyAsks()
              ? Optional.of(explanation.ofFaq(similarity))
              : Optional.empty();
      case COMPANY, PRODUCT, PROGRAM ->
          (explains && !explanation.onlyAsks()) || recalled
              ? Optional.of(explanation.ofEntry(similarity, recalled))
              : Optional.empty();
    };
  }

  /** An entry that shares but "얼마예요" or "가격" with the question is not meant. */
  private boolean onlyAsks() {
    Coverage beyond = own.coverage().copy();
    question.cues().stream()
        .filter(cue -> cue.span().quality() >= SURELY)
        .filter(
            cue ->
                (cue.strength() == Cues.Strength.WEAK && !isOfProgram(cue))
                    || AskedAspect.GENERAL.contains(cue.aspect().id())
                    || (own.naming() <= OwnWords.NAMED_BY_TEXT
                        && profile.kind() != Aspect.Kind.FAQ))
        .forEach(cue -> beyond.cap(cue.span(), 0));
    double least = own.naming() <= OwnWords.NAMED_BY_TEXT ? LEAST_BEYOND : 0;
    return own.naming() < 0.9 && beyond.share(question.content()) <= least;
  }

  /** "추첨" asks the fair for its program, but it is also what an item of the program is called. */
  private boolean isOfProgram(Cues.Found cue) {
    return profile.kind() == Aspect.Kind.PROGRAM && cue.aspect().id().equals("program");
  }

  private Hit ofFaq(double similarity) {
    Coverage coverage = own.coverage().copy();
    for (Cues.Found cue : question.cues()) {
      coverage.raise(cue.span(), likeness(cue) * cue.span().quality());
    }
    double share = forgiving(coverage);
    double score =
        score(share, FAQ_NAMING + (1 - FAQ_NAMING) * own.naming(), similarity)
            * doubt(coverage, "");
    return new Hit(
        profile.entry(),
        lexicon.aspect("about"),
        List.of(),
        score,
        new Hit.Evidence(
            share,
            own.naming(),
            own.named(),
            similarity,
            own.share(),
            1,
            false,
            "",
            own.clues(),
            question.unexplained(coverage)));
  }

  /** How well a faq entry explains a cue: wholly if it tells of the very topic. */
  private double likeness(Cues.Found cue) {
    return switch (cue.strength()) {
      case WEAK -> 0.85;
      case STRONG -> profile.asks().contains(cue.aspect().id()) ? 0.9 : 0.4;
      case TOPIC -> own.coverage().touches(cue.span()) ? 1 : 0.6;
    };
  }

  private Optional<Hit> ofFair(double similarity) {
    List<AskedAspect> asked = AskedAspect.of(fair, profile, question, own, lexicon);
    AskedAspect best = asked.getFirst();
    if (best.cued() == 0 && own.share() == 0 && best.strength() < 0.4) {
      return Optional.empty();
    }
    double alluded = best.cued() >= 1 ? 0.8 : best.cued() > 0 && !isOther(best) ? 0.7 : 0.4;
    if (best.cued() >= 1 && question.lost() && !OF_THINGS_TOO.contains(best.aspect().id())) {
      alluded = RULE_OF_THE_FAIR;
    }
    return Optional.of(hit(asked, Math.max(own.naming(), alluded), similarity, false));
  }

  /** "맛있는 집 추천" asks for something that is no fair, though its town may stand beside it. */
  private boolean isOther(AskedAspect asked) {
    return ASKED_OF_THINGS.contains(asked.aspect().id())
        && asked.cued() < 1
        && asked.coverage().share(question.content()) < NEARLY_ALL;
  }

  private Hit ofEntry(double similarity, boolean recalled) {
    List<AskedAspect> asked = AskedAspect.of(fair, profile, question, own, lexicon);
    boolean leaning = recalled && own.naming() < 0.9;
    if (!leaning) {
      return hit(asked, own.naming(), similarity, false);
    }
    String aspect = asked.getFirst().aspect().id();
    boolean fairsOwn = aspect.equals("schedule") && profile.kind() != Aspect.Kind.PROGRAM;
    boolean sure = question.points() || Facts.isKnown(fair, profile.entry(), aspect);
    double recall = fairsOwn ? RECALLED_FOR_THE_FAIR : sure ? RECALLED : RECALLED_IN_VAIN;
    double named = Math.max(own.naming(), recall);
    return hit(asked, named, similarity, true);
  }

  private Hit hit(List<AskedAspect> asked, double named, double similarity, boolean leaning) {
    AskedAspect best = asked.getFirst();
    double share = forgiving(best.coverage());
    double score = score(share, named, similarity) * doubt(best.coverage(), best.aspect().id());
    if (!best.lackingTopic().isEmpty()) {
      score *= LACKING_TOPIC;
    }
    if (best.aspect().id().equals("schedule") && profile.kind() == Aspect.Kind.PRODUCT) {
      score *= HAS_NO_HOURS;
    }
    if (profile.kind() == Aspect.Kind.COMPANY && own.named() == Hit.Named.NOT && !leaning) {
      score *= UNNAMED_COMPANY;
    }
    List<Aspect> further =
        asked.stream().skip(1).filter(a -> a.cued() > 0).map(AskedAspect::aspect).toList();
    return new Hit(
        profile.entry(),
        best.aspect(),
        further,
        score,
        new Hit.Evidence(
            share,
            named,
            own.named(),
            similarity,
            own.share(),
            best.cued(),
            leaning,
            best.lackingTopic(),
            clues(best.aspect()),
            question.unexplained(best.coverage())));
  }

  private List<Hit.Clue> clues(Aspect aspect) {
    List<Hit.Clue> all = new ArrayList<>(own.clues());
    for (Cues.Found cue : question.cues()) {
      if (cue.aspect().id().equals(aspect.id())) {
        all.add(
            new Hit.Clue(
                question.typed(cue.span()), cue.cue(), Hit.Source.CUE, cue.span().quality()));
      }
    }
    return all;
  }

  /**
   * Lowers the score of what cannot be meant: a word of another world is left, or "그거" points at
   * nothing.
   */
  private double doubt(Coverage coverage, String aspect) {
    double doubt = 1;
    boolean elsewhere = !COMES_FROM_ELSEWHERE.contains(aspect);
    for (Span word : question.content().loud()) {
      if (elsewhere && coverage.mean(word) < EXPLAINED) {
        doubt = OTHER_WORLD;
      }
    }
    boolean general =
        profile.kind() == Aspect.Kind.FAIR
            || profile.kind() == Aspect.Kind.FAQ
            || (own.named() == Hit.Named.NOT && isAllCues());
    boolean elsewhereAsked =
        profile.kind() == Aspect.Kind.FAIR
            && question.cues().stream()
                .anyMatch(
                    cue ->
                        cue.strength() != Cues.Strength.WEAK
                            && cue.span().quality() >= SURELY
                            && !cue.aspect().fits(Aspect.Kind.FAIR));
    if (question.points()
        && question.lost()
        && general
        && (elsewhereAsked || !isOfThePlace(aspect))) {
      doubt *= POINTING_AT_NOTHING;
    }
    return doubt;
  }

  /** "그건 보증 기간이 얼마예요": what leads to the entry is but what is asked. */
  private boolean isAllCues() {
    Coverage beyond = own.coverage().copy();
    question.cues().forEach(cue -> beyond.cap(cue.span(), 0));
    return beyond.share(question.content()) <= LEAST_BEYOND;
  }

  /** "거기 어떻게 가요" can mean the fair without a word before, and so can its hours. */
  private boolean isOfThePlace(String aspect) {
    return aspect.equals("schedule") || (question.pointsAtPlace() && OF_THE_PLACE.contains(aspect));
  }

  /** The share that is explained; part of the rest is forgiven where it may be a story. */
  private double forgiving(Coverage coverage) {
    double share = coverage.share(question.content());
    return own.isTold() && question.content().loud().isEmpty()
        ? share / (share + STORY * (1 - share))
        : share;
  }

  private static double score(double coverage, double naming, double similarity) {
    return coverage * (0.62 + 0.3 * naming + 0.08 * Math.min(1, similarity));
  }
}
