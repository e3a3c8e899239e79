package fairbot.content;

import fairbot.fair.Aspect;
import fairbot.fair.Company;
import fairbot.fair.Entry;
import fairbot.fair.Facts;
import fairbot.fair.Fair;
import fairbot.fair.Faq;
import fairbot.fair.Product;
import fairbot.search.Morphology;
import fairbot.search.Thesaurus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in one fair that was read without a mistake what may still surprise its visitors. */
public final class Warnings {
  /** Shorter words are kept whole by the search itself. */
  private static final Pattern LONG_WORD = Pattern.compile("[가-힣]{5,}");

  private static final Pattern LINE = Pattern.compile("(.*):([0-9]+)");

  private final Fair fair;
  private final Map<String, Place> places;
  private final Config config;
  private final List<Warning> found = new ArrayList<>();

  private Warnings(Fair fair, Map<String, Place> places, Config config) {
    this.fair = fair;
    this.places = places;
    this.config = config;
  }

  /**
   * The warnings in the order of files and lines.
   *
   * @param places where each entry stands, by its id
   */
  public static List<Warning> of(
      Fair fair, Map<String, Place> places, Config config, Morphology morphology) {
    Warnings warnings = new Warnings(fair, places, config);
    warnings.missingFacts();
    warnings.nearPhrases();
    warnings.bridges();
    warnings.cues();
    warnings.tornNames(morphology);
    return warnings.found.stream().sorted(Warning.ORDER).toList();
  }

  private void missingFacts() {
    for (Product product : fair.products()) {
      if (!Facts.isKnown(fair, product, "price")) {
        warn(Warning.Sort.NO_PRICE, product, "가격이 없습니다. 묻는 사람에게 봇은 안내에 없다고 답합니다.");
      }
    }
    for (Entry entry : fair.entries().values()) {
      boolean hasPlace = entry instanceof Company || entry instanceof Product;
      Facts.Place place = Facts.place(fair, entry);
      if (hasPlace && place.booth().isEmpty() && place.spot().isEmpty()) {
        warn(Warning.Sort.NO_BOOTH, entry, "부스도 자리도 없습니다. 묻는 사람에게 봇은 행사장 이름만 알려 줍니다.");
      }
    }
  }

  private void nearPhrases() {
    NearPhrases phrases = new NearPhrases();
    for (Entry entry : fair.entries().values()) {
      for (String phrase : phrases(entry)) {
        phrases
            .add(entry, phrase)
            .ifPresent(
                other ->
                    warn(
                        Warning.Sort.NEAR_PHRASES,
                        entry,
                        "\""
                            + phrase
                            + "\"이(가) 다른 항목 \""
                            + other.entry().name()
                            + "\"("
                            + places.getOrDefault(other.entry().id(), nowhere())
                            + ")의 \""
                            + other.phrase()
                            + "\"와(과) 너무 비슷합니다. 봇이 되묻거나 잘못 고를 수 있으니 서로 다르게 써 주세요."));
      }
    }
  }

  /** A two-way synonym makes the names of two entries one. */
  private void bridges() {
    Map<String, Set<Entry>> named = new HashMap<>();
    Map<Entry, Integer> order = new LinkedHashMap<>();
    for (Entry entry : fair.entries().values()) {
      order.put(entry, order.size());
      if (!(entry instanceof Faq)) {
        phrases(entry)
            .forEach(
                p ->
                    named
                        .computeIfAbsent(
                            NearPhrases.plain(p),
                            k -> new TreeSet<>((a, b) -> order.get(a) - order.get(b)))
                        .add(entry));
      }
    }
    Stream.concat(config.thesaurus().synonyms().stream(), config.thesaurus().concepts().stream())
        .filter(rule -> rule.said().equals(rule.meant()))
        .forEach(rule -> bridge(rule, named));
  }

