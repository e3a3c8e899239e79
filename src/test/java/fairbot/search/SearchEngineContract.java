package fairbot.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairbot.content.Config;
import fairbot.content.ConfigReader;
import fairbot.fair.Company;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.fair.Faq;
import fairbot.fair.Location;
import fairbot.fair.Product;
import fairbot.fair.Schedule;
import fairbot.question.Question;
import fairbot.question.RewriteChain;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every engine keeps, on a small fair with the shipped aspects. */
@Timeout(120)
public abstract class SearchEngineContract {
  private static final Config CONFIG =
      new ConfigReader().read(Path.of("config")).good().orElseThrow();

  private static final Thesaurus THESAURUS =
      new Thesaurus(
          List.of(new Thesaurus.Rule(List.of("숄더백"), List.of("장바구니"), "synonyms.txt:1")),
          List.of(new Thesaurus.Rule(List.of("발 시리다"), List.of("수면양말"), "concepts.txt:1")));

  private static final Fair SPRING =
      fair(
          "spring",
          "봄 장터",
          new Company("somdari", "솜다리타월", List.of("솜다리"), "", "A-03", "", Map.of()),
          product("toe-socks", "대나무 발가락양말", List.of("발가락양말"), "무좀", "등산"),
          product("sleep-socks", "구름 수면양말", List.of(), "추위"),
          product("bag", "접이 장바구니", List.of("ECO-20"), "시장가방"),
          product("jam", "무화과잼", List.of()),
          product("jjam", "무화과쨈", List.of()),
          new Faq("toilet", List.of("화장실 어디 있어요?", "손 씻을 데 있나요?"), "1층에 있습니다.", ""));

  private static final Fair AUTUMN =
      fair("autumn", "가을 장터", product("pear", "나주 신고배", List.of("신고배"), "과일"));

  private static final List<String> QUESTIONS =
      List.of(
          "발가락양말 얼마예요?",
          "무좀에 좋은 거",
          "발가라양말 있어요?",
          "ㅅㅁㅇㅁ",
          "장바ㄱ",
          "무화과쨈 있어요?",
          "화장실 어디예요?",
          "숄더백 파나요",
          "비행기 표 예약",
          "");

  private SearchEngine engine;

  /** An engine with exactly these fairs; closed by the contract. */
  protected abstract SearchEngine engine(List<Fair> fairs, Config config, Thesaurus thesaurus);

  @BeforeEach
  void openEngine() {
    engine = engine(List.of(SPRING, AUTUMN), CONFIG, THESAURUS);
  }

  @AfterEach
  void closeEngine() {
    engine.close();
  }

  private static Fair fair(String id, String name, Entry... entries) {
    Map<String, Entry> byId = new LinkedHashMap<>();
    for (Entry entry : entries) {
      byId.put(entry.id(), entry);
    }
    return new Fair(
        id,
        name,
        List.of(),
        "",
        new Schedule(
            LocalDate.of(2027, 4, 15),
            LocalDate.of(2027, 4, 16),
            ZoneId.of("Asia/Seoul"),
            List.of(),
            ""),
        new Location("마을 회관", "", "", Optional.empty()),
        Map.of(),
        List.of(),
        byId);
  }

  private static Product product(
      String id, String name, List<String> alternateNames, String... keywords) {
    return new Product(
        id, name, alternateNames, "", "", "", List.of(keywords), OptionalInt.empty(), "", Map.of());
  }

  private static Question question(String text) {
    List<String> names =
        SPRING.allEntries().stream()
            .flatMap(e -> Stream.concat(Stream.of(e.name()), e.alternateNames().stream()))
            .toList();
    return new Question(
        text, RewriteChain.standard(Map.of(), Map.of(), names).read(text), Optional.empty());
  }

  private Hits search(String text) {
    return engine.search("spring", question(text));
  }

  private Hit best(String text) {
    assertThat(search(text).hits()).as(text).isNotEmpty();
    return search(text).hits().getFirst();
  }

