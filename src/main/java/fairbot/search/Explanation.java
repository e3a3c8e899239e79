package fairbot.search;

import fairbot.fair.Aspect;
import fairbot.fair.Facts;
import fairbot.fair.Fair;
import fairbot.fair.Faq;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How much of one question one entry explains. For one thread, used once. */
final class Explanation {
  /**
   * Beside a cue of another aspect these only say what of it is asked: "주차 가격" is about parking.
   */
  private static final Set<String> GENERAL = Set.of("about", "location", "schedule", "price");

  private static final double RECALLED_NAMING = 0.87;

  /** What the chat was about lacks the fact, so perhaps the fair is meant. */
  private static final double RECALLED_IN_VAIN = 0.72;

  private static final Set<String> POINTING = Set.of("그거", "그것", "이거", "이것", "저거", "거기", "걔");

  private static final double UNNAMED_COMPANY = 0.88;

  /** Of two aspects the later one is asked for: "입장권 샀는데 환불되나요". */
  private static final double LATER = 0.08;

  /** A faq entry is never named, only alluded to. */
  private static final double FAQ_NAMING = 0.5;

  private static final double STORY = 0.6;
  private static final double OTHER_WORLD = 0.65;
  private static final double POINTING_AT_NOTHING = 0.6;

  /** "서울에서 버스로 어떻게 가요" names another place rightly. */
  private static final Set<String> COMES_FROM_ELSEWHERE =
      Set.of("transport", "delivery", "parking");

  private static final double WITHIN_NAME = 0.93;
  private static final double LEAST_SHARE = 0.1;
  private static final double LACKING_TOPIC = 0.85;

  private final Profile profile;
  private final Letters letters;
  private final Content content;
  private final List<Cues.Found> cues;
  private final List<Rules.Fired> fired;
  private final Lexicon lexicon;

  /** The chat has no topic that "그거" could mean. */
  private final boolean lost;

  private final Coverage own;
  private final boolean pointing;
  private final List<Hit.Clue> clues = new ArrayList<>();
  private final List<Span> nameSpans = new ArrayList<>();
  private double naming;

  /**
   * A phrase of several words of the thesaurus leads here, so the rest of the question may be a
   * story around it.
   */
  private boolean told;

  Explanation(
      Profile profile,
      Letters letters,
      Content content,
      List<Cues.Found> cues,
      List<Rules.Fired> fired,
      Lexicon lexicon,
      boolean lost) {
    this.profile = profile;
    this.letters = letters;
    this.content = content;
    this.cues = cues;
    this.fired = fired;
    this.lexicon = lexicon;
    this.lost = lost;
    this.own = new Coverage(letters.length());
    this.pointing = letters.tokens.stream().anyMatch(t -> POINTING.contains(t.term()));
  }

  /** The hit with the aspect that fits best; empty if nothing at all speaks for the entry. */
  Optional<Hit> hit(Fair fair, double similarity, boolean recalled) {
    names();
    keywords();
    rules();
    terms();
    weakenGluedMatches();
    double entryShare = own.share(content);
    boolean isFair = profile.kind() == Aspect.Kind.FAIR;
    if (entryShare < LEAST_SHARE && !isFair && !recalled) {
      return Optional.empty();
    }
    if (profile.kind() == Aspect.Kind.FAQ && onlyAsks()) {
      return Optional.empty();
    }
    return profile.kind() == Aspect.Kind.FAQ
        ? Optional.of(faqHit(similarity, entryShare))
        : bestAspect(fair, similarity, recalled, entryShare);
  }

  /** A faq entry that shares but "얼마예요" with the question is not meant. */
  private boolean onlyAsks() {
    Coverage beyond = own.copy();
    for (Cues.Found cue : cues) {
      if (cue.strength() == Cues.Strength.WEAK) {
        beyond.cap(cue.span(), 0);
      }
    }
    return naming < 0.95 && beyond.share(content) == 0;
  }

