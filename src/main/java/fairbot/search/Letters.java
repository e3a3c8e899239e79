package fairbot.search;

import fairbot.question.Hangul;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The letters of a question without its spaces, as phrases are looked for in them. Immutable; for
 * one thread.
 *
 * <p>Spaces are dropped because people leave them out or put them anywhere; where words and
 * morphemes began is kept.
 */
final class Letters {
  /** Shorter nouns of the dictionary are what they are: 운전 is no slip of 안전. */
  private static final int LONG_NOUN = 3;

  /** Words of so many letters are several without their spaces. */
  private static final int LONG_WORD = 8;

  /** Endings by which a verb tells of the noun that follows. */
  private static final Set<String> BEFORE_NOUN = Set.of("ᆫ", "는", "은", "ᆯ", "을", "던");

  final String text;

  private final Set<String> vocabulary;

  /** The morphemes; their offsets are those of {@link #text}. */
  final List<Morphology.Token> tokens;

  private final BitSet wordStarts = new BitSet();
  private final BitSet tokenStarts = new BitSet();
  private final BitSet tokenEnds = new BitSet();
  private final Sounds sounds;
  private final List<int[]> consonantRuns = new ArrayList<>();

  /** Entries share their words. */
  private final Map<String, Optional<Span>> found = new HashMap<>();

  /**
   * @param vocabulary stems of the content; a dictionary's noun that is not among them may be a
   *     slip of one
   */
  Letters(String reading, Morphology morphology, Set<String> vocabulary) {
    this.vocabulary = vocabulary;
    int[] squeezed = new int[reading.length() + 1];
    StringBuilder out = new StringBuilder(reading.length());
    boolean gap = true;
    for (int i = 0; i < reading.length(); i++) {
      squeezed[i] = out.length();
      char c = reading.charAt(i);
      if (c == ' ' || c == '|') {
        gap = true;
      } else if (c != '-') {
        if (gap) {
          wordStarts.set(out.length());
        }
        gap = false;
        out.append(c);
      }
    }
    squeezed[reading.length()] = out.length();
    text = out.toString();
    List<Morphology.Token> moved = new ArrayList<>();
    for (Morphology.Token token : morphology.tokens(reading)) {
      int start = squeezed[token.start()];
      int end = squeezed[token.end()];
      if (start < end) {
        moved.add(new Morphology.Token(token.term(), start, end, token.kind()));
        tokenStarts.set(start);
        tokenEnds.set(end);
      }
    }
    tokens = List.copyOf(moved);
    sounds = new Sounds(text);
    for (int i = 0; i < text.length(); i++) {
      int start = i;
      while (i < text.length() && Hangul.isConsonant(text.charAt(i))) {
        i++;
      }
      if (i - start >= 2) {
        consonantRuns.add(new int[] {start, i});
      }
    }
  }

  int length() {
    return text.length();
  }

  /** Whether a span is but two lone consonants, which stand for too many words. */
  boolean isPairOfConsonants(Span span) {
    return span.length() == 2
        && Hangul.isConsonant(text.charAt(span.start()))
        && Hangul.isConsonant(text.charAt(span.start() + 1));
  }

  /**
   * What stands at the start of a typed word and was read as several morphemes, of two letters or
   * more; the longest first.
   */
  List<Span> wordsOfPieces() {
    List<Span> words = new ArrayList<>();
    for (int start = 0; start < text.length(); start = wordEnd(start)) {
      int end = wordEnd(start);
      for (int cut = end; cut >= start + 2; cut--) {
        int next = tokenEnds.previousSetBit(cut - 1);
        if ((cut == end || tokenEnds.get(cut)) && next > start) {
          words.add(new Span(start, cut, 1));
        }
      }
    }
    return words;
  }

  private int wordEnd(int start) {
    int next = wordStarts.nextSetBit(start + 1);
    return next < 0 ? text.length() : next;
  }

  /** The stretches of two or more lone consonants. */
  List<String> consonants() {
    return consonantRuns.stream().map(run -> text.substring(run[0], run[1])).toList();
  }

