package fairbot;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.FrontDoor.Ran;
import fairbot.answer.Answer;
import fairbot.conversation.Conversations;
import fairbot.search.Hit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the analysis of Korean is known to go wrong, asked through the front door. */
class KoreanTrapsTest {
  private static final String CITY_HALL = "index-data/incheon-city-hall-2019-12";
  private static final String EXAMPLE = "index-data/example-fair";
  private static final Instant NOON = Instant.parse("2027-05-01T03:00:00Z");

  private static final Map<String, String> SMALL_FAIR =
      Map.of(
          "fair.json",
          """
          {
            "id": "small-fair",
            "name": "함정 장터",
            "schedule": { "start": "2027-05-01", "end": "2027-05-02" },
            "location": { "name": "마을 회관" }
          }
          """,
          "products.json",
          """
          [
            { "id": "ori-back", "name": "오리백", "alternateNames": ["Ori-Back"], "keywords": ["의자"] },
            { "id": "nubloom", "name": "누블룸", "keywords": ["홍삼", "간식"] },
            { "id": "bag", "name": "접이 장바구니", "keywords": ["시장가방"] },
            { "id": "jam", "name": "무화과잼" },
            { "id": "jjam", "name": "무화과쨈" },
            { "id": "foot-bath", "name": "족욕", "keywords": ["족욕기"] }
          ]
          """,
          "faq.json",
          """
          [
            { "id": "member", "questions": ["회원 입장료는 얼마예요?"], "answer": "회원은 삼천 원입니다." },
            { "id": "guest", "questions": ["비회원 입장료는 얼마예요?"], "answer": "비회원은 오천 원입니다." },
            { "id": "free", "questions": ["무료 주차장은 어디예요?"], "answer": "회관 뒤에 있습니다." },
            { "id": "paid", "questions": ["유료 주차장은 어디예요?"], "answer": "시장 옆에 있습니다." },
            { "id": "runs", "questions": ["셔틀버스 운영일은 언제예요?"], "answer": "토요일입니다." },
            { "id": "off", "questions": ["셔틀버스 미운영일은 언제예요?"], "answer": "일요일입니다." }
          ]
          """);

  private static @TempDir Path folder;

  /** The small fair's folder, its files in this form of Unicode. */
  private static String small(Normalizer.Form form) throws Exception {
    Path fair = folder.resolve(form.name()).resolve("small-fair");
    Files.createDirectories(fair);
    for (Map.Entry<String, String> file : SMALL_FAIR.entrySet()) {
      Path written = fair.resolve(file.getKey());
      if (!Files.exists(written)) {
        Files.writeString(written, Normalizer.normalize(file.getValue(), form));
      }
    }
    return fair.toString();
  }

  private static Conversations.Exchange ask(String fair, String text) {
    return Editions.conversations(Editions.of(List.of(fair))).ask("visitor", text, NOON);
  }

  private static Conversations.Exchange ask(String text) throws Exception {
    return ask(small(Normalizer.Form.NFC), text);
  }

  /** Ids of the entries that the answer is about; none if it is not understood. */
  private static List<String> entries(Conversations.Exchange exchange) {
    return switch (exchange.answer()) {
      case Answer.Answered a -> ids(a.parts());
      case Answer.Missing m -> ids(m.parts());
      case Answer.Ambiguous a -> ids(a.options());
      case Answer.Unknown u -> List.of();
    };
  }

  private static List<String> ids(List<Answer.Part> parts) {
    return parts.stream().map(part -> part.entry().id()).toList();
  }

  private static double score(Conversations.Exchange exchange, String entry) {
    return exchange.understood().hits().hits().stream()
        .filter(hit -> hit.entry().id().equals(entry))
        .mapToDouble(Hit::score)
        .findFirst()
        .orElse(0);
  }

  private static void assertNotAnswered(Conversations.Exchange exchange, String text) {
    assertThat(exchange.answer()).as(text).isInstanceOf(Answer.Unknown.class);
  }

  /** A visitor without a membership must not be told the members' price. */
  @ParameterizedTest
  @CsvSource({
    "회원 입장료 얼마예요?, member",
    "비회원 입장료 얼마예요?, guest",
    "회원은 얼마예요, member",
    "비회원은 얼마예요, guest",
    "무료 주차장 어디예요?, free",
    "유료 주차장 어디예요?, paid",
    "셔틀버스 운영일 언제예요?, runs",
    "셔틀버스 미운영일 언제예요?, off"
  })
  void prefixThatTurnsTheMeaningRound_isKept(String text, String entry) throws Exception {
    assertThat(entries(ask(text))).containsExactly(entry);
  }