  private void names() {
    for (Profile.Name name : profile.names()) {
      if (profile.entry() instanceof Faq) {
        faqPhrasing(name);
        continue;
      }
      Optional<Span> whole = letters.find(name.whole());
      if (whole.isPresent()) {
        explain(whole.get(), name.whole().written(), Hit.Source.NAME);
        nameSpans.add(whole.get());
        naming = Math.max(naming, whole.get().quality());
        continue;
      }
      double matched = 0;
      for (Phrase word : name.words()) {
        Optional<Span> span = letters.find(word);
        if (span.isPresent() && content.of(span.get()) > 0) {
          explain(span.get().times(0.97), word.written(), Hit.Source.NAME);
          nameSpans.add(span.get());
          matched = Math.max(matched, 0) + word.length() * span.get().quality();
        }
      }
      double share = Math.min(1, matched / Math.max(1, name.whole().length()));
      naming = Math.max(naming, share == 0 ? 0 : 0.5 + 0.45 * share);
    }
  }

  /** A phrasing is matched stem by stem, or word by word where it is misspelt. */
  private void faqPhrasing(Profile.Name name) {
    Set<String> said = new HashSet<>();
    for (Morphology.Token token : letters.tokens) {
      Span span = new Span(token.start(), token.end(), 1);
      if (name.terms().containsKey(token.term())) {
        said.add(token.term());
        if (content.of(span) > 0) {
          explain(span, name.whole().written(), Hit.Source.NAME);
        }
      }
    }
    for (Phrase word : name.words()) {
      Optional<Span> span = letters.find(word).filter(s -> content.of(s) > 0);
      if (span.isPresent()) {
        explain(span.get().times(0.95), word.written(), Hit.Source.NAME);
        name.terms().keySet().stream().filter(word.letters()::contains).forEach(said::add);
      }
    }
    double all = 0;
    double matched = 0;
    for (Map.Entry<String, Double> term : name.terms().entrySet()) {
      all += term.getValue();
      matched += said.contains(term.getKey()) ? term.getValue() : 0;
    }
    if (all > 0) {
      naming = Math.max(naming, matched / all);
    }
  }

  private void keywords() {
    for (Phrase keyword : profile.keywords()) {
      Optional<Span> span = letters.find(keyword);
      if (span.isPresent() && content.of(span.get()) > 0) {
        explain(span.get().times(Profile.KEYWORD), keyword.written(), Hit.Source.KEYWORD);
        naming = Math.max(naming, 0.62 * span.get().quality());
      }
    }
  }

  private void rules() {
    for (Rules.Fired rule : fired) {
      double best = 0;
      String meant = "";
      for (Rules.Meant word : rule.meant()) {
        double fit = fit(word);
        if (fit > best) {
          best = fit;
          meant = word.phrase().written();
        }
      }
      if (best > 0) {
        Hit.Source source = rule.isSynonym() ? Hit.Source.SYNONYM : Hit.Source.CONCEPT;
        for (Span span : rule.spans()) {
          explain(span.times(best * rule.weight()), rule.said() + " → " + meant, source);
        }
        boolean specific = rule.spans().size() >= 2 && best >= Profile.TEXT;
        told |= specific;
        naming = Math.max(naming, (specific ? 0.65 : 0.55) * best);
      }
    }
  }

  /**
   * How well a word of the thesaurus fits this entry: 1 in a name, less in its other texts, 0 not
   * at all.
   */
  private double fit(Rules.Meant word) {
    if (!word.terms().isEmpty()) {
      double least = 1;
      for (String term : word.terms()) {
        least = Math.min(least, profile.terms().getOrDefault(term, 0.0));
      }
      if (least > 0) {
        return least >= Profile.KEYWORD ? 1 : least;
      }
    }
    if (word.phrase().length() >= 2 && profile.kind() != Aspect.Kind.FAQ) {
      for (Profile.Name name : profile.names()) {
        if (name.whole().letters().contains(word.phrase().letters())) {
          return 1;
        }
      }
      for (Phrase keyword : profile.keywords()) {
        if (keyword.letters().contains(word.phrase().letters())) {
          return 1;
        }
      }
    }
    return 0;
  }