  private void bridge(Thesaurus.Rule rule, Map<String, Set<Entry>> named) {
    Map<Entry, String> reached = new LinkedHashMap<>();
    for (String phrase : rule.said()) {
      named
          .getOrDefault(NearPhrases.plain(phrase), Set.of())
          .forEach(e -> reached.putIfAbsent(e, phrase));
    }
    if (Set.copyOf(reached.values()).size() < 2) {
      return;
    }
    Matcher line = LINE.matcher(rule.origin());
    Place place =
        line.matches()
            ? new Place(line.group(1), "", Integer.parseInt(line.group(2)), 0)
            : new Place(rule.origin(), "", 0, 0);
    List<String> names =
        reached.entrySet().stream()
            .map(e -> "\"" + e.getValue() + "\"(" + e.getKey().name() + ")")
            .toList();
    found.add(
        new Warning(
            Warning.Sort.BRIDGING_SYNONYM,
            new Problem(
                place,
                "",
                "\""
                    + fair.name()
                    + "\"의 서로 다른 항목을 같은 말로 묶습니다: "
                    + String.join(", ", names)
                    + ". 하나를 물으면 다른 것도 나오니, 뜻한 것이 아니면 줄을 나누어 주세요.")));
  }

  private void cues() {
    Map<String, Aspect> cues = new HashMap<>();
    for (Aspect aspect : config.aspects()) {
      Stream.of(aspect.cues(), aspect.weakCues(), aspect.topics())
          .flatMap(List::stream)
          .forEach(cue -> cues.putIfAbsent(NearPhrases.plain(cue), aspect));
    }
    eachName(
        (entry, name) -> {
          Aspect aspect = cues.get(NearPhrases.plain(name));
          if (aspect != null) {
            warn(
                Warning.Sort.NAME_IS_CUE,
                entry,
                "이름 \""
                    + name
                    + "\"은(는) "
                    + aspect.label()
                    + "을(를) 묻는 말이기도 합니다. 더 긴 이름으로 쓰거나 다른 이름을 더해 주세요.");
          }
        });
  }

  private void tornNames(Morphology morphology) {
    Set<String> said = new HashSet<>();
    eachName(
        (entry, name) -> {
          Matcher words = LONG_WORD.matcher(name);
          while (words.find()) {
            String word = words.group();
            List<Morphology.Token> tokens = morphology.tokens(word);
            if (isTorn(tokens) && said.add(entry.id() + " " + word)) {
              // The analyser may tell two readings of one piece.
              Set<String> pieces = new LinkedHashSet<>();
              tokens.forEach(t -> pieces.add(word.substring(t.start(), t.end())));
              warn(
                  Warning.Sort.TORN_NAME,
                  entry,
                  "\""
                      + word
                      + "\"이(가) "
                      + String.join("+", pieces)
                      + "(으)로 쪼개져 읽힙니다. 설정 폴더의 userdict.txt에 \""
                      + word
                      + "\"을(를) 더하면 한 낱말로 읽습니다.");
            }
          }
        });
  }

  /** Whether a particle or ending was read into a name, or several single letters. */
  private static boolean isTorn(List<Morphology.Token> tokens) {
    return tokens.stream().anyMatch(t -> !t.kind().isContent())
        || tokens.stream()
                .filter(t -> t.end() - t.start() == 1 && t.kind() != Morphology.Kind.SUFFIX)
                .map(Morphology.Token::start)
                .distinct()
                .count()
            > 1;
  }

  private interface Named {
    void visit(Entry entry, String name);
  }

  private void eachName(Named visit) {
    for (Entry entry : fair.entries().values()) {
      if (!(entry instanceof Faq)) {
        phrases(entry).forEach(name -> visit.visit(entry, name));
      }
    }
  }

  private static List<String> phrases(Entry entry) {
    return Stream.concat(Stream.of(entry.name()), entry.alternateNames().stream()).toList();
  }

  private void warn(Warning.Sort sort, Entry entry, String message) {
    Place place = places.getOrDefault(entry.id(), nowhere());
    found.add(new Warning(sort, new Problem(place, entry.name(), message)));
  }

  private Place nowhere() {
    return new Place(fair.id(), "", 0, 0);
  }
}
