package fairbot.answer;

import fairbot.fair.Aspect;
import fairbot.fair.Entry;
import fairbot.fair.Facts;
import fairbot.fair.Fair;
import fairbot.fair.Faq;
import fairbot.fair.Product;
import fairbot.question.BoothCode;
import fairbot.question.CleanText;
import fairbot.question.Halves;
import fairbot.question.PriceRange;
import fairbot.question.Question;
import fairbot.question.Reading;
import fairbot.question.RewriteChain;
import fairbot.question.Topic;
import fairbot.search.Hit;
import fairbot.search.Hits;
import fairbot.search.SearchEngine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Answers one question about one fair: reads it, takes two questions apart, looks for booths and
 * prices, searches, and lets the policy decide. Immutable, thread-safe.
 */
public final class Clerk {
  /** From this share on the rest of a question about prices narrows the products down. */
  private static final double MEANT_SHARE = 0.4;

  private static final double NAMED = 0.95;

  /** From this score on another thing than the chat's topic is surely meant. */
  private static final double SURE = 0.6;

  /** How a visitor turns from one thing to another. */
  private static final Pattern SHIFT = Pattern.compile("말고|^ ?(그럼|그러면|그렇다면|그러믄)|(은|는|도)요[?.! ]*$");

  /** Beyond so many letters a text is a story, and searching all its halves would take long. */
  private static final int LONGEST_OF_TWO = 200;

  private static final Set<String> LISTS = Set.of("program", "products", "companies");

  private static final String TWO = "두 질문 나누기";
  private static final String SENTENCE = "묻는 문장만 읽기";

  private final RewriteChain rewriters;
  private final SmallTalk smallTalk;
  private final SearchEngine engine;
  private final AnswerPolicy policy;
  private final Map<String, Aspect> aspects = new LinkedHashMap<>();

  public Clerk(
      RewriteChain rewriters,
      SmallTalk smallTalk,
      SearchEngine engine,
      AnswerPolicy policy,
      List<Aspect> aspects) {
    this.rewriters = rewriters;
    this.smallTalk = smallTalk;
    this.engine = engine;
    this.policy = policy;
    aspects.forEach(aspect -> this.aspects.put(aspect.id(), aspect));
  }

  /**
   * An answer and how it came about.
   *
   * @param hits of the whole question; without hits where no search was needed
   */
  public record Answered(Answer answer, List<Reading> readings, Hits hits) {}

  /**
   * Answers a question.
   *
   * @param previous what the chat was about, if that was a short while ago
   */
  public Answered answer(Fair fair, String asked, Optional<Topic> previous) {
    List<Reading> readings = rewriters.read(asked);
    Optional<Answer.Reason> smallTalk =
        readings.stream().flatMap(r -> this.smallTalk.in(r.text()).stream()).findFirst();
    Hits nothing = new Hits(readings.getFirst(), List.of(), 0);
    if (smallTalk.isPresent()) {
      Answer answer = new Answer.Unknown(fair, "small talk", smallTalk.get());
      return new Answered(answer, readings, nothing);
    }
    for (Reading reading : readings) {
      Optional<Answer> listed =
          byPrice(fair, asked, reading).or(() -> byBooth(fair, asked, reading));
      if (listed.isPresent()) {
        return new Answered(listed.get(), readings, nothing);
      }
    }
    Hits hits = engine.search(fair.id(), new Question(asked, readings, previous));
    Answer whole =
        stillAsked(fair, hits, asked, previous).orElseGet(() -> policy.decide(fair, hits));
    Answer answer =
        twofold(fair, asked, hits, whole, previous)
            .or(() -> besideAStory(fair, asked, hits, whole, previous))
            .orElse(whole);
    return new Answered(answer, readings, hits);
  }