  private void terms() {
    for (Morphology.Token token : letters.tokens) {
      if (token.kind().isContent()) {
        double quality =
            Math.max(profile.terms().getOrDefault(token.term(), 0.0), withinName(token));
        if (quality > 0) {
          Hit.Source source =
              quality >= Profile.NAME
                  ? Hit.Source.NAME
                  : quality >= Profile.KEYWORD ? Hit.Source.KEYWORD : Hit.Source.TEXT;
          boolean tiny = token.end() - token.start() == 1 && quality < Profile.KEYWORD;
          Span span = new Span(token.start(), token.end(), tiny ? 0.6 * quality : quality);
          if (content.of(span) > 0) {
            explain(span, token.term(), source);
            boolean inName = quality >= WITHIN_NAME && profile.kind() != Aspect.Kind.FAQ;
            naming = Math.max(naming, inName ? 0.6 : 0.35);
          }
        }
      }
    }
  }

  /** "샴푸" in "오트밀 순샴푸": a noun that is the end or beginning of one of the name's words. */
  private double withinName(Morphology.Token token) {
    if (token.end() - token.start() < 2 || profile.kind() == Aspect.Kind.FAQ) {
      return 0;
    }
    String said = letters.text.substring(token.start(), token.end());
    for (Profile.Name name : profile.names()) {
      if (name.whole().letters().startsWith(said) || name.whole().letters().endsWith(said)) {
        return WITHIN_NAME;
      }
      for (Phrase word : name.words()) {
        if (word.letters().startsWith(said) || word.letters().endsWith(said)) {
          return WITHIN_NAME;
        }
      }
    }
    return 0;
  }

  /** "오리백" in "오리백숙" is no 오리백: a match counts little where an unknown word is glued to it. */
  private void weakenGluedMatches() {
    boolean glued = false;
    for (Span span : nameSpans) {
      if (isGlued(span)) {
        own.cap(span, 0.35);
        glued = true;
      }
    }
    if (glued) {
      naming *= 0.5;
    }
  }

  private boolean isGlued(Span span) {
    int next = span.end();
    if (letters.endsWord(next) || content.at(next) == 0 || own.at(next) > 0) {
      return false;
    }
    for (Cues.Found cue : cues) {
      if (cue.span().start() <= next && next < cue.span().end()) {
        return false;
      }
    }
    return true;
  }

  private void explain(Span span, String known, Hit.Source source) {
    if (own.raise(span, span.quality())) {
      clues.add(
          new Hit.Clue(
              letters.text.substring(span.start(), span.end()), known, source, span.quality()));
    }
  }

  private Hit faqHit(double similarity, double entryShare) {
    Coverage quality = own.copy();
    for (Cues.Found cue : cues) {
      double known = cue.strength() == Cues.Strength.WEAK ? 0.85 : 0.6;
      quality.raise(cue.span(), known * cue.span().quality());
    }
    double coverage = forgiving(quality.share(content));
    double score =
        score(coverage, FAQ_NAMING + (1 - FAQ_NAMING) * naming, similarity) * doubt(quality, "");
    return new Hit(
        profile.entry(),
        lexicon.aspect("about"),
        List.of(),
        score,
        new Hit.Evidence(
            coverage, naming, similarity, entryShare, 1, false, "", clues, unexplained(quality)));
  }

  /** How much speaks for one aspect of the entry. */
  private record Asked(
      Aspect aspect,
      double strength,
      double cued,
      String lackingTopic,
      Coverage coverage,
      int first) {}

