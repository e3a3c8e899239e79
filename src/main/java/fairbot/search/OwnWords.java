package fairbot.search;

import fairbot.fair.Aspect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of a question an entry's own words explain: its names, keywords and texts, and what the
 * thesaurus leads to them. For one thread.
 */
final class OwnWords {
  private static final double WORD_OF_NAME = 0.97;
  private static final double WORD_OF_PHRASING = 0.95;
  private static final double WITHIN_NAME = 0.93;
  private static final double GLUED = 0.35;

  /**
   * How far an entry counts as named by what was found of it; a whole name is 1, part of one 0.5 to
   * 0.95.
   */
  private static final double NAMED_BY_KEYWORD = 0.62;

  private static final double NAMED_WITHIN = 0.6;
  private static final double NAMED_BY_PHRASE = 0.65;
  private static final double NAMED_BY_WORD = 0.55;
  static final double NAMED_BY_TEXT = 0.42;

  private static final double NAMED_BY_ASSOCIATION = 0.5;

  /** How well a word is explained that always leads to the entry. */
  private static final double ASSOCIATED = 0.7;

  /** How far a word gains by the others that lead to the same entry. */
  private static final double BORNE_OUT = 0.8;

  private static final double MOST_SHARE = 0.95;
  private static final double SURELY_ASSOCIATED = 0.5;

  private final Profile profile;
  private final Analysed question;
  private final Letters letters;
  private final Coverage coverage;
  private final List<Hit.Clue> clues = new ArrayList<>();
  private final List<Span> nameSpans = new ArrayList<>();
  private final List<Span> thingSpans = new ArrayList<>();
  private double naming;
  private boolean byWhatItIs;
  private boolean told;

  OwnWords(Profile profile, Analysed question) {
    this.profile = profile;
    this.question = question;
    this.letters = question.letters();
    this.coverage = new Coverage(letters.length());
    names();
    keywords();
    rules();
    terms();
    wordsWithinNames();
    weakenGluedMatches();
    associations();
  }

  Coverage coverage() {
    return coverage;
  }

  /** The share of the question's content that they explain. */
  double share() {
    return coverage.share(question.content());
  }

  List<Hit.Clue> clues() {
    return clues;
  }

  /** How far the entry was named, 0 to 1. */
  double naming() {
    return naming;
  }

  /** Which part of a name stands in the question. */
  Hit.Named named() {
    if (byWhatItIs) {
      return Hit.Named.BY_WHAT_IT_IS;
    }
    return nameSpans.isEmpty() ? Hit.Named.NOT : Hit.Named.PARTLY;
  }

  /**
   * A phrase of several words of the thesaurus leads here, so the rest of the question may be a
   * story around it.
   */
  boolean isTold() {
    return told;
  }

  /**
   * Whether a cue stands within the entry's own name, or within words that mean it, and so is none:
   * "시간" in "시간을 담은 양갱", "빨래" where detergents are meant.
   */
  boolean swallow(Span cue) {
    return thingSpans.stream().anyMatch(thing -> thing.covers(cue))
        || nameSpans.stream()
            .anyMatch(
                name ->
                    name.overlaps(cue) && name.length() >= cue.length() && name.quality() >= 0.8);
  }

  private boolean isFaq() {
    return profile.kind() == Aspect.Kind.FAQ;
  }

  private void names() {
    for (Profile.Name name : profile.names()) {
      if (isFaq()) {
        phrasing(name);
      } else {
        Optional<Span> whole = letters.find(name.whole()).filter(span -> !isAskedInInitials(span));
        whole.ifPresent(
            span -> {
              explain(span, name.whole().written(), Hit.Source.NAME);
              nameSpans.add(span);
              byWhatItIs = true;
              named(span.quality());
            });
        if (whole.isEmpty()) {
          partOf(name);
        }
      }
    }
  }

  private void partOf(Profile.Name name) {
    double matched = 0;
    for (Phrase word : name.words()) {
      Optional<Span> span = contentSpan(word);
      if (span.isPresent()) {
        explain(span.get().times(WORD_OF_NAME), word.written(), Hit.Source.NAME);
        nameSpans.add(span.get());
        byWhatItIs |= name.endsIn(word);
        matched += word.length() * span.get().quality();
      }
    }
    if (matched > 0) {
      named(0.5 + 0.45 * Math.min(1, matched / Math.max(1, name.whole().length())));
    }
  }

  /** A faq entry's phrasing is matched stem by stem, or word by word where it is misspelt. */
  private void phrasing(Profile.Name name) {
    Set<String> said = new HashSet<>();
    for (Morphology.Token token : letters.tokens) {
      if (name.terms().containsKey(token.term())) {
        said.add(token.term());
        Span span = new Span(token.start(), token.end(), 1);
        if (question.content().of(span) > 0) {
          explain(span, name.whole().written(), Hit.Source.NAME);
        }
      }
    }
    for (Phrase word : name.words()) {
      contentSpan(word)
          .filter(span -> !letters.isPairOfConsonants(span))
          .ifPresent(
              span -> {
                explain(span.times(WORD_OF_PHRASING), word.written(), Hit.Source.NAME);
                name.terms().keySet().stream().filter(word.letters()::contains).forEach(said::add);
              });
    }
    double all = 0;
    double matched = 0;
    for (Map.Entry<String, Double> term : name.terms().entrySet()) {
      all += term.getValue();
      matched += said.contains(term.getKey()) ? term.getValue() : 0;
    }
    if (all > 0) {
      named(matched / all);
    }
  }

