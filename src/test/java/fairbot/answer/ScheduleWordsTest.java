package fairbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.fair.Fair;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People ask for the hours at the door, on the way, and weeks after. */
class ScheduleWordsTest {
  private final ScheduleWords words = new ScheduleWords(Shipped.MESSAGES);

  private String state(Fair fair, String at) {
    return words.state(fair, LocalDateTime.parse(at));
  }

  private static String reply(Fair fair, String question, String at) {
    return Shipped.answered(fair, question, at, Shipped.part(fair, fair.id(), "schedule")).text();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-30T10:00, 2027년 4월 15일(목)에 시작해요. 106일 남았어요.",
    "2027-04-10T10:00, 4월 15일(목)에 시작해요. 5일 남았어요.",
    "2027-04-14T23:59, 내일 4월 15일(목)에 시작해요.",
    "2027-04-15T09:20, 오늘은 10:00에 열고 19:00에 닫아요. 열기까지 40분 남았어요. 입장은 18:30까지예요.",
    "2027-04-15T10:00, 지금 열려 있어요. 오늘은 19:00에 닫아요. 입장은 18:30까지예요.",
    "2027-04-15T17:20, 오늘은 19:00에 닫아요. 지금부터 1시간 40분 남았어요. 입장은 18:30까지예요.",
    "2027-04-18T16:20, 오늘은 17:00에 닫아요. 지금부터 40분 남았어요. 입장은 16:30까지예요.",
    "2027-04-18T16:45, 오늘은 17:00에 닫아요. 지금부터 15분 남았어요. 입장은 16:30에 마감했어요.",
    "2027-04-15T19:00, 오늘은 19:00에 닫았어요. 내일 4월 16일(금)에 다시 10:00부터 열어요.",
    "2027-04-18T17:00, 이 행사는 마지막 날인 오늘 17:00에 끝났어요.",
    "2027-04-19T09:00, 이 행사는 4월 18일에 끝났어요.",
    "2028-01-01T09:00, 이 행사는 2027년 4월 18일에 끝났어요."
  })
  void stateOfTheDay_isTold(String at, String said) {
    assertThat(state(Shipped.EXAMPLE, at)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-11-28T10:00, 12월 3일(화)에 시작해요. 5일 남았어요.",
    "2019-12-03T10:00, 오늘이 행사 첫날이에요. 마지막 날까지 2일 남았어요. 여닫는 시간은 안내에 없어요.",
    "2019-12-04T10:00, 오늘도 행사가 열리는 날이에요. 마지막 날까지 1일 남았어요. 여닫는 시간은 안내에 없어요.",
    "2019-12-05T23:00, 오늘이 행사 마지막 날이에요. 여닫는 시간은 안내에 없어요.",
    "2020-01-08T10:00, 이 행사는 2019년 12월 5일에 끝났어요."
  })
  void unknownHours_areNotInvented(String at, String said) {
    assertThat(state(Shipped.CITY_HALL, at)).isEqualTo(said);
  }

  /** Whoever asks for the hour weeks before or after is told that it is not known, too. */
  @ParameterizedTest
  @CsvSource({
    "몇 시에 열어요, 2019-11-20T10:00",
    "몇시까지 해요, 2019-12-04T10:00",
    "몇 시까지 했어요, 2020-01-08T10:00"
  })
  void unknownHours_areSaidToBeUnknown_whenAskedFor(String question, String at) {
    assertThat(reply(Shipped.CITY_HALL, question, at)).containsOnlyOnce("여닫는 시간은 안내에 없어요.");
  }

  @Test
  void hoursOfAllDays_joinEqualDays() {
    assertThat(reply(Shipped.EXAMPLE, "언제 해요", "2027-04-15T11:40"))
        .isEqualTo(
            """
            (가상) 2027 봄맞이 살림박람회는 4월 15일(목)부터 18일(일)까지예요.
            지금 열려 있어요. 오늘은 19:00에 닫아요. 입장은 18:30까지예요.
            여는 시간: 4월 15일(목)~17일(토) 10:00~19:00(입장 18:30까지) · 4월 18일(일) 10:00~17:00(입장 16:30까지)
            마지막 날인 18일 일요일은 두 시간 일찍 닫습니다. 개장 시각 전에는 관람객이 들어올 수 없습니다.""");
  }

  @Test
  void hoursThatAreTheSameEveryDay_areToldOnce() {
    assertThat(reply(Shipped.CRAFTS, "언제 해요", "2027-10-09T11:40"))
        .contains("여는 시간: 날마다 11:00~19:00");
  }

  @Test
  void earlierCloseOnTheLastDay_isTold_whenTheNoteDoesNot() {
    assertThat(reply(Shipped.FARMS, "언제 해요", "2027-10-09T11:40"))
        .contains("10월 11일(월) 09:00~15:00. 마지막 날은 15:00에 일찍 닫아요.");
  }

  @ParameterizedTest
  @CsvSource({
    "내일 몇 시까지 하나요, 내일 4월 16일(금)에는 10:00부터 19:00까지 열어요. 입장은 18:30까지예요.",
    "일요일은요, 4월 18일(일)에는 10:00부터 17:00까지 열어요. 입장은 16:30까지예요.",
    "월요일에 가도 돼요, 4월 19일(월)에는 행사가 열리지 않아요.",
    "오늘 하나요, 지금 열려 있어요. 오늘은 19:00에 닫아요. 입장은 18:30까지예요.",
    "어제도 했어요, 어제 4월 14일(수)에는 행사가 열리지 않았어요."
  })
  void askedDay_isAnsweredFirst(String question, String said) {
    assertThat(reply(Shipped.EXAMPLE, question, "2027-04-15T11:40").lines().findFirst())
        .contains("(가상) 2027 봄맞이 살림박람회 안내예요. " + said);
  }

  @Test
  void askedToday_beforeTheFair_isNo() {
    assertThat(reply(Shipped.CITY_HALL, "오늘 하나요", "2019-12-02T10:00"))
        .startsWith(Shipped.CITY_HALL.name() + " 안내예요. 오늘은 행사가 열리지 않아요. 내일 12월 3일(화)에 시작해요.");
  }

  @Test
  void askedDay_withoutHours_isYesWithoutHours() {
    assertThat(reply(Shipped.CITY_HALL, "목요일에도 해요", "2019-12-03T12:20"))
        .startsWith(Shipped.CITY_HALL.name() + " 안내예요. 모레 12월 5일(목)에도 행사가 열려요. 여닫는 시간은 안내에 없어요.");
  }

  @Test
  void askedDay_afterTheFair_isThatItIsOver() {
    assertThat(reply(Shipped.CITY_HALL, "내일 해요", "2020-01-08T20:15"))
        .isEqualTo(
            Shipped.CITY_HALL.name()
                + "은 2019년 12월 3일(화)부터 5일(목)까지였어요.\n이 행사는 2019년 12월 5일에 끝났어요.");
  }

  @ParameterizedTest
  @CsvSource({
    "2027-04-10T13:20, 햇차 시음회는 4월 15일(목) 14:00~15:00예요. 5일 남았어요.",
    "2027-04-14T13:20, 햇차 시음회는 4월 15일(목) 14:00~15:00예요. 내일이에요.",
    "2027-04-15T13:20, 햇차 시음회는 4월 15일(목) 14:00~15:00예요. 시작까지 40분 남았어요.",
    "2027-04-15T14:20, 햇차 시음회는 4월 15일(목) 14:00~15:00예요. 지금 하고 있어요. 끝날 때까지 40분 남았어요.",
    "2027-04-15T15:00, 햇차 시음회는 4월 15일(목) 14:00~15:00에 했어요. 이미 끝났어요.",
    "2027-04-20T15:00, 햇차 시음회는 4월 15일(목) 14:00~15:00에 했어요."
  })
  void programItem_hasItsOwnClock(String at, String said) {
    assertThat(
            Shipped.answered(
                    Shipped.EXAMPLE,
                    "언제 해요",
                    at,
                    Shipped.part(Shipped.EXAMPLE, "tea-tasting", "schedule"))
                .text())
        .startsWith(said + "\n위치: B-05 안개밭다원 부스 앞");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-05-31T15:00, 푸를나이 공연은 5월 31일(금) 16:00에 시작해요. 시작까지 1시간 남았어요.",
    "2019-05-31T16:10, 푸를나이 공연은 5월 31일(금) 16:00에 시작해요. 16:00에 시작했어요. 끝나는 시간은 안내에 없어요."
  })
  void programItemWithoutAnEnd_hasNoneInvented(String at, String said) {
    assertThat(
            Shipped.answered(
                    Shipped.LOTTE, "언제", at, Shipped.part(Shipped.LOTTE, "pureulnai", "schedule"))
                .text())
        .startsWith(said);
  }
}
