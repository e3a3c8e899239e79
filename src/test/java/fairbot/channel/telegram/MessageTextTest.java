package fairbot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageTextTest {

  @Test
  void shortText_staysWhole() {
    assertThat(MessageText.split("a".repeat(4096))).hasSize(1);
  }

  @Test
  void longText_isCutAtAParagraph_elseALine_elseASpace() {
    String a = "가".repeat(2000);
    assertThat(MessageText.split(a + "\n" + a + "\n\n" + a)).containsExactly(a + "\n" + a, a);
    assertThat(MessageText.split(a + " " + a + "\n" + a)).containsExactly(a + " " + a, a);
    assertThat(MessageText.split(a + a + " " + a)).containsExactly(a + a, a);
  }

  @Test
  void emoji_isNotCutInHalf() {
    assertThat(MessageText.split("a" + "😀".repeat(3000)))
        .allSatisfy(p -> assertThat(p.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
        .hasSize(2);
  }

  @Test
  void blankText_hasNoParts() {
    assertThat(MessageText.split(" \n ")).isEmpty();
  }
}
