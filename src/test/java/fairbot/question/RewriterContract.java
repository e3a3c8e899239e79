package fairbot.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every step of understanding keeps, whatever a visitor typed. */
abstract class RewriterContract {
  /** Texts that visitors do send: a pocket types, a sticker is pasted, a phone sends NFD. */
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "\n\t\r",
          "?",
          "ㅋ",
          "ㅈㅇ",
          "ㅏ",
          "장바ㄱ",
          "ㅠㅠㅠㅠ",
          "😀👨‍👩‍👧",
          "\uD83D",
          "\uDE00\uD83D",
          "\u0000\u0007\u001b[31m",
          "\uFFFF\uE000\uE001",
          "\u1112\u1161\u11ab\u1100\u1173\u11af",
          "\u1112\u1112\u1161",
          "ａｂｃ１２３①②ⓐ",
          "$1 \\1 \\E \\Q ${x}",
          "whrdyr",
          "HOTanfmvtkdnsk",
          "말고",
          "의자 말고",
          "|",
          "| |",
          "만원 이하 999999999999원",
          "가".repeat(4_096),
          "whrdyr ".repeat(600),
          "의자 말고 ".repeat(400),
          "ㅋ".repeat(4_096));

  /** Changes what {@link #changed} says. */
  protected abstract Rewriter rewriter();

  /** A cleaned text that this rewriter changes. */
  protected abstract String changed();

  /** One that it leaves as it is. */
  protected abstract String unchanged();

  private List<Reading> read(String text) {
    return rewriter().rewrite(new Reading(text, List.of()));
  }

  @Test
  void oddText_neverThrows_andLeavesAtLeastOneReading() {
    for (String text : ODD) {
      assertThat(read(text)).as(text).isNotEmpty().doesNotContainNull();
    }
  }

  @Test
  void randomText_neverThrows_andLeavesAtLeastOneReading() {
    String letters = "가힣ㄱㅎㅏㅣaZ09 |-.,?!~ㅋㅠ말고만원천\uD83D\uDE00\u1100\u1161\u11a8\u0000";
    Random random = new Random(20_270_415);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(40); length > 0; length--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertThat(read(text.toString())).as(text.toString()).isNotEmpty().doesNotContainNull();
    }
  }

  @Test
  void change_isRecordedAsTheLastStep_withTheTextBeforeAndAfter() {
    Reading first = read(changed()).getFirst();

    assertThat(first.text()).isNotEqualTo(changed());
    assertThat(first.trace()).hasSize(1);
    assertThat(first.trace().getFirst().rewriter()).isNotBlank();
    assertThat(first.trace().getFirst().before()).isEqualTo(changed());
    assertThat(first.trace().getFirst().after()).isEqualTo(first.text());
  }

  @Test
  void traceOfEarlierSteps_isKeptInFrontOfItsOwn() {
    Reading.Step earlier = new Reading.Step("앞 단계", changed(), changed());

    Reading first = rewriter().rewrite(new Reading(changed(), List.of(earlier))).getFirst();

    assertThat(first.trace()).hasSize(2).startsWith(earlier);
  }

  @Test
  void textWithNothingToChange_isTheSameReading() {
    Reading reading = new Reading(unchanged(), List.of());

    assertThat(rewriter().rewrite(reading)).containsExactly(reading);
  }

  /** Two visitors who ask the same must get the same answer. */
  @Test
  void sameText_givesTheSameReadings() {
    assertThat(read(changed())).isEqualTo(read(changed()));
    for (String text : ODD) {
      assertThat(read(text)).as(text).isEqualTo(read(text));
    }
  }
}