  private Optional<Hit> bestAspect(
      Fair fair, double similarity, boolean recalled, double entryShare) {
    List<Asked> asked = new ArrayList<>();
    for (Aspect aspect : lexicon.aspects()) {
      if (aspect.fits(profile.kind())) {
        asked.add(asked(fair, aspect));
      }
    }
    asked.sort(Comparator.comparingDouble(Asked::strength).reversed());
    Asked best = asked.getFirst();
    boolean isFair = profile.kind() == Aspect.Kind.FAIR;
    if (isFair && best.cued() == 0 && entryShare == 0 && best.strength() < 0.4) {
      return Optional.empty();
    }
    double coverage = forgiving(best.coverage().share(content));
    boolean leaning = recalled && !isFair && naming < 0.9;
    double named = naming;
    if (leaning) {
      boolean sure = pointing || Facts.isKnown(fair, profile.entry(), best.aspect().id());
      named = Math.max(naming, sure ? RECALLED_NAMING : RECALLED_IN_VAIN);
    } else if (isFair) {
      named = Math.max(naming, best.cued() >= 1 ? 0.8 : best.cued() > 0 ? 0.7 : 0.4);
    }
    double score = score(coverage, named, similarity) * doubt(best.coverage(), best.aspect().id());
    if (!best.lackingTopic().isEmpty()) {
      score *= LACKING_TOPIC;
    }
    if (profile.kind() == Aspect.Kind.COMPANY && nameSpans.isEmpty() && !leaning) {
      score *= UNNAMED_COMPANY;
    }
    List<Aspect> further = new ArrayList<>();
    for (Asked other : asked) {
      if (!other.aspect().equals(best.aspect()) && other.cued() >= 0.5 && other.first() >= 0) {
        further.add(other.aspect());
      }
    }
    return Optional.of(
        new Hit(
            profile.entry(),
            best.aspect(),
            further,
            score,
            new Hit.Evidence(
                coverage,
                named,
                similarity,
                entryShare,
                best.cued(),
                leaning,
                best.lackingTopic(),
                clues(best.aspect()),
                unexplained(best.coverage()))));
  }

  private Asked asked(Fair fair, Aspect aspect) {
    Coverage quality = own.copy();
    double strong = 0;
    double weak = 0;
    int first = -1;
    String lacking = "";
    boolean known = Facts.isKnown(fair, profile.entry(), aspect.id());
    for (Cues.Found cue : cues) {
      if (isOwnName(cue.span())) {
        continue;
      }
      boolean its = cue.aspect().id().equals(aspect.id());
      if (its) {
        double length = 0.02 * cue.span().length() + LATER * cue.span().start() / letters.length();
        if (cue.strength() == Cues.Strength.WEAK) {
          weak = Math.max(weak, cue.span().quality() + length);
        } else {
          strong = Math.max(strong, cue.span().quality() + length);
          if (cue.strength() == Cues.Strength.TOPIC && known && !tells(fair, aspect, cue.cue())) {
            lacking = cue.cue();
          }
        }
        first = first < 0 ? cue.span().start() : Math.min(first, cue.span().start());
        quality.raise(cue.span(), cue.span().quality());
      } else if (isOnlyAsking(cue)) {
        quality.raise(cue.span(), 0.9 * cue.span().quality());
      } else {
        quality.raise(cue.span(), 0.4 * cue.span().quality());
      }
    }
    double before = quality.share(content);
    Set<String> fact = profile.facts().getOrDefault(aspect.id(), Set.of());
    if (!fact.isEmpty() && !aspect.id().equals("about")) {
      Set<String> facts = withMeanings(fact);
      for (Morphology.Token token : letters.tokens) {
        if (token.kind().isContent() && facts.contains(token.term())) {
          quality.raise(new Span(token.start(), token.end(), 1), 0.8);
        }
      }
    }
    double told = quality.share(content) - before;
    double cued = strong > 0 ? 1 : weak > 0 ? 0.5 : 0;
    double strength =
        aspect.id().equals("about")
            ? 0.3 + 0.5 * strong + 0.1 * weak
            : strong * (GENERAL.contains(aspect.id()) ? 0.9 : 1)
                + 0.55 * weak
                + 0.9 * told
                + (known ? 0.05 : 0);
    return new Asked(aspect, strength, cued, lacking, quality, first);
  }

