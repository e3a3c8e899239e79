package fairbot;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.answer.Answer;
import fairbot.conversation.Conversations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a question means when its words alone would mislead, asked of a small market. */
class AsVisitorsAskTest {
  private static final Instant NOON = Instant.parse("2027-05-01T03:00:00Z");

  private static final Map<String, String> MARKET =
      Map.of(
          "fair.json",
          """
          {
            "id": "market", "name": "들꽃 나눔장터",
            "schedule": { "start": "2027-05-01", "end": "2027-05-02",
              "hours": [ { "opens": "10:00", "closes": "17:00" } ] },
            "location": { "name": "들꽃 회관" },
            "facts": {
              "admission": "어른 3,000원, 만 70세부터 무료입니다.",
              "reservation": "누리집에서 예매하면 2,000원입니다.",
              "transport": "12번 버스를 타고 들꽃 회관에서 내리세요.",
              "payment": "카드와 현금이 모두 됩니다."
            }
          }
          """,
          "companies.json",
          """
          [
            { "id": "rice", "name": "쌀고운빵집", "booth": "3", "facts": { "contact": "032-000-0000" } },
            { "id": "tech", "name": "맑은공기연구소", "booth": "4" }
          ]
          """,
          "products.json",
          """
          [
            { "id": "rice-bread", "name": "쌀식빵", "company": "rice", "keywords": ["빵", "밀가루 없음"],
              "description": "밀가루 없이 쌀로만 굽습니다." },
            { "id": "tea", "name": "메밀차", "company": "rice", "keywords": ["차", "카페인"],
              "description": "카페인이 없습니다." },
            { "id": "dryer", "name": "보송 제습기", "company": "tech" },
            { "id": "piano", "name": "전자피아노", "company": "tech", "price": 500000,
              "facts": { "delivery": "집까지 배달하고 설치합니다." } },
            { "id": "meter", "name": "팔뚝형 혈압계", "company": "tech", "keywords": ["혈압"] }
          ]
          """,
          "program.json",
          """
          [
            { "id": "class", "name": "혈압 바로 재기 교실", "start": "2027-05-01T14:00",
              "place": "2층" }
          ]
          """);

  private static Path folder;

  @BeforeAll
  static void write(@TempDir Path data) throws Exception {
    folder = Files.createDirectory(data.resolve("market"));
    for (Map.Entry<String, String> file : MARKET.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static Answer ask(String text) {
    Conversations chats = Editions.conversations(Editions.of(List.of(folder.toString())));
    return chats.ask("visitor", text, NOON).answer();
  }

  private static String told(String text) {
    return switch (ask(text)) {
      case Answer.Answered a -> part(a.parts().getFirst());
      case Answer.Missing m -> "no " + part(m.parts().getFirst());
      case Answer.Ambiguous a -> "which of " + a.options().size();
      case Answer.Unknown u -> "unknown";
    };
  }

  private static String part(Answer.Part part) {
    return part.entry().id() + " " + part.aspect().id();
  }

  @ParameterizedTest
  @CsvSource({
    // What is left out is not asked for; what is to be left out describes what is sought.
    "예매 안 하고 들어가면 얼마예요?, market admission",
    "예매 안 하고 그냥 가도 되나요?, market reservation",
    "카페인 안 들어간 차 있을까요?, tea about",
    "메밀차에 카페인 들어갔어요?, no tea ingredients",
    // A product has no hours, a class about it has.
    "혈압 재는 거 배우는 교실 몇 시에 해요?, class schedule",
    "팔뚝형 혈압계 얼마예요?, no meter price",
    // An entry tells of a thing where its organiser wrote it, whatever it is called.
    "전자피아노 사면 설치해 주나요?, piano delivery",
    "전자피아노 보증 기간 있나요?, no piano warranty",
    // The seller's telephone serves for the product; a stranger's does not.
    "쌀식빵 전화번호 알려주세요, rice contact",
    "보송 제습기 전화번호 알려주세요, no dryer contact",
    // Of several sentences one asks.
    "제주에서 올라왔어요. 버스는 몇 번 타요?, market transport",
    // A booth may be a bare number, where the fair has it.
    "3번 부스는 뭐 하는 데예요?, rice about",
    "4번 매대 뭐예요?, tech about",
    // A noun with its particle is no slip of a cue, and neither are endings.
    "3번 부스에는 뭐가 있어요?, rice about",
  })
  void question_isUnderstoodAsAClerkWould(String text, String told) {
    assertThat(told(text)).isEqualTo(told);
  }

  /** No phrase of the thesaurus has these words together; each by itself may mean many things. */
  @Test
  void wordsThatLeadToOneThingTogether_findIt() {
    assertThat(told("벽지가 축축하고 눅눅해서 곰팡이가 슬어요")).isEqualTo("dryer about");
    assertThat(told("벽지가 예뻐요")).isEqualTo("unknown");
  }
}