  private static double score(Hits hits, String entry) {
    return hits.hits().stream()
        .filter(hit -> hit.entry().id().equals(entry))
        .mapToDouble(Hit::score)
        .findFirst()
        .orElse(0);
  }

  @ParameterizedTest
  @CsvSource({
    "대나무 발가락양말 있어요?, toe-socks",
    "접이 장바구니 얼마예요?, bag",
    "eco-20은 얼마예요, bag",
    "솜다리타월 어디예요?, somdari",
    "솜다리는 어디 있나요, somdari",
    "화장실 어디예요?, toilet"
  })
  void entry_isFoundByItsNames(String text, String entry) {
    assertThat(best(text).entry().id()).isEqualTo(entry);
  }

  @ParameterizedTest
  @CsvSource({"무좀 있어요, toe-socks", "시장가방 어디서 사요, bag", "등산할 때 신는 거, toe-socks"})
  void product_isFoundByAKeyword(String text, String entry) {
    assertThat(best(text).entry().id()).isEqualTo(entry);
  }

  @ParameterizedTest
  @CsvSource({
    "발가라양말 얼마예요, toe-socks",
    "접이 장바구미 있어요, bag",
    "솜다리타얼 어디예요, somdari",
    "수면양멀, sleep-socks"
  })
  void misspeltName_isFound(String text, String entry) {
    assertThat(best(text).entry().id()).isEqualTo(entry);
  }

  /** Nobody types 발가락양말 with one thumb while the other hand holds a bag. */
  @ParameterizedTest
  @CsvSource({"ㅂㄱㄹㅇㅁ, toe-socks", "ㅈㅂㄱㄴ, bag", "ㅅㄷㄹ, somdari", "ㅅㄷㄹ 어디예요, somdari"})
  void initialConsonants_areFound(String text, String entry) {
    assertThat(best(text).entry().id()).isEqualTo(entry);
  }

  @ParameterizedTest
  @CsvSource({"장바ㄱ, bag", "접이 장바구, bag", "발가락ㅇ, toe-socks", "솜다리타, somdari"})
  void halfTypedName_isFound(String text, String entry) {
    assertThat(best(text).entry().id()).isEqualTo(entry);
  }

  /** Two stands sell nearly the same word; each must be found by its own spelling. */
  @Test
  void exactName_ranksAboveOneThatIsATypoAway() {
    assertThat(best("무화과잼 있어요?").entry().id()).isEqualTo("jam");
    assertThat(best("무화과쨈 있어요?").entry().id()).isEqualTo("jjam");
    assertThat(best("무화과잼").score()).isGreaterThan(score(search("무화과잼"), "jjam"));
  }

  @Test
  void misspeltName_scoresLessThanTheSameWellSpelt() {
    assertThat(score(search("발가라양말"), "toe-socks")).isLessThan(score(search("발가락양말"), "toe-socks"));
  }

  @ParameterizedTest
  @CsvSource({"솜다리타월 어디예요?, location", "접이 장바구니 얼마예요?, price", "장바구니, about"})
  void cue_choosesTheAspect(String text, String aspect) {
    assertThat(best(text).aspect().id()).isEqualTo(aspect);
  }

  @ParameterizedTest
  @CsvSource({"숄더백 있어요?, bag, SYNONYM", "발이 너무 시려요, sleep-socks, CONCEPT"})
  void thesaurus_leadsToAnEntry_andSaysSo(String text, String entry, Hit.Source source) {
    assertThat(best(text).entry().id()).isEqualTo(entry);
    assertThat(best(text).evidence().clues()).extracting(Hit.Clue::source).contains(source);
  }

  /** The organiser knows the fair; the concepts know the world. */
  @Test
  void organisersSynonym_isSurerThanAConcept() {
    Thesaurus.Rule rule = new Thesaurus.Rule(List.of("숄더백"), List.of("장바구니"), "a.txt:1");
    try (SearchEngine synonym =
            engine(List.of(SPRING), CONFIG, new Thesaurus(List.of(rule), List.of()));
        SearchEngine concept =
            engine(List.of(SPRING), CONFIG, new Thesaurus(List.of(), List.of(rule)))) {
      assertThat(score(synonym.search("spring", question("숄더백 있어요?")), "bag"))
          .isGreaterThan(score(concept.search("spring", question("숄더백 있어요?")), "bag"))
          .isPositive();
    }
  }