  /** Whether the last syllable was only begun: "대ㅎ". */
  boolean endsHalfTyped() {
    int last = text.length() - 1;
    return last > 0
        && Hangul.isConsonant(text.charAt(last))
        && Hangul.isSyllable(text.charAt(last - 1));
  }

  /** Whether spaces were left out, so that it is not told what belongs together. */
  boolean isOneWord() {
    return text.length() >= LONG_WORD && wordStarts.cardinality() == 1;
  }

  boolean startsWord(int letter) {
    return letter == 0 || wordStarts.get(letter);
  }

  boolean endsWord(int end) {
    return end >= text.length() || wordStarts.get(end);
  }

  boolean endsToken(int end) {
    return tokenEnds.get(end) || endsWord(end);
  }

  /** Whether the next verb is put before a noun, which it describes: "카페인 안 든 음료". */
  boolean isBeforeNoun(int start) {
    boolean verb = false;
    boolean put = false;
    for (Morphology.Token token : tokens) {
      if (token.start() < start) {
        continue;
      }
      if (verb && token.kind() != Morphology.Kind.GRAMMAR) {
        return put && token.kind() != Morphology.Kind.EMPTY;
      }
      put = verb && BEFORE_NOUN.contains(token.term());
      verb |= token.kind() == Morphology.Kind.VERB;
    }
    return false;
  }

  private boolean startsToken(int letter) {
    return tokenStarts.get(letter) || startsWord(letter);
  }

  /** Where a phrase stands, exactly or nearly, whichever is best; empty if nowhere. */
  Optional<Span> find(Phrase phrase) {
    return found.computeIfAbsent(
        phrase.letters(), l -> Optional.ofNullable(first(phrase, true, true, true)));
  }

  /**
   * Where a cue stands; null if nowhere. Cues are many and short, so less of a likeness is enough:
   * a half-typed one must be a single word, initial consonants must be whole.
   *
   * @param pairs whether two initial consonants are enough ("ㅇㄷ" for 어디)
   */
  Span findCue(Phrase phrase, boolean pairs) {
    boolean oneWord = phrase.written().indexOf(' ') < 0;
    Span span = first(phrase, oneWord, false, pairs || phrase.length() > 2);
    return span != null && !isWithinAVerb(span) && isTrusted(span, phrase, oneWord) ? span : null;
  }

  /** "보내 주나" in "들여보내 주나" is no cue. */
  private boolean isWithinAVerb(Span span) {
    if (startsToken(span.start())) {
      return false;
    }
    for (Morphology.Token token : tokens) {
      if (token.start() < span.start() && span.start() < token.end()) {
        return token.kind() == Morphology.Kind.VERB;
      }
    }
    return false;
  }

  /** A likeness to a cue of several words, or to a question word, must be close to be believed. */
  private boolean isTrusted(Span span, Phrase phrase, boolean oneWord) {
    if (span.quality() >= 0.9) {
      return true;
    }
    boolean exact = phrase.letters().equals(text.substring(span.start(), span.end()));
    if (!exact
        && (isOfEndings(span)
            || isNounWithParticle(span)
            || crossesGap(span.start(), span.end()))) {
      return false;
    }
    boolean sameStart = sounds.beginsLike(phrase.sounds(), span.start());
    return oneWord
        ? !isWordOfItsOwn(span, phrase)
        : sameStart && span.quality() >= 0.85 && !isWordOfItsOwn(span, phrase);
  }

  /** "에는" is no slip of 여는: particles and endings are what they are. */
  private boolean isOfEndings(Span span) {
    int end = span.start();
    for (Morphology.Token token : tokens) {
      if (token.start() == end && token.kind() == Morphology.Kind.GRAMMAR) {
        end = token.end();
      }
    }
    return end >= span.end();
  }

  /** "술을" is no slip of 수리: a short noun with its particle is what it is. */
  private boolean isNounWithParticle(Span span) {
    int end = -1;
    for (Morphology.Token token : tokens) {
      if (token.start() == span.start() && token.kind() == Morphology.Kind.NOUN) {
        end = token.end();
      } else if (token.start() == end && token.kind() == Morphology.Kind.GRAMMAR) {
        return token.end() == span.end();
      }
    }
    return false;
  }

