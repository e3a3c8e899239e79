package fairbot.search;

import fairbot.fair.Aspect;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which aspects are asked for, and those that mean nothing. Immutable. */
final class Cues {

  /** How surely a cue means its aspect. */
  enum Strength {
    WEAK,
    STRONG,
    /** A single thing that the aspect's text must name. */
    TOPIC
  }

  /** A cue that stands in a question. */
  record Found(Aspect aspect, String cue, Strength strength, Span span) {}

  private record Cue(Aspect aspect, Phrase phrase, Strength strength) {}

  private final List<Cue> cues = new ArrayList<>();
  private final List<Phrase> fillers;
  private final Set<String> fillerStems;

  Cues(List<Aspect> aspects, List<String> fillers) {
    for (Aspect aspect : aspects) {
      aspect.cues().forEach(c -> cues.add(new Cue(aspect, Phrase.of(c), Strength.STRONG)));
      aspect.weakCues().forEach(c -> cues.add(new Cue(aspect, Phrase.of(c), Strength.WEAK)));
      aspect.topics().forEach(c -> cues.add(new Cue(aspect, Phrase.of(c), Strength.TOPIC)));
    }
    this.fillers = fillers.stream().filter(f -> !isVerb(f)).map(Phrase::of).toList();
    this.fillerStems =
        fillers.stream()
            .filter(Cues::isVerb)
            .map(f -> f.replaceFirst("하?다$", ""))
            .filter(f -> !f.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** A filler in dictionary form stands for the verb in all its endings. */
  private static boolean isVerb(String filler) {
    return filler.length() >= 2 && filler.endsWith("다") && !filler.contains(" ");
  }

  /** Where fillers stand, letter by letter. */
  List<Span> fillersIn(Letters letters) {
    List<Span> found = new ArrayList<>();
    for (Phrase filler : fillers) {
      Span span = letters.exact(filler);
      while (span != null) {
        found.add(span);
        span = letters.exactAfter(filler, span.end());
      }
    }
    for (Morphology.Token token : letters.tokens) {
      if (fillerStems.contains(token.term())) {
        found.add(new Span(token.start(), token.end(), 1));
      }
    }
    return found;
  }

  /** All cues that stand in a question; one that lies inside a longer one, or inside a filler, is left out. */
  List<Found> in(Letters letters, List<Span> fillerSpans) {
    List<Found> found = new ArrayList<>();
    for (Cue cue : cues) {
      letters.find(cue.phrase(), false).ifPresent(
          span -> found.add(new Found(cue.aspect(), cue.phrase().written(), cue.strength(), span)));
    }
    List<Found> kept = new ArrayList<>();
    for (Found one : found) {
      boolean inside =
          found.stream().anyMatch(other -> swallows(other.span(), one.span()))
              || fillerSpans.stream().anyMatch(other -> swallows(other, one.span()));
      if (!inside) {
        kept.add(one);
      }
    }
    return kept;
  }

  private static boolean swallows(Span outer, Span inner) {
    boolean inside =
        outer.start() <= inner.start()
            && inner.end() <= outer.end()
            && outer.length() > inner.length()
            && outer.quality() >= inner.quality() - 0.1;
    int shared = Math.min(outer.end(), inner.end()) - Math.max(outer.start(), inner.start());
    boolean same = 2 * shared > Math.max(outer.length(), inner.length());
    return inside || (same && outer.quality() > inner.quality() + 0.15);
  }
}