  /** "아니 의자 말고 화장품이요" asks of 화장품 what was asked of 의자. */
  private Optional<Answer> stillAsked(
      Fair fair, Hits hits, String asked, Optional<Topic> previous) {
    if (previous.isEmpty() || hits.hits().isEmpty() || !SHIFT.matcher(asked).find()) {
      return Optional.empty();
    }
    Hit best = hits.hits().getFirst();
    Aspect aspect = aspects.get(previous.get().aspect());
    boolean fits =
        best.evidence().cued() == 0
            && best.evidence().named() != Hit.Named.NOT
            && best.score() >= SURE
            && aspect != null
            && aspect.fits(Aspect.Kind.of(best.entry()));
    return fits ? Optional.of(policy.one(fair, best.with(aspect))) : Optional.empty();
  }

  /** Both answers if the text holds two questions; empty if it holds one. */
  private Optional<Answer> twofold(
      Fair fair, String asked, Hits hits, Answer whole, Optional<Topic> previous) {
    Reading reading = hits.reading();
    if ((whole instanceof Answer.Unknown && hits.hits().isEmpty())
        || reading.text().length() > LONGEST_OF_TWO) {
      return Optional.empty();
    }
    for (Halves halves : Halves.of(reading.text())) {
      Optional<Answer.Part> first =
          clearPart(fair, asked, reading.rewritten(TWO, halves.first()), previous, halves);
      if (first.isEmpty()) {
        continue;
      }
      Topic topic = new Topic(fair.id(), first.get().entry().id(), first.get().aspect().id());
      Optional<Answer.Part> second =
          clearPart(
              fair, asked, reading.rewritten(TWO, halves.second()), Optional.of(topic), halves);
      if (second.isPresent() && differ(first.get(), second.get())) {
        List<Answer.Part> parts = List.of(first.get(), second.get());
        return Optional.of(
            parts.stream().anyMatch(part -> isKnown(fair, part))
                ? new Answer.Answered(fair, "two questions", knownFirst(fair, parts))
                : new Answer.Missing(fair, "two questions, both lacking", parts));
      }
    }
    return Optional.empty();
  }