  /**
   * Question words go with any aspect; "뭐 있어요" asks for products, and a product cannot have that
   * aspect.
   */
  private boolean isOnlyAsking(Cues.Found cue) {
    return cue.strength() == Cues.Strength.WEAK
        || (cue.aspect().id().equals("products") && !cue.aspect().fits(profile.kind()))
        || (cue.aspect().id().equals("program") && profile.kind() == Aspect.Kind.PROGRAM);
  }

  /** A cue within the entry's own name is no cue: "시간" in "시간을 담은 양갱". */
  private boolean isOwnName(Span cue) {
    for (Span name : nameSpans) {
      if (name.overlaps(cue) && name.length() >= cue.length() && name.quality() >= 0.8) {
        return true;
      }
    }
    return false;
  }

  private Set<String> withMeanings(Set<String> fact) {
    Set<String> all = new HashSet<>(fact);
    for (Rules.Fired rule : fired) {
      for (Rules.Meant word : rule.meant()) {
        if (!word.terms().isEmpty() && fact.containsAll(word.terms())) {
          for (Morphology.Token token : letters.tokens) {
            for (Span span : rule.spans()) {
              if (span.start() == token.start()) {
                all.add(token.term());
              }
            }
          }
        }
      }
    }
    return all;
  }

  /**
   * Whether the text of an aspect names a topic, in these words or in others that mean the same.
   */
  private boolean tells(Fair fair, Aspect aspect, String topic) {
    if (aspect.id().equals("location")) {
      return !Facts.place(fair, profile.entry()).booth().isEmpty();
    }
    String text = Facts.text(fair, profile.entry(), aspect.id());
    String squeezed = Phrase.of(text).letters();
    if (squeezed.contains(Phrase.of(topic).letters())) {
      return true;
    }
    for (Rules.Fired rule : fired) {
      for (Rules.Meant word : rule.meant()) {
        if (word.phrase().length() >= 2 && squeezed.contains(word.phrase().letters())) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Hit.Clue> clues(Aspect aspect) {
    List<Hit.Clue> all = new ArrayList<>(clues);
    for (Cues.Found cue : cues) {
      if (cue.aspect().id().equals(aspect.id())) {
        all.add(
            new Hit.Clue(
                letters.text.substring(cue.span().start(), cue.span().end()),
                cue.cue(),
                Hit.Source.CUE,
                cue.span().quality()));
      }
    }
    return all;
  }

  private List<String> unexplained(Coverage quality) {
    List<String> words = new ArrayList<>();
    for (Morphology.Token token : letters.tokens) {
      double left = 0;
      for (int i = token.start(); i < token.end(); i++) {
        left += content.at(i) * (1 - quality.at(i));
      }
      if (left > 0.3) {
        words.add(letters.text.substring(token.start(), token.end()));
      }
    }
    return words;
  }

  /**
   * Lowers the score of what cannot be meant: a word of another world is left, or "그거" points at
   * nothing.
   */
  private double doubt(Coverage quality, String aspect) {
    double doubt = 1;
    boolean elsewhere = !COMES_FROM_ELSEWHERE.contains(aspect);
    for (Span word : content.loud()) {
      if (elsewhere && quality.at(word.start()) < 0.5) {
        doubt = OTHER_WORLD;
      }
    }
    boolean general = profile.kind() == Aspect.Kind.FAIR || profile.kind() == Aspect.Kind.FAQ;
    if (pointing && lost && general && !aspect.equals("schedule")) {
      doubt *= POINTING_AT_NOTHING;
    }
    return doubt;
  }

  /** Half of what is left unexplained is forgiven to a story. */
  private double forgiving(double share) {
    return told && content.loud().isEmpty() ? share / (share + STORY * (1 - share)) : share;
  }

  private static double score(double coverage, double naming, double similarity) {
    return coverage * (0.62 + 0.3 * naming + 0.08 * Math.min(1, similarity));
  }
}
