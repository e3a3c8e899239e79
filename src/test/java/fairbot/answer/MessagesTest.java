package fairbot.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An organiser edits the texts in a hurry, on the morning of the fair. */
class MessagesTest {

  private static Map<String, String> shippedWith(String key, String text) {
    Map<String, String> texts = new HashMap<>(Shipped.CONFIG.messages());
    texts.put(key, text);
    return texts;
  }

  @Test
  void shippedTexts_haveNoProblem() {
    assertThat(Messages.problems(Shipped.CONFIG.messages())).isEmpty();
  }

  @Test
  void value_isFilledInWithItsParticle() {
    Messages messages = new Messages(shippedWith("price", "네, {name:은} {price}입니다."));

    assertThat(messages.say(MessageKey.PRICE, "흙손 머그", "18,000원"))
        .isEqualTo("네, 흙손 머그는 18,000원입니다.");
  }

  @Test
  void value_mayHoldSignsOfPatternsAndTemplates() {
    Messages messages = new Messages(shippedWith("about", "{name}: {description}"));

    assertThat(messages.say(MessageKey.ABOUT, "$1 \\ {name}", "{description:은}"))
        .isEqualTo("$1 \\ {name}: {description:은}");
  }

  @Test
  void allMistakes_areToldAtOnce() {
    Map<String, String> texts = shippedWith("price", "{nmae:은} {price:께서}예요. {");
    texts.remove("thanks");
    texts.put("farewel", "잘 가요.");
    texts.put("empty", " ");

    assertThat(Messages.problems(texts))
        .containsExactlyInAnyOrder(
            "\"thanks\" 글이 없습니다. 이 이름으로 글을 적어 주세요.",
            "\"empty\" 글이 없습니다. 이 이름으로 글을 적어 주세요.",
            "\"farewel\"는 모르는 이름입니다. 혹시 \"farewell\"인가요? 고치거나 지워 주세요.",
            "\"price\" 글의 {nmae:은}에서 nmae 값은 쓸 수 없습니다. 쓸 수 있는 값: {name}, {price}.",
            "\"price\" 글의 {price:께서}에서 조사 께서는 쓸 수 없습니다. 쓸 수 있는 조사: 은, 이, 을, 과, 으로, 이에요, 이라.",
            "\"price\" 글의 중괄호 { }의 짝이 맞지 않습니다. {name}처럼 열고 닫아 주세요.");
  }

  @Test
  void unknownKeyLikeNoOther_getsNoHint() {
    assertThat(Messages.problems(shippedWith("날씨", "맑아요.")))
        .containsExactly("\"날씨\"는 모르는 이름입니다. 고치거나 지워 주세요.");
  }

  @Test
  void valueInATextWithoutValues_isAMistake() {
    assertThat(Messages.problems(shippedWith("thanks", "고마워요, {name}!")))
        .containsExactly("\"thanks\" 글의 {name}에서 name 값은 쓸 수 없습니다. 이 글에는 값을 넣을 수 없습니다.");
  }

  @Test
  void brokenTexts_areNotTaken() {
    assertThatThrownBy(() -> new Messages(Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"thanks\" 글이 없습니다");
  }

  @Test
  void everyParticleOfATemplate_isKnown() {
    for (String form :
        List.of("은", "는", "이", "가", "을", "를", "과", "와", "으로", "로", "이에요", "예요", "이라", "라")) {
      assertThat(Messages.problems(shippedWith("price.free", "{name:" + form + "}"))).isEmpty();
    }
  }
}
