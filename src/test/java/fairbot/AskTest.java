package fairbot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fairbot.FrontDoor.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ask} is what scripts read: its lines and fields stay as they are. */
class AskTest {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
  private static final String CITY_HALL = "index-data/incheon-city-hall-2019-12";

  @TempDir Path folder;

  @Test
  void json_ofTheExampleQuestion_hasExactlyTheFieldsOfTheAnswerFormat() throws Exception {
    Ran ran =
        FrontDoor.SHIPPED.run(
            "ask", "--json", "--at", "2019-12-04T10:00", "족욕", "제품", "어디", "있어요?");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    assertThat(ran.outLines()).hasSize(1);
    JsonNode line = JSON.readTree(ran.out());
    assertThat(line.fieldNames())
        .toIterable()
        .containsExactly("question", "outcome", "answers", "choices", "reply", "micros");
    assertThat(line.path("question").asText()).isEqualTo("족욕 제품 어디 있어요?");
    assertThat(line.path("outcome").asText()).isEqualTo("answered");
    assertThat(line.path("choices")).isEmpty();
    assertThat(line.path("micros").isIntegralNumber()).isTrue();
    assertThat(line.path("answers")).hasSize(1);
    JsonNode answer = line.path("answers").path(0);
    assertThat(answer.fieldNames())
        .toIterable()
        .containsExactly("fair", "entry", "aspect", "text", "score");
    assertThat(answer.path("fair").asText()).isEqualTo("incheon-city-hall-2019-12");
    assertThat(answer.path("entry").asText()).isEqualTo("knee-sauna");
    assertThat(answer.path("aspect").asText()).isEqualTo("location");
    assertThat(answer.path("score").asDouble()).isBetween(0.0, 1.0);
    assertThat(line.path("reply").asText()).contains("나경자HOT무릎사우나", "중앙홀", "부스");
  }

  @Test
  void text_isTheReplyAlone() {
    Ran ran = FrontDoor.SHIPPED.run("ask", "--content", CITY_HALL, "족욕 제품 어디 있어요?");

    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("나경자HOT무릎사우나").doesNotContain("{");
  }

  @Test
  void batch_keepsTheOrderOfLinesAndRemembersEachChat() throws Exception {
    Path batch = folder.resolve("batch.jsonl");
    Files.writeString(
        batch,
        """
        {"id": "a1", "text": "오리백 어디 있어요?", "chat": "a", "at": "2019-12-04T10:00"}
        {"id": "b1", "text": "홍삼시리얼바 있어요?", "chat": "b", "at": "2019-12-04T10:00"}

        {"id": "a2", "text": "그건 얼마예요?", "chat": "a", "at": "2019-12-04T10:01"}
        {"id": "c1", "text": "그건 얼마예요?", "at": "2019-12-04T10:02", "note": "ask는 모르는 항목을 지나칩니다"}
        """);

    Ran ran =
        FrontDoor.SHIPPED.run("ask", "--json", "--content", CITY_HALL, "--batch", batch.toString());

    assertThat(ran.err()).isEmpty();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : ran.outLines()) {
      lines.add(JSON.readTree(line));
    }
    assertThat(lines)
        .extracting(l -> l.path("id").asText())
        .containsExactly("a1", "b1", "a2", "c1");
    assertThat(lines.get(2).path("answers").path(0).path("entry").asText()).isEqualTo("ori-back");
    assertThat(lines.get(2).path("answers").path(0).path("aspect").asText()).isEqualTo("price");
    assertThat(lines.get(3).path("answers").path(0).path("entry").asText())
        .isNotEqualTo("ori-back");
  }

  /** Whatever a phone sends: nothing may stop the bot, and nobody is left without a word. */
  @Test
  void anyText_isAnsweredOrDeclinedPolitely() throws Exception {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("empty", "");
    texts.put("spaces", " \t ");
    texts.put("ten thousand letters", "족욕".repeat(5_000));
    texts.put("emoji", "😀🎪👍🏽");
    texts.put("broken jamo", "ㅈㅗㄱㅇㅛㄱ ㅓㄷㅣ ㅋㅋㅠ");
    texts.put("lone surrogate", "족욕 \uD83D 어디");
    texts.put("control characters", "족욕\u0000\u0007\u001b[31m \u2028어디\u200b 있어요\u007f");
    texts.put("nfd", Normalizer.normalize("족욕 제품 어디 있어요?", Normalizer.Form.NFD));
    texts.put("markup", "<b>족욕</b> ' OR 1=1 -- \\u0000 ${jndi:ldap://x}");
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, String> text : texts.entrySet()) {
      lines
          .append(JSON.writeValueAsString(Map.of("id", text.getKey(), "text", text.getValue())))
          .append('\n');
    }
    Path batch = folder.resolve("batch.jsonl");
    Files.writeString(batch, lines.toString());

    Ran ran =
        FrontDoor.SHIPPED.run("ask", "--json", "--content", CITY_HALL, "--batch", batch.toString());

    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    assertThat(ran.outLines()).hasSize(texts.size());
    for (String line : ran.outLines()) {
      JsonNode answer = JSON.readTree(line);
      assertThat(answer.path("reply").asText()).as(answer.path("id").asText()).isNotBlank();
      if (answer.path("id").asText().equals("nfd")) {
        assertThat(answer.path("answers").path(0).path("entry").asText()).isEqualTo("knee-sauna");
      }
      if (List.of("empty", "spaces", "emoji").contains(answer.path("id").asText())) {
        assertThat(answer.path("outcome").asText()).isEqualTo("unknown");
      }
    }
  }

  @Test
  void clock_beforeAndAfterTheFair_isSaid() {
    String[] question = {"언제 해요?"};
    Ran before = at("2019-01-01T09:00", question);
    Ran after = at("2030-01-01T09:00", question);

    assertThat(before.status()).isZero();
    assertThat(before.out()).contains("12월 3일").doesNotContain("끝났");
    assertThat(after.status()).isZero();
    assertThat(after.out()).contains("끝났");
  }

  private static Ran at(String time, String... question) {
    List<String> args = new ArrayList<>(List.of("ask", "--content", CITY_HALL, "--at", time));
    args.addAll(List.of(question));
    return FrontDoor.SHIPPED.run(args.toArray(String[]::new));
  }
}