  /**
   * Whether the span begins with a known word that the phrase does not begin with: 자취하는 is no 주최하는,
   * and 술인 no 수리 where 술 is sold.
   */
  private boolean isWordOfItsOwn(Span span, Phrase phrase) {
    return tokens.stream()
        .anyMatch(
            token ->
                token.start() == span.start()
                    && token.end() <= span.end()
                    && (token.end() - token.start() >= 2
                        || (token.kind() == Morphology.Kind.NOUN
                            && vocabulary.contains(token.term())))
                    && token.kind() != Morphology.Kind.UNKNOWN
                    && !phrase.letters().startsWith(text.substring(token.start(), token.end())));
  }

  private Span first(Phrase phrase, boolean half, boolean beginning, boolean initials) {
    if (phrase.letters().isEmpty() || text.isEmpty()) {
      return null;
    }
    Span span = exact(phrase);
    if (span == null && half) {
      span = halfTyped(phrase, beginning);
    }
    if (span == null && initials) {
      span = initials(phrase, beginning);
    }
    boolean alike =
        beginning || phrase.written().indexOf(' ') < 0 || phrase.sounds().length() >= 12;
    if (span == null && alike) {
      span = near(phrase, beginning ? 7 : 9);
    }
    return span;
  }

  /** Where the very letters stand at the start of a word or morpheme; null if nowhere. */
  Span exact(Phrase phrase) {
    return exactAfter(phrase, 0);
  }

  /** The same from this letter on. */
  Span exactAfter(Phrase phrase, int from) {
    String letters = phrase.letters();
    Span inside = null;
    for (int at = text.indexOf(letters, from); at >= 0; at = text.indexOf(letters, at + 1)) {
      int end = at + letters.length();
      if (letters.length() == 1) {
        if (startsToken(at) && isToken(at, end)) {
          return new Span(at, end, 1);
        }
      } else if (startsToken(at)) {
        return new Span(at, end, 1);
      } else if (letters.length() >= 3) {
        inside = new Span(at, end, 0.9);
      } else if (endsUnknown(end)) {
        inside = new Span(at, end, 0.85);
      } else if (crossesGap(at, end)) {
        inside = new Span(at, end, 0.8);
      }
    }
    return inside;
  }

  /** Where these letters begin a typed word. */
  Optional<Span> atWordStart(Phrase phrase) {
    String letters = phrase.letters();
    for (int at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
      if (startsWord(at) && endsToken(at + letters.length())) {
        return Optional.of(new Span(at, at + letters.length(), 1));
      }
    }
    return Optional.empty();
  }

  /** Whether a word that no dictionary knows ends here: 냄비 in "벙랑냄비" is a word all the same. */
  private boolean endsUnknown(int end) {
    for (Morphology.Token token : tokens) {
      if (token.end() == end) {
        return token.kind() == Morphology.Kind.UNKNOWN && token.end() - token.start() >= 3;
      }
    }
    return false;
  }

  /** Whether a space was typed within these letters. */
  private boolean crossesGap(int start, int end) {
    int gap = wordStarts.nextSetBit(start + 1);
    return gap > 0 && gap < end;
  }

