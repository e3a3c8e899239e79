package fairbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.fair.Schedule;
import fairbot.question.CleanText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Thursday 15 to Sunday 18 April 2027. */
class AskedDayTest {
  private static final Schedule SCHEDULE =
      new Schedule(
          LocalDate.parse("2027-04-15"),
          LocalDate.parse("2027-04-18"),
          ZoneId.of("Asia/Seoul"),
          List.of(),
          "");

  private static String asked(String question, String today) {
    return AskedDay.in(CleanText.clean(question), LocalDate.parse(today), SCHEDULE)
        .map(LocalDate::toString)
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "오늘 하나요?, 2027-04-16",
    "내일 몇 시까지 해요?, 2027-04-17",
    "낼 가도 됨?, 2027-04-17",
    "모레도 하나요, 2027-04-18",
    "내일모레 가려고요, 2027-04-18",
    "어제도 했어요?, 2027-04-15",
    "4월 18일에도 하나요?, 2027-04-18",
    "4월18일도하나요, 2027-04-18",
    "4/17 몇 시까지, 2027-04-17",
    "18일에는 몇 시에 닫아요?, 2027-04-18",
    "20일에도 해요?, 2027-04-20",
    "12월 4일에도 하나요?, 2027-12-04",
    "토요일에도 해요?, 2027-04-17",
    "일욜은요?, 2027-04-18",
    "일요일은 늦게까지 하나요, 2027-04-18",
    "월요일에 가도 돼요?, 2027-04-19",
    "이번 주말에 가려고요, 2027-04-17",
    "다음 주 토요일은요?, 2027-04-24",
    "담주 화욜, 2027-04-20",
    "목요일에도 했어요?, 2027-04-15",
    "수요일엔 안 했던 거죠?, 2027-04-14",
    "첫날은 몇 시부터였어요, 2027-04-15",
    "마지막 날은 일찍 닫나요?, 2027-04-18",
    "4월 17일 토요일에도 하죠?, 2027-04-17"
  })
  void day_isRead_onTheFairsSecondDay(String question, String day) {
    assertThat(asked(question, "2027-04-16")).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "토요일에 하나요, 2027-04-17",
    "일요일, 2027-04-18",
    "주말에 가면 되죠, 2027-04-17",
    "16일, 2027-04-16"
  })
  void weekday_meansTheFairs_beforeItBegins(String question, String day) {
    assertThat(asked(question, "2027-04-01")).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "몇 시까지 해요?",
        "며칠 남았어요?",
        "15일부터 18일까지 내내 하는 거 맞죠?",
        "토요일이랑 일요일 중에 언제 가는 게 나아요",
        "3일 동안 해요?",
        "2월 31일에 해요?",
        "99월 99일",
        "생일 선물",
        "0일",
        "ㅋㅋㅋ"
      })
  void noSingleDay_isNone(String question) {
    assertThat(asked(question, "2027-04-16")).isEmpty();
  }
}
