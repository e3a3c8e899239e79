package fairbot.answer;

import static fairbot.answer.Shipped.CITY_HALL;
import static fairbot.answer.Shipped.EXAMPLE;
import static fairbot.answer.Shipped.WRITER;
import static fairbot.answer.Shipped.part;
import static org.assertj.core.api.Assertions.assertThat;

import fairbot.answer.Answer.Part;
import fairbot.answer.Answer.Reason;
import fairbot.answer.Written.Suggestion;
import fairbot.fair.Fair;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said when there is no single answer, or none at all. */
class OffersAndGreetingsTest {
  private static final LocalDateTime DURING = LocalDateTime.parse("2027-04-16T11:20");

  private static Written offer(boolean sure, String aspect, String... entries) {
    List<Part> options = Stream.of(entries).map(e -> part(EXAMPLE, e, aspect)).toList();
    return WRITER.write(new Answer.Ambiguous(EXAMPLE, "test", options, sure), "", DURING);
  }

  private static Written unknown(Fair fair, Reason reason) {
    return WRITER.write(new Answer.Unknown(fair, "test", reason), "", DURING);
  }

  @Test
  void options_areNumbered_withPriceOrBooth() {
    Written written = offer(true, "about", "loose-socks", "leather-belt", "tea-tasting");

    assertThat(written.text())
        .isEqualTo(
            """
            이런 것들이 있어요. 어느 것이 궁금하세요?
            1. 안조임 양말 (5,000원)
            2. 통가죽 벨트 (A-04 부스)
            3. 햇차 시음회 (4월 15일(목) 14:00~15:00)""");
    assertThat(written.suggestions())
        .extracting(Suggestion::label)
        .containsExactly("안조임 양말 (5,000원)", "통가죽 벨트 (A-04 부스)", "햇차 시음회 (4월 15일(목) 14:00~15:00)");
  }

  @Test
  void optionsOfAPlace_showThePlace() {
    assertThat(offer(true, "location", "pollack-treat", "chicken-jerky").text())
        .endsWith("1. 황태 멍간식 (C-07 부스)\n2. 닭가슴살 육포 (C-08 부스)");
  }

  @Test
  void guess_isOfferedAsAGuess() {
    assertThat(offer(false, "about", "loose-socks", "toe-socks").text())
        .startsWith("혹시 이 가운데 찾으시는 것이 있나요?\n1. 안조임 양말");
  }

  @Test
  void eightOptions_fitIntoFiveLines() {
    Written written =
        offer(
            true,
            "about",
            EXAMPLE.products().stream().limit(8).map(p -> p.id()).toArray(String[]::new));

    assertThat(written.text().lines()).hasSize(5);
    assertThat(written.text()).contains("7. M3 카드지갑 (29,000원) · 8. 통가죽 벨트 (A-04 부스)");
    assertThat(written.suggestions()).hasSize(8);
  }

  @Test
  void greeting_namesTheFair_andWhatCanBeAsked() {
    assertThat(unknown(CITY_HALL, Reason.GREETING).text())
        .isEqualTo(
            "안녕하세요! "
                + CITY_HALL.name()
                + " 안내 봇이에요.\n이렇게 물어보세요: “자세교정용 의자 오리백 어디 있어요?” “언제까지 해요?” “뭐 팔아요?”");
  }

  @Test
  void examples_askForWhatTheContentHolds() {
    assertThat(unknown(EXAMPLE, Reason.NOT_UNDERSTOOD).suggestions())
        .extracting(s -> s.entry().id() + " " + s.aspect().id() + " " + s.label())
        .containsExactly(
            "toe-socks location 대나무 발가락양말 어디 있어요?",
            "example-fair schedule 오늘 몇 시까지 해요?",
            "loose-socks price 안조임 양말 얼마예요?");
  }

  @Test
  void thanksAndFarewell_areFriendlyWithoutContent() {
    assertThat(unknown(CITY_HALL, Reason.THANKS).text()).startsWith("도움이 되었다니 기뻐요.");
    assertThat(unknown(CITY_HALL, Reason.FAREWELL).text()).startsWith("안녕히 가세요.");
    assertThat(unknown(CITY_HALL, Reason.EMPTY).text()).startsWith("글로 물어봐 주시면");
  }

  @Test
  void unknown_tellsNoFact() {
    for (Reason reason : Reason.values()) {
      assertThat(unknown(CITY_HALL, reason).text()).doesNotContain("중앙홀", "12월", "끝났어요");
    }
  }

  @Test
  void start_introducesTheBot_andSaysThatTheFairIsOver() {
    assertThat(WRITER.greeting(CITY_HALL, DURING).text())
        .isEqualTo(
            "안녕하세요! "
                + CITY_HALL.name()
                + " 안내 봇이에요.\n어디에 무엇이 있는지, 언제 하는지, 얼마인지 편하게 물어보세요.\n이 행사는 2019년 12월 5일에 끝났어요.\n이렇게 물어보세요: “자세교정용 의자 오리백 어디 있어요?” “언제까지 해요?” “뭐 팔아요?”");
    assertThat(WRITER.help(EXAMPLE, DURING).text()).startsWith("(가상) 2027 봄맞이 살림박람회에 대해 궁금한 것을");
  }
}
