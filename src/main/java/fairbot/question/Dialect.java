package fairbot.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dialect and the words of the old as standard Korean: "워디서 헌대유" as "어디서 한대요". Each rule says
 * where in a word it holds, so that the 유 of 두유 stays. Where a rule is unsure, what was typed is
 * kept as a second reading.
 */
public final class Dialect implements Rewriter {
  private static final Pattern WORD = Pattern.compile("[^ |]+");

  /** An ending may hide another: 허남유, 허나요, 하나요. */
  private static final int MOST_ENDINGS = 3;

  private final Rules sure;
  private final Rules all;
  private final String names;

  /**
   * @param rules what people say, to how it is read, with marks as {@code config/dialect.txt}
   *     explains
   * @param names that are spelt as they are: what stands within one of them is no dialect
   */
  public Dialect(Map<String, String> rules, Collection<String> names) {
    this.names = String.join("|", names).toLowerCase(Locale.ROOT);
    List<DialectRule> read = new ArrayList<>();
    rules.forEach((said, meant) -> read.addAll(DialectRule.of(said, meant)));
    read.removeIf(rule -> !(rule instanceof DialectRule.Ending) && isName(rule.letters()));
    this.all = Rules.of(read);
    this.sure = Rules.of(read.stream().filter(DialectRule::isSure).toList());
  }

  private boolean isName(String letters) {
    return letters.length() >= 2 && names.contains(letters);
  }

  @Override
  public List<Reading> rewrite(Reading reading) {
    Set<String> texts = new LinkedHashSet<>();
    texts.add(read(all, reading.text()));
    texts.add(read(sure, reading.text()));
    return texts.stream().map(text -> reading.rewritten("사투리 풀기", text)).toList();
  }

  private String read(Rules rules, String text) {
    Matcher words = WORD.matcher(text);
    StringBuilder out = new StringBuilder();
    while (words.find()) {
      String word = words.group();
      String read = isName(word) ? word : rules.read(word);
      words.appendReplacement(out, Matcher.quoteReplacement(read));
    }
    String read = words.appendTail(out).toString();
    for (DialectRule rule : rules.anywhere()) {
      read = rule.apply(read);
    }
    return read;
  }

  /** Rules by where they hold; of two that fit the longer is taken. */
  private record Rules(
      List<DialectRule> starts, List<DialectRule> endings, List<DialectRule> anywhere) {
    static Rules of(List<DialectRule> rules) {
      return new Rules(
          longestFirst(rules, rule -> rule instanceof DialectRule.Start),
          longestFirst(rules, rule -> rule instanceof DialectRule.Ending),
          rules.stream().filter(rule -> rule instanceof DialectRule.Anywhere).toList());
    }

    private static List<DialectRule> longestFirst(
        List<DialectRule> rules, Predicate<DialectRule> sort) {
      return rules.stream()
          .filter(sort)
          .sorted(Comparator.comparingInt((DialectRule r) -> r.said().length()).reversed())
          .toList();
    }

    String read(String word) {
      String read = DialectRule.letters(word);
      String whole = first(starts, read);
      for (int i = 0; i < MOST_ENDINGS; i++) {
        String ended = first(endings, whole);
        if (ended.equals(whole)) {
          break;
        }
        whole = ended;
      }
      return whole.equals(read) ? word : DialectRule.syllables(whole);
    }

    private static String first(List<DialectRule> rules, String word) {
      for (DialectRule rule : rules) {
        String read = rule.apply(word);
        if (!read.equals(word)) {
          return read;
        }
      }
      return word;
    }
  }
}
