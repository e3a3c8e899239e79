package fairbot.search;

import fairbot.fair.Aspect;
import fairbot.fair.Company;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.fair.Faq;
import fairbot.fair.Product;
import fairbot.fair.ProgramItem;
import fairbot.question.CleanText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An entry as the ranker sees it: its words by the field in which they stand. Immutable.
 *
 * @param names its name, other names and, for a faq entry, its phrasings
 * @param keywords its keywords and category
 * @param terms every stem of the entry's own texts, to the weight of the best field in which it
 *     stands
 * @param facts aspect id to the stems of what the entry says of it
 * @param asks ids of the aspects that a faq entry tells of or for which its phrasings have a clear
 *     cue
 */
record Profile(
    Entry entry,
    Aspect.Kind kind,
    List<Name> names,
    List<Phrase> keywords,
    Map<String, Double> terms,
    Map<String, Set<String>> facts,
    Set<String> asks) {

  private static final Pattern TRAILING = Pattern.compile("[a-z0-9]+$");

  static final Double NAME = 1.0;
  static final Double KEYWORD = 0.92;
  static final Double TEXT = 0.75;
  static final Double ANSWER = 0.6;
  static final Double SPOT = 0.7;
  static final Double FAIR_TEXT = 0.4;
  private static final Double FACT = 1.0;

  /**
   * One name.
   *
   * @param thing its letters without a number or Latin letters at the end
   * @param words its words of two letters or more, where there are several
   * @param terms its content stems with their weights by kind, for faq phrasings and for partly
   *     matched names
   */
  record Name(Phrase whole, String thing, List<Phrase> words, Map<String, Double> terms) {
    /** Whether it ends in this word, but for a number or Latin letters: "무쇠 그리들 33" in 그리들. */
    boolean endsIn(Phrase word) {
      return thing.endsWith(word.letters());
    }
  }

  static Profile of(Fair fair, Entry entry, Lexicon lexicon, Wording wording) {
    Map<String, Double> terms = new HashMap<>();
    List<Name> names = new ArrayList<>();
    List<String> written = new ArrayList<>();
    written.add(entry.name());
    written.addAll(entry.alternateNames());
    if (entry instanceof Fair itself) {
      written.add(itself.location().name());
    }
    for (String name : written) {
      names.add(name(name, lexicon, wording));
      addTerms(name, NAME, lexicon, wording, terms);
    }
    Set<String> keywords = new LinkedHashSet<>();
    if (entry instanceof Product product) {
      keywords.addAll(product.keywords());
      if (!product.category().isEmpty()) {
        keywords.add(product.category());
      }
    }
    Set<Phrase> keywordPhrases = new LinkedHashSet<>();
    for (String keyword : keywords) {
      keywordPhrases.add(wording.phrase(keyword));
      addTerms(keyword, KEYWORD, lexicon, wording, terms);
      for (String word : CleanText.words(keyword)) {
        if (word.length() >= 2) {
          keywordPhrases.add(wording.phrase(word));
        }
      }
    }
    Double text =
        switch (entry) {
          case Faq f -> ANSWER;
          case Fair f -> FAIR_TEXT;
          default -> TEXT;
        };
    addTerms(entry.description(), text, lexicon, wording, terms);
    if (entry instanceof Company company) {
      addTerms(company.location(), SPOT, lexicon, wording, terms);
    }
    Map<String, Set<String>> facts = new LinkedHashMap<>();
    texts(fair, entry)
        .forEach(
            (aspect, told) -> {
              Map<String, Double> own = new HashMap<>();
              addTerms(told, FACT, lexicon, wording, own);
              facts.merge(
                  aspect,
                  Set.copyOf(own.keySet()),
                  (a, b) -> {
                    Set<String> both = new HashSet<>(a);
                    both.addAll(b);
                    return both;
                  });
            });
    return new Profile(
        entry,
        Aspect.Kind.of(entry),
        List.copyOf(names),
        List.copyOf(keywordPhrases),
        Map.copyOf(terms),
        facts,
        entry instanceof Faq faq ? asks(faq, lexicon, wording) : Set.of());
  }

  private static Set<String> asks(Faq faq, Lexicon lexicon, Wording wording) {
    Set<String> aspects = new HashSet<>();
    aspects.add(faq.aspect());
    for (String phrasing : faq.questions()) {
      aspects.addAll(lexicon.cues().clearIn(wording.phrase(phrasing).letters()));
    }
    return Set.copyOf(aspects);
  }

  /** Aspect id to the text in which the entry tells of it. */
  private static Map<String, String> texts(Fair fair, Entry entry) {
    Map<String, String> texts = new LinkedHashMap<>(entry.facts());
    texts.put("about", entry.description());
    switch (entry) {
      case Fair f ->
          texts.put(
              "location",
              String.join(
                  " ", f.location().name(), f.location().address(), f.location().directions()));
      case ProgramItem item -> texts.put("location", item.place());
      case Company company -> {
        texts.put("location", company.location());
        StringBuilder sold = new StringBuilder();
        for (Product product : fair.productsOf(company)) {
          sold.append(product.name()).append(' ').append(product.category()).append(' ');
        }
        texts.put("products", sold.toString());
      }
      case Product p ->
          fair.sellerOf(p)
              .ifPresent(
                  c -> texts.put("seller", c.name() + " " + String.join(" ", c.alternateNames())));
      case Faq f -> {}
    }
    return texts;
  }

  private static Name name(String written, Lexicon lexicon, Wording wording) {
    String clean = CleanText.clean(written);
    Set<Phrase> words = new LinkedHashSet<>();
    for (String word : CleanText.words(clean)) {
      if (word.length() >= 2) {
        words.add(wording.phrase(word));
      }
    }
    Map<String, Double> terms = new LinkedHashMap<>();
    for (Morphology.Token token : wording.tokens(clean)) {
      if (token.kind().isContent() && !lexicon.cues().isFiller(token.term())) {
        terms.merge(token.term(), token.kind().weight(), Math::max);
        if (isNoun(token) && token.end() - token.start() >= 2) {
          words.add(wording.phrase(clean.substring(token.start(), token.end())));
        }
      }
    }
    Phrase whole = wording.phrase(written);
    words.remove(whole);
    String thing = TRAILING.matcher(whole.letters()).replaceFirst("");
    return new Name(whole, thing, List.copyOf(words), Map.copyOf(terms));
  }

  private static boolean isNoun(Morphology.Token token) {
    return token.kind() == Morphology.Kind.NOUN || token.kind() == Morphology.Kind.PROPER;
  }

  /**
   * How well a word of the thesaurus fits: 1 in a name or keyword, less in other texts, 0 not at
   * all.
   */
  double fit(Rules.Word word) {
    double least = word.terms().isEmpty() ? 0 : 1;
    for (String term : word.terms()) {
      least = Math.min(least, terms.getOrDefault(term, 0.0));
    }
    if (least > 0) {
      return least >= KEYWORD ? 1 : least;
    }
    String letters = word.phrase().letters();
    return letters.length() >= 2 && kind != Aspect.Kind.FAQ && isWithin(letters) ? 1 : 0;
  }

  private boolean isWithin(String letters) {
    for (Name name : names) {
      if (name.whole().letters().contains(letters)) {
        return true;
      }
    }
    for (Phrase keyword : keywords) {
      if (keyword.letters().contains(letters)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name, or a word of one, begins or ends with these letters. */
  boolean hasNameAround(String letters) {
    for (Name name : names) {
      if (isAround(name.whole(), letters)) {
        return true;
      }
      for (Phrase word : name.words()) {
        if (isAround(word, letters)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word of its names or keywords begins so: "장" is no word of "수건 5장". */
  boolean hasWordFrom(String letters) {
    return names.stream().anyMatch(name -> begins(name.whole(), letters))
        || keywords.stream().anyMatch(keyword -> begins(keyword, letters));
  }

  private static boolean begins(Phrase phrase, String letters) {
    return phrase.written().startsWith(letters) || phrase.written().contains(" " + letters);
  }

  private static boolean isAround(Phrase phrase, String letters) {
    boolean begins = phrase.length() >= 4 && phrase.letters().startsWith(letters);
    return begins || phrase.letters().endsWith(letters);
  }

  private static void addTerms(
      String text, Double weight, Lexicon lexicon, Wording wording, Map<String, Double> terms) {
    for (Morphology.Token token : wording.tokens(CleanText.clean(text))) {
      if (token.kind().isContent() && !lexicon.cues().isFiller(token.term())) {
        // Not Math::max, which would make a new object for each of many thousand words.
        terms.merge(token.term(), weight, (a, b) -> a.compareTo(b) >= 0 ? a : b);
      }
    }
  }
}