  /** "제주서 왔습니다. 버스는 몇 번 타요?" asks with one sentence, which is understood by itself. */
  private Optional<Answer> besideAStory(
      Fair fair, String asked, Hits hits, Answer whole, Optional<Topic> previous) {
    Reading reading = hits.reading();
    if (!(whole instanceof Answer.Unknown) || reading.text().length() > LONGEST_OF_TWO) {
      return Optional.empty();
    }
    List<Answer> found = new ArrayList<>();
    for (String sentence : Halves.sentences(reading.text())) {
      Reading alone = reading.rewritten(SENTENCE, sentence);
      Hits some = engine.search(fair.id(), new Question(asked, List.of(alone), previous));
      Answer answer = policy.decide(fair, some);
      if (!(answer instanceof Answer.Unknown) && some.hits().getFirst().score() >= SURE) {
        found.add(answer);
      }
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static boolean differ(Answer.Part one, Answer.Part other) {
    if (one.entry() instanceof Fair
        && one.aspect().id().equals("about")
        && LISTS.contains(other.aspect().id())) {
      // "무슨 행사들 있는지 프로그램 알려줘요" is one question.
      return false;
    }
    return !one.entry().id().equals(other.entry().id())
        || !(one.entry() instanceof Faq || one.aspect().equals(other.aspect()));
  }

  private static boolean isKnown(Fair fair, Answer.Part part) {
    return part.entry() instanceof Faq
        || (part.lackingTopic().isEmpty() && Facts.isKnown(fair, part.entry(), part.aspect().id()));
  }

  /** In the question's order, unless the first is lacking and would hide what is known. */
  private static List<Answer.Part> knownFirst(Fair fair, List<Answer.Part> parts) {
    return isKnown(fair, parts.getFirst()) ? parts : parts.reversed();
  }

  /** What half a question asks, if it asks clearly for one thing. */
  private Optional<Answer.Part> clearPart(
      Fair fair, String asked, Reading half, Optional<Topic> previous, Halves halves) {
    Hits hits = engine.search(fair.id(), new Question(asked, List.of(half), previous));
    double least = halves.ofNouns() ? 1 : 0.5;
    if (hits.hits().isEmpty() || hits.hits().getFirst().evidence().cued() < least) {
      return Optional.empty();
    }
    return switch (policy.decide(fair, hits)) {
      case Answer.Answered answered -> Optional.of(answered.parts().getFirst());
      case Answer.Missing missing -> Optional.of(missing.parts().getFirst());
      case Answer.Ambiguous ambiguous -> Optional.empty();
      case Answer.Unknown unknown -> Optional.empty();
    };
  }

  private Optional<Answer> byPrice(Fair fair, String asked, Reading reading) {
    Optional<PriceRange> range = PriceRange.in(reading.text());
    if (range.isEmpty()) {
      return Optional.empty();
    }
    Reading rest =
        reading.rewritten("가격 조건", range.get().without(reading.text()).replace("선물", " "));
    Hits hits = engine.search(fair.id(), new Question(asked, List.of(rest), Optional.empty()));
    List<Product> fitting = new ArrayList<>();
    for (Product product : fair.products()) {
      if (product.price().isPresent() && range.get().includes(product.price().getAsInt())) {
        fitting.add(product);
      }
    }
    Aspect price = aspects.get("price");
    Set<String> meant = new LinkedHashSet<>();
    for (Hit hit : hits.hits()) {
      if (hit.entry() instanceof Product && hit.evidence().entryShare() >= MEANT_SHARE) {
        meant.add(hit.entry().id());
        if (hit.evidence().naming() >= NAMED) {
          return Optional.of(policy.one(fair, hit.with(price)));
        }
      }
    }
    if (fitting.stream().anyMatch(product -> meant.contains(product.id()))) {
      fitting.removeIf(product -> !meant.contains(product.id()));
    }
    if (fitting.isEmpty()) {
      Answer.Part part = new Answer.Part(fair, aspects.get("products"), "", 1);
      return Optional.of(new Answer.Missing(fair, "no product at this price", List.of(part)));
    }
    return Optional.of(offer(fair, "price limit", fitting, price));
  }

  private Optional<Answer> byBooth(Fair fair, String asked, Reading reading) {
    Optional<BoothCode> code =
        BoothCode.in(reading.text(), booth -> !Facts.atBooth(fair, booth).isEmpty());
    if (code.isEmpty() || isPartOfAName(fair, code.get().code())) {
      return Optional.empty();
    }
    List<Entry> there = Facts.atBooth(fair, code.get().code());
    if (there.isEmpty()) {
      if (!reading.text().contains("부스")) {
        return Optional.empty();
      }
      Answer.Part part = new Answer.Part(fair, aspects.get("location"), "", 1);
      return Optional.of(new Answer.Missing(fair, "no such booth", List.of(part)));
    }
    Reading rest = reading.rewritten("부스 번호", code.get().without(reading.text()));
    Hits hits = engine.search(fair.id(), new Question(asked, List.of(rest), Optional.empty()));
    Aspect aspect = aspects.get("about");
    for (Hit hit : hits.hits()) {
      if (hit.entry() instanceof Fair && hit.evidence().cued() > 0) {
        aspect = hit.aspect();
      }
    }
    if (!aspect.fits(Aspect.Kind.of(there.getFirst()))) {
      aspect = aspects.get("about");
    }
    return Optional.of(offer(fair, "booth", there, aspect));
  }

  /** "PEDALRO e1" is a bicycle, and "A5" a size of paper. */
  private static boolean isPartOfAName(Fair fair, String code) {
    return fair.entries().values().stream()
        .filter(entry -> !(entry instanceof Faq))
        .flatMap(entry -> Stream.concat(Stream.of(entry.name()), entry.alternateNames().stream()))
        .flatMap(name -> CleanText.words(CleanText.clean(name)).stream())
        .anyMatch(word -> CleanText.squeezed(word).equals(code));
  }

  private static Answer offer(
      Fair fair, String rule, List<? extends Entry> entries, Aspect aspect) {
    List<Answer.Part> parts =
        entries.stream()
            .limit(AnswerPolicy.MOST_OPTIONS)
            .map(entry -> new Answer.Part(entry, aspect, "", 1))
            .toList();
    return parts.size() == 1
        ? new Answer.Answered(fair, rule, parts)
        : new Answer.Ambiguous(fair, rule, parts, true);
  }
}
