package fairbot.search.lucene;

import fairbot.fair.Company;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.fair.Faq;
import fairbot.fair.Product;
import fairbot.question.CleanText;
import fairbot.question.Hangul;
import fairbot.search.Morphology;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The three ways in which texts are indexed and asked for: by stems, by pairs of letters and by
 * quadruples of sounds, the last two without spaces. Their normalised sum was measured best for
 * short Korean questions.
 */
final class Fields {
  static final String STEMS = "stems";
  static final String PAIRS = "pairs";
  static final String SOUNDS = "sounds";
  static final String SLIPS = "slips";

  /** Initial consonants of names: whole, and of each word. */
  static final String INITIALS = "initials";

  private static final int LONGEST_INITIALS = 16;

  private final Morphology morphology;

  Fields(Morphology morphology) {
    this.morphology = morphology;
  }

  /** The content stems. */
  List<String> stems(String clean) {
    return morphology.tokens(clean).stream()
        .filter(t -> t.kind() != Morphology.Kind.GRAMMAR)
        .map(Morphology.Token::term)
        .toList();
  }

  static List<String> pairs(String clean) {
    return grams(letters(clean), 2);
  }

  static List<String> sounds(String clean) {
    return grams(Hangul.sounds(letters(clean)), 4);
  }

  /** Shorter pieces of what is called by a short name, in which one slip breaks all the longer. */
  static List<String> slips(Entry entry) {
    return entry instanceof Faq ? List.of() : slips(names(entry));
  }

  static List<String> slips(String clean) {
    return grams(Hangul.sounds(letters(clean)), 3);
  }

  /** The initial consonants of the names and of their words, with the beginnings of those. */
  static List<String> initials(Entry entry) {
    Set<String> initials = new LinkedHashSet<>();
    List<String> names = new ArrayList<>(entry.alternateNames());
    names.add(entry.name());
    if (entry instanceof Product product) {
      names.addAll(product.keywords());
    }
    for (String name : names) {
      String clean = CleanText.clean(name);
      List<String> words = new ArrayList<>(CleanText.words(clean));
      for (int i = 0; i < words.size(); i++) {
        String rest = letters(String.join("", words.subList(i, words.size())));
        String consonants = Hangul.initials(rest);
        for (int end = 2; end <= Math.min(consonants.length(), LONGEST_INITIALS); end++) {
          initials.add(consonants.substring(0, end));
        }
      }
    }
    return List.copyOf(initials);
  }

  private static String letters(String clean) {
    return CleanText.squeezed(clean);
  }

  private static List<String> grams(String text, int size) {
    List<String> grams = new ArrayList<>();
    if (!text.isEmpty() && text.length() < size) {
      grams.add(text);
    }
    for (int i = 0; i + size <= text.length(); i++) {
      grams.add(text.substring(i, i + size));
    }
    return grams;
  }

  /** What an entry is called: matched by all three fields. */
  static String names(Entry entry) {
    List<String> texts = new ArrayList<>();
    texts.add(entry.name());
    texts.addAll(entry.alternateNames());
    if (entry instanceof Product product) {
      texts.addAll(product.keywords());
      texts.add(product.category());
    }
    return CleanText.clean(String.join(" | ", texts));
  }

  /**
   * What else is said of it: matched by stems and pairs only, since sounds match anything in long
   * texts.
   */
  static String texts(Fair fair, Entry entry) {
    List<String> texts = new ArrayList<>();
    texts.add(entry.description());
    texts.addAll(entry.facts().values());
    if (entry instanceof Product product) {
      fair.sellerOf(product).map(Company::name).ifPresent(texts::add);
    }
    return entry instanceof Faq ? "" : CleanText.clean(String.join(" | ", texts));
  }
}