  /** The words of the content in a question about something else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "무릎 수술 잘하는 병원 어디예요?",
        "대통령이 누구예요?",
        "화장품 만드는 법 알려 주세요",
        "홍삼시리얼바 레시피 알려줘",
        "누블룸 바이러스 백신",
        "인천 맛집 추천해줘",
        "부산 시청 어디예요?",
        "오늘 인천 날씨 어때요?"
      })
  void offTopicQuestion_withWordsOfTheCityHallFair_isNotAnswered(String text) {
    assertNotAnswered(ask(CITY_HALL, text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"강아지 예방접종 어디서 해요?", "허리 아픈데 병원 추천해줘", "김치찌개 끓이는 법", "비트코인 얼마예요", "서울 날씨 어때요"})
  void offTopicQuestion_withWordsOfTheExampleFair_isNotAnswered(String text) {
    assertNotAnswered(ask(EXAMPLE, text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"홍삼 먹으면 혈압에 좋나요", "대통령 의자는 얼마예요?", "홍삼 재배하는 방법", "의자 만드는 나무는 뭐가 좋아요?", "오리 요리"})
  void offTopicQuestion_withWordsOfTheSmallFair_isNotAnswered(String text) throws Exception {
    assertNotAnswered(ask(text), text);
  }

  /** Nori reads 오리 + 백 and 누 + 블룸. */
  @ParameterizedTest
  @CsvSource({
    "오리백 뭐예요?, ori-back",
    "오리백이 뭐예요?, ori-back",
    "누블룸은 뭐예요?, nubloom",
    "누블룸 있나요, nubloom"
  })
  void nameThatNoriWouldCut_staysWhole(String text, String entry) throws Exception {
    Conversations.Exchange exchange = ask(text);

    assertThat(entries(exchange)).containsExactly(entry);
    assertThat(exchange.understood().hits().hits().getFirst().evidence().clues())
        .anySatisfy(clue -> assertThat(clue.typed()).isIn("오리백", "누블룸"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"오리백숙 있어요?", "오리백숙 얼마예요", "오리백숙 파나요", "오리백숙"})
  void dish_thatBeginsLikeAName_isNotThatName(String text) throws Exception {
    assertNotAnswered(ask(text), text);
    assertNotAnswered(ask(CITY_HALL, text), text);
  }

  /** "어딨음" loses its 어디 in the morphology, and 하나요 becomes the number one. */
  @ParameterizedTest
  @CsvSource({"오리백 어딨음, location", "오리백 어딨어, location", "오리백 판매 하나요, about", "오리백 얼마임, price"})
  void questionWord_isRecognisedOnItsSurface(String text, String aspect) throws Exception {
    Conversations.Exchange exchange = ask(text);

    assertThat(entries(exchange)).containsExactly("ori-back");
    assertThat(exchange.understood().hits().hits().getFirst().aspect().id()).isEqualTo(aspect);
  }

  /** An organiser edits the dictionary in a hurry. */
  @Test
  void badLineOfTheUserDictionary_isNamedWithItsLine(@TempDir Path bot) throws Exception {
    try (Stream<Path> files = Files.walk(Path.of("config"))) {
      for (Path file : files.filter(f -> !f.toString().contains("questions")).toList()) {
        Files.copy(file, bot.resolve(file.toString()));
      }
    }
    Path fair = Files.createDirectories(bot.resolve("index-data/small-fair"));
    for (Map.Entry<String, String> file : SMALL_FAIR.entrySet()) {
      Files.writeString(fair.resolve(file.getKey()), file.getValue());
    }
    Files.writeString(bot.resolve("config/settings.properties"), "fairs = small-fair\n");
    Files.writeString(bot.resolve("config/userdict.txt"), "# 낱말\n누블룸\n오리백 오리 배\n누블룸\n");

    Ran ran = FrontDoor.SHIPPED.in(bot).run("check");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.errLines()).hasSize(2);
    assertThat(ran.err())
        .contains("config/userdict.txt:3", "\"오리배\"", "\"오리백\"")
        .contains("config/userdict.txt:4", "\"누블룸\"");
  }

  /** Files from a Mac, a visitor with an Android phone; and the other way round. */
  @ParameterizedTest
  @CsvSource({"NFD, NFC", "NFC, NFD", "NFD, NFD"})
  void decomposedText_isTheSameAsComposed(Normalizer.Form content, Normalizer.Form question)
      throws Exception {
    Map<String, String> asked =
        Map.of(
            "오리백 뭐예요?", "ori-back",
            "비회원 입장료 얼마예요?", "guest",
            "접이 장바구니 있어요?", "bag",
            "장바ㄱ", "bag",
            "무화과쨈", "jjam");
    String fair = small(content);
    for (Map.Entry<String, String> one : asked.entrySet()) {
      String text = Normalizer.normalize(one.getKey(), question);
      assertThat(entries(ask(fair, text))).as(one.getKey()).containsExactly(one.getValue());
    }
  }

