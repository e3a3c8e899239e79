package fairbot.search;

import fairbot.fair.Aspect;
import fairbot.fair.Facts;
import fairbot.fair.Fair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much speaks for an aspect of an entry being asked for.
 *
 * @param strength comparable between the aspects of an entry
 * @param cued 0 no cue, 0.5 a weak one, 1 a strong one
 * @param lackingTopic the thing asked for of which the aspect's text says nothing; empty if there
 *     is none
 * @param coverage what the entry's own words and the aspect explain together
 */
record AskedAspect(
    Aspect aspect, double strength, double cued, String lackingTopic, Coverage coverage) {

  /**
   * Beside a cue of another aspect these only say what of it is asked: "주차 가격" is about parking.
   */
  static final Set<String> GENERAL = Set.of("about", "location", "schedule", "price");

  private static final Pattern ASKS_WHEN =
      Pattern.compile("언제|운제|은제|몇|멧|멫|며칠|메칠|까지|시작|끝|마감|남았|지났|when");

  /** "예매 안 하고 들어가면 얼마" tells how one comes; "환불 안 되나요" asks. */
  private static final Pattern LEFT_OUT = Pattern.compile("(을|를|은|는|도)?((안|못)(하|한|할|했|해)|없이|말고)");

  private static final double MENTIONED = 0.4;

  private static final Set<String> MONEY = Set.of("price", "admission");

  private static final double UNCUED_ABOUT = 0.3;

  /** Of two aspects the later one is asked for: "입장권 샀는데 환불되나요". */
  private static final double LATER = 0.1;

  /** How well a cue of another aspect is explained. */
  private static final double ASKING = 0.9;

  private static final double OTHER_CUE = 0.4;
  private static final double FAIRS_CUE = 0.7;
  private static final double FACT = 0.8;

  /**
   * The aspects that may be asked of an entry, the likeliest first; {@code about} is always among
   * them.
   */
  static List<AskedAspect> of(
      Fair fair, Profile profile, Analysed question, OwnWords own, Lexicon lexicon) {
    List<Cues.Found> cues =
        question.cues().stream().filter(cue -> !own.swallow(cue.span())).toList();
    List<AskedAspect> asked = new ArrayList<>();
    for (Aspect aspect : lexicon.aspects()) {
      if (aspect.fits(profile.kind())) {
        asked.add(of(fair, profile, question, own, cues, aspect));
      }
    }
    asked.sort(Comparator.comparingDouble(AskedAspect::strength).reversed());
    return toldElsewhere(fair, profile, question, moneyThatIsKnown(fair, profile, asked));
  }

  /** "돈 내야 해요" asks for a price or an admission, whichever the entry tells of. */
  private static List<AskedAspect> moneyThatIsKnown(
      Fair fair, Profile profile, List<AskedAspect> asked) {
    AskedAspect first = asked.getFirst();
    if (!MONEY.contains(first.aspect().id())
        || Facts.isKnown(fair, profile.entry(), first.aspect().id())) {
      return asked;
    }
    return asked.stream()
        .filter(other -> MONEY.contains(other.aspect().id()))
        .filter(other -> Facts.isKnown(fair, profile.entry(), other.aspect().id()))
        .findFirst()
        .map(other -> other.before(first, asked))
        .orElse(asked);
  }

  /** "설치해 주나요" is asked of the usage, but an entry may tell of it where it tells of delivery. */
  private static List<AskedAspect> toldElsewhere(
      Fair fair, Profile profile, Analysed question, List<AskedAspect> asked) {
    AskedAspect first = asked.getFirst();
    if (first.cued() < 1
        || GENERAL.contains(first.aspect().id())
        || MONEY.contains(first.aspect().id())
        || profile.kind() == Aspect.Kind.FAIR
        || Facts.isKnown(fair, profile.entry(), first.aspect().id())) {
      return asked;
    }
    List<String> words =
        question.cues().stream()
            .filter(cue -> cue.aspect().equals(first.aspect()))
            .flatMap(cue -> question.nounsIn(cue.span()).stream())
            .toList();
    return asked.stream()
        .filter(other -> !GENERAL.contains(other.aspect().id()))
        .filter(other -> profile.entry().facts().containsKey(other.aspect().id()))
        .filter(
            other ->
                words.stream()
                    .anyMatch(
                        profile.facts().getOrDefault(other.aspect().id(), Set.of())::contains))
        .findFirst()
        .map(other -> other.before(first, asked))
        .orElse(asked);
  }

  /** In another's place, explaining what that explained. */
  private List<AskedAspect> before(AskedAspect other, List<AskedAspect> asked) {
    List<AskedAspect> changed = new ArrayList<>();
    changed.add(new AskedAspect(aspect, other.strength, other.cued, "", other.coverage));
    asked.stream()
        .filter(one -> !one.aspect.equals(aspect) && !one.aspect.equals(other.aspect))
        .forEach(changed::add);
    return changed;
  }

  private static AskedAspect of(
      Fair fair,
      Profile profile,
      Analysed question,
      OwnWords own,
      List<Cues.Found> cues,
      Aspect aspect) {
    Coverage coverage = own.coverage().copy();
    boolean known = Facts.isKnown(fair, profile.entry(), aspect.id());
    double strong = 0;
    double weak = 0;
    String lacking = "";
    for (Cues.Found cue : cues) {
      Span span = cue.span();
      if (!cue.aspect().id().equals(aspect.id())) {
        double explained = isLeftOut(cue, question.letters(), cues) ? ASKING : other(cue, profile);
        coverage.raise(span, explained * span.quality());
        continue;
      }
      coverage.raise(span, span.quality());
      if (aspect.id().equals("about")) {
        lacking = untold(profile, cue).orElse(lacking);
      }
      double said =
          span.quality()
              + 0.02 * span.length()
              + LATER * span.start() / question.letters().length();
      if (isLeftOut(cue, question.letters(), cues) || describes(cue, question)) {
        weak = Math.max(weak, MENTIONED * said);
      } else if (cue.strength() == Cues.Strength.WEAK) {
        weak = Math.max(weak, isOnlyMentioned(cue, profile) ? MENTIONED * said : said);
      } else {
        strong = Math.max(strong, said);
        if (cue.strength() == Cues.Strength.TOPIC
            && !(known && tells(fair, profile, question, aspect, cue.cue()))) {
          lacking = cue.cue();
        }
      }
    }
    double before = coverage.share(question.content());
    if (!aspect.id().equals("about")) {
      explainByFact(profile.facts().getOrDefault(aspect.id(), Set.of()), question, coverage);
    }
    double told = coverage.share(question.content()) - before;
    double strength =
        aspect.id().equals("about")
            ? UNCUED_ABOUT + 0.5 * strong + 0.1 * weak
            : strong * (GENERAL.contains(aspect.id()) ? 0.9 : 1)
                + 0.55 * weak
                + 0.9 * told
                + (known ? 0.03 : 0);
    return new AskedAspect(
        aspect, strength, strong > 0 ? 1 : weak > 0 ? 0.5 : 0, lacking, coverage);
  }

  private static boolean isLeftOut(Cues.Found cue, Letters letters, List<Cues.Found> cues) {
    int end = cue.span().end();
    return LEFT_OUT.matcher(letters.text).region(end, letters.length()).lookingAt()
        && cues.stream()
            .anyMatch(other -> other.span().start() > end && MONEY.contains(other.aspect().id()));
  }

  /** The property that a cue asks for, if the product's own words do not tell of it. */
  private static Optional<String> untold(Profile profile, Cues.Found cue) {
    if (profile.kind() != Aspect.Kind.PRODUCT || cue.property().isEmpty()) {
      return Optional.empty();
    }
    String text = profile.entry().name() + " " + profile.entry().description();
    return cue.property()
        .filter(property -> !property.isToldIn(text.toLowerCase(Locale.ROOT)))
        .map(Property::noun);
  }

  /** "밤에 잘 때 덮을 거": a product has no hours, so a time of day belongs to the story. */
  private static boolean isOnlyMentioned(Cues.Found cue, Profile profile) {
    return cue.aspect().id().equals("schedule")
        && profile.kind() == Aspect.Kind.PRODUCT
        && !ASKS_WHEN.matcher(cue.cue()).find();
  }

  /** "카페인 안 들어간 차 있어요" tells what is sought; "뭐가 들어갔어요" asks. */
  private static boolean describes(Cues.Found cue, Analysed question) {
    return cue.aspect().id().equals("ingredients")
        && question.letters().isBeforeNoun(cue.span().start());
  }

  /** How well a cue of another aspect is explained: "입장권" in "입장권 환불되나요" is the fair's own. */
  private static double other(Cues.Found cue, Profile profile) {
    if (isOnlyAsking(cue, profile)) {
      return ASKING;
    }
    return profile.kind() == Aspect.Kind.FAIR && cue.aspect().fits(Aspect.Kind.FAIR)
        ? FAIRS_CUE
        : OTHER_CUE;
  }

  /**
   * Question words go with any aspect; "뭐 있어요" asks for products, and a product cannot have that
   * aspect.
   */
  private static boolean isOnlyAsking(Cues.Found cue, Profile profile) {
    String aspect = cue.aspect().id();
    return cue.strength() == Cues.Strength.WEAK
        || (aspect.equals("products") && !cue.aspect().fits(profile.kind()))
        || (aspect.equals("program") && profile.kind() == Aspect.Kind.PROGRAM);
  }

  /** Words of the fact's text ask for it: "전자레인지 돌려도 돼요" where the usage tells of the 전자레인지. */
  private static void explainByFact(Set<String> fact, Analysed question, Coverage coverage) {
    if (fact.isEmpty()) {
      return;
    }
    for (Morphology.Token token : question.letters().tokens) {
      if (token.kind().isContent() && fact.contains(token.term())) {
        coverage.raise(new Span(token.start(), token.end(), 1), FACT);
      }
    }
    for (Rules.Fired rule : question.fired()) {
      boolean means =
          rule.meant().stream()
              .anyMatch(word -> !word.terms().isEmpty() && fact.containsAll(word.terms()));
      if (means) {
        rule.spans().forEach(span -> coverage.raise(span, FACT));
      }
    }
  }

  /**
   * Whether the text of an aspect names a topic, in these words or in others that mean the same.
   */
  private static boolean tells(
      Fair fair, Profile profile, Analysed question, Aspect aspect, String topic) {
    if (aspect.id().equals("location")) {
      return !Facts.place(fair, profile.entry()).booth().isEmpty();
    }
    String text = Phrase.of(Facts.text(fair, profile.entry(), aspect.id())).letters();
    return text.contains(Phrase.of(topic).letters())
        || question.fired().stream()
            .flatMap(rule -> rule.meant().stream())
            .map(word -> word.phrase().letters())
            .anyMatch(letters -> letters.length() >= 2 && text.contains(letters));
  }
}