  private void keywords() {
    for (Phrase keyword : profile.keywords()) {
      contentSpan(keyword)
          .ifPresent(
              span -> {
                explain(span.times(Profile.KEYWORD), keyword.written(), Hit.Source.KEYWORD);
                named(NAMED_BY_KEYWORD * span.quality());
              });
    }
  }

  private void rules() {
    for (Rules.Fired rule : question.fired()) {
      double best = 0;
      String meant = "";
      for (Rules.Word word : rule.meant()) {
        double fit = profile.fit(word);
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
        if (best >= Profile.KEYWORD && !isFaq()) {
          thingSpans.addAll(rule.spans());
        }
        boolean phrase = rule.spans().size() >= 2 && best >= Profile.TEXT;
        told |= phrase;
        named((phrase ? NAMED_BY_PHRASE : NAMED_BY_WORD) * best);
      }
    }
  }

  private void terms() {
    for (Morphology.Token token : letters.tokens) {
      double quality = Math.max(profile.terms().getOrDefault(token.term(), 0.0), withinName(token));
      boolean tiny =
          token.end() - token.start() == 1
              && (quality < Profile.KEYWORD || !profile.hasWordFrom(token.term()));
      Span span = new Span(token.start(), token.end(), tiny ? 0.6 * quality : quality);
      if (token.kind().isContent() && quality > 0 && question.content().of(span) > 0) {
        explain(span, token.term(), source(quality));
        named(quality >= WITHIN_NAME && !isFaq() && !tiny ? NAMED_WITHIN : NAMED_BY_TEXT);
      }
    }
  }

  private static Hit.Source source(double quality) {
    if (quality >= Profile.NAME) {
      return Hit.Source.NAME;
    }
    return quality >= Profile.KEYWORD ? Hit.Source.KEYWORD : Hit.Source.TEXT;
  }

  /** "샴푸" in "오트밀 순샴푸": a noun that is the end or beginning of one of the name's words. */
  private double withinName(Morphology.Token token) {
    if (token.end() - token.start() < 2 || isFaq()) {
      return 0;
    }
    return profile.hasNameAround(letters.text.substring(token.start(), token.end()))
        ? WITHIN_NAME
        : 0;
  }

  /** Words of which none tells the entry surely, but all together may. */
  private void associations() {
    if (!nameSpans.isEmpty()) {
      // Whose name is said is meant by it, or by nothing: "부케 받으면 결혼해야 돼".
      return;
    }
    Map<Morphology.Token, Double> shares = new LinkedHashMap<>();
    Map<String, Double> once = new HashMap<>();
    for (Morphology.Token token : letters.tokens) {
      Double share =
          question.associated().getOrDefault(token.term(), Map.of()).get(profile.entry().id());
      Span span = new Span(token.start(), token.end(), 1);
      if (share != null && question.content().of(span) > 0) {
        shares.put(token, share);
        once.put(token.term(), share);
      }
    }
    double none = 1;
    for (double share : once.values()) {
      none *= 1 - Math.min(MOST_SHARE, share);
    }
    double together = 1 - none;
    shares.forEach(
        (token, share) ->
            explain(
                new Span(
                    token.start(),
                    token.end(),
                    ASSOCIATED * (share + BORNE_OUT * (together - share))),
                profile.entry().name(),
                Hit.Source.ASSOCIATION));
    named(NAMED_BY_ASSOCIATION * together);
    told |= once.size() >= 2 && together > SURELY_ASSOCIATED;
  }

  /** "약과" in "조청약과", though by itself it was read as 약 and a particle. */
  private void wordsWithinNames() {
    if (isFaq()) {
      return;
    }
    for (Span word : letters.wordsOfPieces()) {
      boolean known = coverage.at(word.start()) >= WITHIN_NAME;
      if (!known
          && question.content().of(word) > 0
          && profile.hasNameAround(letters.text.substring(word.start(), word.end()))) {
        explain(word.times(WITHIN_NAME), question.typed(word), Hit.Source.NAME);
        named(NAMED_WITHIN);
      }
    }
  }

  /** "오리백" in "오리백숙" is no 오리백: a match counts little where an unknown word is glued to it. */
  private void weakenGluedMatches() {
    List<Span> glued = nameSpans.stream().filter(this::isGlued).toList();
    if (!glued.isEmpty()) {
      glued.forEach(span -> coverage.cap(span, GLUED));
      naming *= 0.5;
    }
  }

  private boolean isGlued(Span span) {
    int next = span.end();
    return !letters.isOneWord()
        && !letters.endsWord(next)
        && question.content().at(next) > 0
        && coverage.at(next) == 0
        && question.cues().stream().noneMatch(cue -> cue.span().covers(next));
  }

  private Optional<Span> contentSpan(Phrase phrase) {
    return letters
        .find(phrase)
        .filter(span -> question.content().of(span) > 0 && !isAskedInInitials(span));
  }

  /** "ㅇㄷ" after another word is 어디, whatever else may begin so. */
  private boolean isAskedInInitials(Span span) {
    return span.start() > 0
        && letters.isPairOfConsonants(span)
        && question.cues().stream().anyMatch(cue -> cue.span().covers(span));
  }

  private void named(double by) {
    naming = Math.max(naming, by);
  }

  private void explain(Span span, String known, Hit.Source source) {
    if (coverage.raise(span, span.quality())) {
      clues.add(new Hit.Clue(question.typed(span), known, source, span.quality()));
    }
  }
}