  /** A pocket has touched a key. */
  @ParameterizedTest
  @ValueSource(strings = {"ㄱ", "ㅂ", "ㅅ", "ㅇ", "ㅈ", "ㅎ"})
  void loneConsonant_matchesNothing(String text) {
    assertThat(search(text).hits()).isEmpty();
  }

  @Test
  void unknownFair_isRefused() {
    assertThatThrownBy(() -> engine.search("winter", question("양말 있어요?")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("winter");
  }

  @Test
  void fairs_areSearchedApart() {
    assertThat(engine.search("autumn", question("신고배 있어요?")).hits().getFirst().entry().id())
        .isEqualTo("pear");
    assertThat(search("신고배 있어요?").hits())
        .extracting(hit -> hit.entry().id())
        .doesNotContain("pear");
    assertThat(score(engine.search("autumn", question("장바구니")), "bag")).isZero();
  }

  /** An organiser begins with the fair's own file and adds products the week before. */
  @Test
  void fairWithoutEntries_answersAboutItself() {
    try (SearchEngine bare = engine(List.of(fair("new", "새 장터")), CONFIG, THESAURUS)) {
      assertThat(bare.search("new", question("어디서 해요?")).hits())
          .extracting(hit -> hit.entry().id())
          .containsExactly("new");
    }
  }

  @Test
  void hits_areBestFirst_oneAnEntry_withScoresFromZeroToOne() {
    for (String text : QUESTIONS) {
      List<Hit> hits = search(text).hits();
      assertThat(hits).extracting(hit -> hit.entry().id()).doesNotHaveDuplicates();
      assertThat(hits).extracting(Hit::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
      assertThat(hits).allSatisfy(hit -> assertThat(hit.score()).isBetween(0.0, 1.0));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "|",
        "?!",
        "😀",
        "\uD83D",
        "\u0000\u0007",
        "\u1112\u1161",
        "AND OR NOT",
        "name:* +양말 -(\"",
        "*",
        "a",
        "1"
      })
  void oddText_neverThrows(String text) {
    assertThat(search(text).hits()).allSatisfy(hit -> assertThat(hit.score()).isBetween(0.0, 1.0));
  }

  @Test
  void longText_neverThrows() {
    for (String part : List.of("가", "ㅋ", "ㅈㅇ", "양말 ", "a", "😀", "발가락양말 있어요 ")) {
      String text = part.repeat(4_096 / part.length());
      assertThat(search(text).content()).isNotNegative();
    }
  }

  @Test
  void sameQuestion_givesTheSameHits() {
    for (String text : QUESTIONS) {
      assertThat(search(text)).as(text).isEqualTo(search(text));
    }
  }

  /** The doors open and everybody asks. */
  @Test
  void questionsAtOnce_areAnsweredAsOneAfterAnother() throws Exception {
    List<Hits> expected = QUESTIONS.stream().map(this::search).toList();
    int threads = 8;
    CyclicBarrier together = new CyclicBarrier(threads);
    try (var executor = Executors.newFixedThreadPool(threads);
        SearchEngine fresh = engine(List.of(SPRING, AUTUMN), CONFIG, THESAURUS)) {
      Callable<List<Hits>> visitor =
          () -> {
            together.await(30, TimeUnit.SECONDS);
            List<Hits> found = new ArrayList<>();
            for (String text : QUESTIONS) {
              found.add(fresh.search("spring", question(text)));
            }
            return found;
          };
      List<Future<List<Hits>>> visitors = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        visitors.add(executor.submit(visitor));
      }
      for (Future<List<Hits>> asked : visitors) {
        assertThat(asked.get(60, TimeUnit.SECONDS)).isEqualTo(expected);
      }
    }
  }
}
