package fairbot.search;

import fairbot.fair.Aspect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /**
   * A cue that stands in a question.
   *
   * @param property what it asks of a product's description; empty if nothing certain
   */
  record Found(
      Aspect aspect, Phrase phrase, Strength strength, Optional<Property> property, Span span) {
    String cue() {
      return phrase.written();
    }

    /** Whether the very letters of a clear cue stand there. */
    boolean isSure() {
      return strength != Strength.WEAK && span.quality() == 1;
    }
  }

  /**
   * A cue to look for.
   *
   * @param property as in {@link Found}
   * @param numeric for a cue with a number in it ("#일"); else null
   */
  private record Cue(
      Aspect aspect,
      Phrase phrase,
      Strength strength,
      Optional<Property> property,
      Pattern numeric) {
    static Cue of(Aspect aspect, String written, Strength strength) {
      Pattern numeric =
          written.contains("#")
              ? Pattern.compile("(?<!\\d)" + written.replace(" ", "").replace("#", "\\d{1,2}"))
              : null;
      return new Cue(
          aspect,
          Phrase.of(written),
          strength,
          aspect.id().equals("about") ? Property.askedBy(written) : Optional.empty(),
          numeric);
    }
  }

  /** Marks a filler that still weighs a little. */
  private static final String ASIDE = "~";

  /** Marks a word that belongs to another world than the fair's. */
  private static final String LOUD = "!";

  private final List<Cue> cues = new ArrayList<>();
  private final Words fillers;
  private final Words asides;
  private final Words loud;

  Cues(List<Aspect> aspects, List<String> fillers) {
    for (Aspect aspect : aspects) {
      aspect.cues().forEach(c -> cues.add(Cue.of(aspect, c, Strength.STRONG)));
      aspect.weakCues().forEach(c -> cues.add(Cue.of(aspect, c, Strength.WEAK)));
      aspect.topics().forEach(c -> cues.add(Cue.of(aspect, c, Strength.TOPIC)));
    }
    this.fillers =
        Words.of(
            fillers.stream().filter(f -> !f.startsWith(ASIDE) && !f.startsWith(LOUD)).toList());
    this.asides = Words.marked(ASIDE, fillers);
    this.loud = Words.marked(LOUD, fillers);
  }

  /** Whether a stem means nothing for the search. */
  boolean isFiller(String stem) {
    return fillers.stems().contains(stem);
  }

  /** Where fillers stand. */
  List<Span> fillersIn(Letters letters) {
    return fillers.in(letters);
  }

  /** Where words of the visitor's story stand: 할머니, 친구, 키우다. */
  List<Span> asidesIn(Letters letters) {
    return asides.in(letters);
  }

  /** Where words of another world stand: 레시피, 날씨, 대통령; but no 나주 in "하나 주세요". */
  List<Span> loudIn(Letters letters) {
    return loud.in(letters).stream().filter(span -> span.quality() == 1).toList();
  }

  /**
   * A list of words and phrases.
   *
   * @param stems of the verbs among them, which are written in dictionary form and found in all
   *     their endings
   */
  private record Words(List<Phrase> phrases, Set<String> stems) {
    static Words marked(String mark, List<String> written) {
      return of(written.stream().filter(w -> w.startsWith(mark)).map(w -> w.substring(1)).toList());
    }

    static Words of(List<String> written) {
      return new Words(
          written.stream().filter(f -> !isVerb(f)).map(Phrase::of).toList(),
          written.stream()
              .filter(Words::isVerb)
              .map(Words::stem)
              .collect(Collectors.toUnmodifiableSet()));
    }

    private static String stem(String verb) {
      String ending = verb.length() > 2 && verb.endsWith("하다") ? "하다" : "다";
      return verb.substring(0, verb.length() - ending.length());
    }

    private static boolean isVerb(String word) {
      return word.length() >= 2 && word.endsWith("다") && !word.contains(" ");
    }

    List<Span> in(Letters letters) {
      List<Span> found = new ArrayList<>();
      for (Phrase phrase : phrases) {
        Span span = letters.exact(phrase);
        while (span != null) {
          found.add(span);
          span = letters.exactAfter(phrase, span.end());
        }
      }
      for (Morphology.Token token : letters.tokens) {
        if (stems.contains(token.term())) {
          found.add(new Span(token.start(), token.end(), 1));
        }
      }
      return found;
    }
  }

  /** All cues that stand in a question; one that lies inside a longer one is left out. */
  List<Found> in(Letters letters) {
    List<Found> found = new ArrayList<>();
    for (Cue cue : cues) {
      Span span = find(cue, letters);
      if (span != null) {
        found.add(new Found(cue.aspect(), cue.phrase(), cue.strength(), cue.property(), span));
      }
    }
    again(letters, found);
    return outside(found, found.stream().map(Found::span).toList());
  }

  /** Those of the cues that do not lie inside one of these spans. */
  static List<Found> outside(List<Found> cues, List<Span> spans) {
    return cues.stream()
        .filter(cue -> spans.stream().noneMatch(span -> swallows(span, cue.span())))
        .toList();
  }

  /** The ids of the aspects that have a clear cue in these letters. */
  Set<String> clearIn(String letters) {
    Set<String> aspects = new HashSet<>();
    for (Cue cue : cues) {
      if (cue.strength() != Strength.WEAK
          && cue.numeric() == null
          && letters.contains(cue.phrase().letters())) {
        aspects.add(cue.aspect().id());
      }
    }
    return aspects;
  }

  /** A cue may come twice: "며칠부터 며칠까지". */
  private static void again(Letters letters, List<Found> found) {
    for (Found first : List.copyOf(found)) {
      Span more = letters.exactAfter(first.phrase(), first.span().end());
      if (more != null) {
        found.add(
            new Found(first.aspect(), first.phrase(), first.strength(), first.property(), more));
      }
    }
  }

  /** Null if it stands nowhere: of a thousand cues that are looked for, hardly one does. */
  private static Span find(Cue cue, Letters letters) {
    if (cue.numeric() != null) {
      Matcher matcher = cue.numeric().matcher(letters.text);
      return matcher.find() ? new Span(matcher.start(), matcher.end(), 1) : null;
    }
    return letters.findCue(cue.phrase(), cue.strength() == Strength.WEAK);
  }

  private static boolean swallows(Span outer, Span inner) {
    boolean inside =
        outer.start() <= inner.start()
            && inner.end() <= outer.end()
            && outer.length() > inner.length()
            && outer.quality()
                >= inner.quality() - (outer.length() >= inner.length() + 2 ? 0.25 : 0.1);
    int shared = Math.min(outer.end(), inner.end()) - Math.max(outer.start(), inner.start());
    boolean same = 2 * shared > Math.max(outer.length(), inner.length());
    boolean begun =
        outer.start() < inner.start()
            && 2 * shared >= inner.length()
            && shared < inner.length()
            && outer.length() > inner.length()
            && outer.quality() >= inner.quality();
    return inside || begun || (same && outer.quality() > inner.quality() + 0.15);
  }
}