  /** Two stands sell nearly the same word. */
  @ParameterizedTest
  @CsvSource({
    "무화과잼, jam, jjam",
    "무화과쨈, jjam, jam",
    "무화과잼 있어요?, jam, jjam",
    "무화과쨈 얼마예요?, jjam, jam"
  })
  void exactName_winsOverOneThatIsATypoAway(String text, String exact, String typo)
      throws Exception {
    Conversations.Exchange exchange = ask(text);

    assertThat(entries(exchange)).containsExactly(exact);
    assertThat(score(exchange, exact)).isGreaterThan(score(exchange, typo));
  }

  /** Sent before it was finished, or by someone who never types vowels. */
  @ParameterizedTest
  @CsvSource({"장바ㄱ, bag", "장바구, bag", "ㅈㅂㄱㄴ, bag", "ㅇㄹㅂ, ori-back", "ㄴㅂㄹ, nubloom"})
  void halfTypedName_orItsInitials_areEnough(String text, String entry) throws Exception {
    assertThat(entries(ask(text))).containsExactly(entry);
  }

  @Test
  void twoInitials_findTheNameThatTheySpellWhole() throws Exception {
    assertThat(entries(ask("ㅈㅇ"))).containsExactly("foot-bath");
  }

  /** A pocket has touched a key. */
  @ParameterizedTest
  @ValueSource(strings = {"ㄱ", "ㄴ", "ㄷ", "ㄹ", "ㅁ", "ㅂ", "ㅅ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅎ"})
  void loneConsonant_matchesNothing(String text) throws Exception {
    for (String fair : List.of(EXAMPLE, CITY_HALL, small(Normalizer.Form.NFC))) {
      assertThat(ask(fair, text).understood().hits().hits()).isEmpty();
      assertNotAnswered(ask(fair, text), text);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Ori-Back이 뭐예요?, ori-back",
    "oriback은 얼마예요, ori-back",
    "ORIBACK에 대해, ori-back",
    "Ori-Back에서, ori-back",
    "ori back을 보고 싶어요, ori-back",
    "오리백이랑, ori-back"
  })
  void particleGluedToAForeignName_isNoPartOfIt(String text, String entry) throws Exception {
    assertThat(entries(ask(text))).containsExactly(entry);
  }

  @ParameterizedTest
  @CsvSource({
    "Deung-UP이 얼마예요, deung-up",
    "BaroSit은 어디 있어요?, barosit",
    "OSOL CAMP는 어디예요, osolcamp",
    "osolcamp가 어디예요, osolcamp",
    "LUO-H2가 얼마예요, luo-h2",
    "M3이 뭐예요, m3-cardcase"
  })
  void particleGluedToAForeignName_ofTheExampleFair_isNoPartOfIt(String text, String entry) {
    assertThat(entries(ask(EXAMPLE, text))).containsExactly(entry);
  }

  @ParameterizedTest
  @CsvSource({
    "ＯＲＩ－ＢＡＣＫ 뭐예요, ori-back 뭐예요",
    "ⓞⓡⓘ-ⓑⓐⓒⓚ 뭐예요, ori-back 뭐예요",
    "오리백 ㅋㅋㅋ 뭐예요 ㅠㅠ, 오리백 뭐예요",
    "오리백ㅋㅋㅋ, 오리백",
    "~~오리백~~, 오리백",
    "오리백 뭐예요~~~, 오리백 뭐예요",
    "😀오리백😀 뭐예요👍, 오리백 뭐예요"
  })
  void ornament_isDroppedBeforeMatching(String text, String read) throws Exception {
    Conversations.Exchange exchange = ask(text);

    assertThat(exchange.understood().hits().reading().text()).isEqualTo(read);
    assertThat(entries(exchange)).containsExactly("ori-back");
  }

  /** What was typed is what the organiser will read in the list of questions. */
  @Test
  void ornament_isKeptInTheTrace() throws Exception {
    assertThat(ask("~~오리백 ㅋㅋ").understood().readings().getFirst().trace().getFirst().before())
        .isEqualTo("~~오리백 ㅋㅋ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ㅋㅋㅋ", "ㅠㅠ", "~~", "😀", "...", "①"})
  void ornamentAlone_isNoQuestion(String text) throws Exception {
    assertNotAnswered(ask(text), text);
  }
}