  private boolean isToken(int start, int end) {
    for (Morphology.Token token : tokens) {
      if (token.start() == start && token.end() == end && token.kind().isContent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The phrase's beginning at the very end of the question, its last syllable or two not yet typed.
   */
  private Span halfTyped(Phrase phrase, boolean syllables) {
    int least = Math.max(3, phrase.sounds().length() - 4);
    for (int start = text.length() - 1; start >= 0; start--) {
      int typed = sounds.from(start);
      if (typed >= phrase.sounds().length()) {
        return null;
      }
      boolean begun =
          syllables
              || text.length() - start == phrase.length()
              || Hangul.isConsonant(text.charAt(text.length() - 1));
      if (begun
          && typed >= least
          && (syllables ? startsToken(start) : startsWord(start))
          && text.length() - start >= 2
          && sounds.endBegins(phrase.sounds(), start)
          && !phrase.endsWordAt(text.length() - start)) {
        return new Span(start, text.length(), 0.9);
      }
    }
    return null;
  }

  private Span initials(Phrase phrase, boolean beginning) {
    if (consonantRuns.isEmpty() || phrase.length() < 2) {
      return null;
    }
    String wanted = Hangul.initials(phrase.letters());
    for (int[] run : consonantRuns) {
      String typed = text.substring(run[0], run[1]);
      int at = typed.indexOf(wanted);
      if (at >= 0 && startsWord(run[0] + at) && endsWord(run[0] + at + wanted.length())) {
        return new Span(
            run[0] + at, run[0] + at + wanted.length(), phrase.length() == 2 ? 0.8 : 0.95);
      }
      if (beginning
          && typed.length() >= 2
          && wanted.startsWith(typed)
          && wanted.length() <= typed.length() + 2) {
        return new Span(run[0], run[1], 0.55 + 0.3 * typed.length() / wanted.length());
      }
    }
    return null;
  }

  /**
   * Where the phrase nearly stands; null if nowhere.
   *
   * @param longFrom from so many sounds on a slip is believed anywhere
   */
  private Span near(Phrase phrase, int longFrom) {
    int count = phrase.sounds().length();
    return sounds.nearest(
        phrase.sounds(),
        (start, end, distance) ->
            (count >= 9 || ((startsWord(start) || startsToken(start)) && !isKnownWord(start, end)))
                && !cutsWord(start, end)
                && (count >= longFrom || isShortSlip(phrase, start, end, distance)));
  }

  /**
   * Whether a known word stands here and fills most of the span: then it is no slip of the finger.
   */
  private boolean isKnownWord(int start, int end) {
    for (Morphology.Token token : tokens) {
      if (token.start() == start
          && isOfDictionary(token)
          && (vocabulary.contains(token.term())
              || token.kind() != Morphology.Kind.NOUN
              || end - start < LONG_NOUN)
          && 5 * (token.end() - token.start()) >= 4 * (end - start)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the span ends within a known word that was typed apart: "사무국 전|화번호". */
  private boolean cutsWord(int start, int end) {
    for (Morphology.Token token : tokens) {
      if (start < token.start()
          && token.start() < end
          && end < token.end()
          && startsWord(token.start())
          && isOfDictionary(token)) {
        return true;
      }
    }
    return false;
  }

  /**
   * In short words a slip is believed only at a word's start, letter for letter, and where no verb
   * or ending stands.
   */
  private boolean isShortSlip(Phrase phrase, int start, int end, int distance) {
    if (!startsWord(start)
        || crossesGap(start, end)
        || end - start != phrase.length()
        || !sounds.beginsLike(phrase.sounds(), start)) {
      return false;
    }
    if (distance == 0) {
      return true;
    }
    for (int i = 0; i < tokens.size(); i++) {
      Morphology.Token token = tokens.get(i);
      boolean within = token.start() < end && start < token.end();
      boolean last = i + 1 == tokens.size();
      if (within && isInflected(token) && (last || isEnding(tokens.get(i + 1)))) {
        return false;
      }
    }
    return true;
  }

  /** A verb with its ending, a pronoun or an adverb is a word of its own and no slip of another. */
  private static boolean isInflected(Morphology.Token token) {
    return switch (token.kind()) {
      case VERB, ROOT, MODIFIER, EMPTY, NUMBER -> true;
      default -> false;
    };
  }

  private static boolean isEnding(Morphology.Token token) {
    return token.kind() == Morphology.Kind.GRAMMAR;
  }

  private static boolean isOfDictionary(Morphology.Token token) {
    return switch (token.kind()) {
      case NOUN, PROPER -> token.end() - token.start() >= 2;
      case VERB, ROOT, MODIFIER -> true;
      default -> false;
    };
  }
}
