package fairbot.answer;

import static fairbot.answer.Shipped.CITY_HALL;
import static fairbot.answer.Shipped.EXAMPLE;
import static fairbot.answer.Shipped.WRITER;
import static fairbot.answer.Shipped.answered;
import static fairbot.answer.Shipped.part;
import static org.assertj.core.api.Assertions.assertThat;

import fairbot.answer.Answer.Part;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.fair.Notice;
import fairbot.fair.Notices;
import fairbot.fair.Product;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the organiser said this morning comes before what they wrote weeks ago. */
class NoticesInRepliesTest {
  private static final Notice CLOSED =
      new Notice.Closed(LocalDate.of(2027, 4, 15), LocalTime.of(15, 0), "오늘은 3시에 마감합니다.");
  private static final Notice FULL =
      new Notice.Said(
          "주차장이 가득 찼습니다.",
          Optional.of(LocalDateTime.of(2027, 4, 15, 11, 0)),
          Optional.of(LocalDateTime.of(2027, 4, 15, 14, 0)));
  private static final Notice SOLD_OUT = new Notice.SoldOut("drip-bag");

  private static Fair example(Notice... notices) {
    return EXAMPLE.with(new Notices(List.of(notices)));
  }

  private static String schedule(Fair fair, String question, String at) {
    return answered(fair, question, at, part(fair, fair.id(), "schedule")).text();
  }

  private static String first(String text) {
    return text.lines().findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "지금 가도 돼요, 2027-04-15T14:20, 오늘은 15:00에 닫아요. 지금부터 40분 남았어요.",
    "몇 시까지 해요, 2027-04-15T14:20, 오늘은 15:00에 닫아요. 지금부터 40분 남았어요.",
    "몇 시까지 해요, 2027-04-15T09:20, 오늘은 10:00에 열고 15:00에 닫아요. 열기까지 40분 남았어요.",
    "몇 시까지 해요, 2027-04-15T15:00, 오늘은 15:00에 닫았어요. 내일 4월 16일(금)에 다시 10:00부터 열어요."
  })
  void earlyClose_leadsTimeAnswers_andIsTheHourThatCounts(String question, String at, String said) {
    assertThat(schedule(example(CLOSED), question, at).lines())
        .startsWith("오늘은 3시에 마감합니다.", said)
        .noneMatch(l -> l.contains("18:30까지예요"))
        .anyMatch(l -> l.contains("여는 시간: 4월 15일(목) 10:00~15:00 · "));
  }

  @Test
  void earlyClose_leadsWhenTodayIsNamed() {
    assertThat(schedule(example(CLOSED), "오늘 몇 시까지 해요", "2027-04-15T14:20").lines())
        .startsWith("오늘은 3시에 마감합니다.", EXAMPLE.name() + " 안내예요. 오늘은 15:00에 닫아요. 지금부터 40분 남았어요.");
  }

  @Test
  void earlyClose_endsWithItsDay_andIsNotSaidOfOthers() {
    assertThat(schedule(example(CLOSED), "몇 시까지 해요", "2027-04-16T14:20"))
        .doesNotContain("3시에 마감")
        .contains("오늘은 19:00에 닫아요.");
    assertThat(schedule(example(CLOSED), "내일 몇 시까지 해요", "2027-04-15T14:20"))
        .doesNotContain("3시에 마감");
  }

  @Test
  void earlyClose_isSaidTheDayBefore_whenThatDayIsAskedFor() {
    assertThat(schedule(example(CLOSED), "내일 몇 시까지 해요", "2027-04-14T14:20").lines())
        .startsWith(
            "오늘은 3시에 마감합니다.", EXAMPLE.name() + " 안내예요. 내일 4월 15일(목)에는 10:00부터 15:00까지 열어요.");
  }

  @Test
  void earlyCloseWithoutWords_isStillTheHourThatCounts() {
    Notice silent = new Notice.Closed(LocalDate.of(2027, 4, 15), LocalTime.of(15, 0), "");

    assertThat(first(schedule(example(silent), "몇 시까지 해요", "2027-04-15T14:20")))
        .isEqualTo("오늘은 15:00에 닫아요. 지금부터 40분 남았어요.");
  }

  @Test
  void laterCloseThanAnnounced_changesNoHours() {
    Notice late = new Notice.Closed(LocalDate.of(2027, 4, 15), LocalTime.of(20, 0), "");

    assertThat(schedule(example(late), "몇 시까지 해요", "2027-04-15T18:20")).contains("19:00에 닫아요.");
  }

  @Test
  void earlyClose_ofTheLastDay_endsTheFair() {
    Notice last = new Notice.Closed(LocalDate.of(2027, 4, 18), LocalTime.of(15, 0), "");

    assertThat(
            answered(
                    example(last),
                    "",
                    "2027-04-18T15:10",
                    part(example(last), "drip-bag", "location"))
                .text())
        .endsWith("이 행사는 마지막 날인 오늘 15:00에 끝났어요.");
  }

  @ParameterizedTest
  @CsvSource({
    "몇 시까지 해요, 2019-12-04T14:20, 오늘은 15:00에 닫아요. 지금부터 40분 남았어요.",
    "몇 시까지 해요, 2019-12-04T10:00, 오늘은 15:00에 닫아요. 지금부터 5시간 남았어요.",
    "몇 시까지 해요, 2019-12-04T15:00, 오늘은 15:00에 닫았어요. 내일 12월 5일(목)에 다시 열어요.",
    "내일 해요, 2019-12-03T10:00, 특별판매전 안내예요. 내일 12월 4일(수)은 15:00에 일찍 닫아요."
  })
  void earlyClose_isKnown_whereTheHoursAreNot(String question, String at, String said) {
    Fair fair =
        CITY_HALL.with(
            new Notices(
                List.of(new Notice.Closed(LocalDate.of(2019, 12, 4), LocalTime.of(15, 0), ""))));

    assertThat(first(schedule(fair, question, at))).endsWith(said);
  }

  @Test
  void programOfTheDay_isLedByTheEarlyClose() {
    Fair fair = example(CLOSED);
    String at = "2027-04-15T13:20";

    assertThat(answered(fair, "언제 해요", at, part(fair, "tea-tasting", "schedule")).text().lines())
        .startsWith("오늘은 3시에 마감합니다.")
        .anyMatch(l -> l.startsWith("햇차 시음회는"));
    assertThat(answered(fair, "언제 해요", at, part(fair, "guitar-concert", "schedule")).text())
        .doesNotContain("3시에 마감");
  }

  @ParameterizedTest
  @CsvSource({"schedule", "about"})
  void notice_standsFirst_whileItHolds(String aspect) {
    Fair fair = example(FULL);

    assertThat(
            Stream.of("10:59", "11:00", "13:59", "14:00")
                .filter(
                    time ->
                        answered(fair, "", "2027-04-15T" + time, part(fair, fair.id(), aspect))
                            .text()
                            .startsWith("알려 드려요: 주차장이 가득 찼습니다.\n")))
        .containsExactly("11:00", "13:59");
  }

  @Test
  void notice_standsFirstInGreetings_andNotBeforeOtherAnswers() {
    Fair fair = example(FULL);
    LocalDateTime noon = LocalDateTime.parse("2027-04-15T12:00");
    Answer hello = new Answer.Unknown(fair, "small talk", Answer.Reason.GREETING);

    assertThat(WRITER.greeting(fair, noon).text()).startsWith("알려 드려요: 주차장이 가득 찼습니다.\n안녕하세요!");
    assertThat(WRITER.write(hello, "안녕", noon).text()).startsWith("알려 드려요: 주차장이 가득 찼습니다.\n안녕하세요!");
    assertThat(answered(fair, "", noon.toString(), part(fair, "drip-bag", "price")).text())
        .doesNotContain("주차장");
  }

  @Test
  void soldOut_isSaidFirst_andNothingElseIsHidden() {
    Fair fair = example(SOLD_OUT);
    String at = "2027-04-15T12:00";

    for (String aspect : List.of("about", "location", "price", "seller")) {
      String plain = answered(EXAMPLE, "", at, part(EXAMPLE, "drip-bag", aspect)).text();

      assertThat(answered(fair, "", at, part(fair, "drip-bag", aspect)).text())
          .isEqualTo("오후 드립백 10입은 품절되었어요.\n" + plain);
    }
    assertThat(answered(fair, "", at, part(fair, "injeolmi", "price")).text()).doesNotContain("품절");
  }

  @Test
  void soldOut_isSaid_whereTheFactIsMissing_andInOffers() {
    Fair fair = example(SOLD_OUT);
    String at = "2027-04-15T12:00";
    Answer offer =
        new Answer.Ambiguous(
            fair,
            "test",
            List.of(part(fair, "drip-bag", "about"), part(fair, "injeolmi", "about")),
            true);

    assertThat(Shipped.missing(fair, "", at, part(fair, "drip-bag", "warranty")).text())
        .startsWith("오후 드립백 10입은 품절되었어요.\n");
    Written written = WRITER.write(offer, "", LocalDateTime.parse(at));
    assertThat(written.text()).contains("오후 드립백 10입 (품절, ");
    assertThat(written.suggestions().getFirst().label()).contains("(품절, ");
  }

  @Test
  void soldOut_isNotSaid_whenTheFairIsOver() {
    Fair fair = example(SOLD_OUT);

    assertThat(answered(fair, "", "2027-04-20T12:00", part(fair, "drip-bag", "price")).text())
        .doesNotContain("품절");
  }

  static Stream<LocalDateTime> moments() {
    return Stream.of("2027-04-10T10:00", "2027-04-15T13:00", "2027-04-15T16:00", "2027-04-20T10:00")
        .map(LocalDateTime::parse);
  }

  /** However much is said at once. */
  @ParameterizedTest
  @MethodSource("moments")
  void replies_keepToFiveLines(LocalDateTime now) {
    List<Notice> all =
        Stream.concat(
                Stream.of(
                    CLOSED,
                    new Notice.Said("하나\n둘\n셋", Optional.empty(), Optional.empty()),
                    new Notice.Said("넷", Optional.empty(), Optional.empty()),
                    new Notice.Said("다섯", Optional.empty(), Optional.empty())),
                EXAMPLE.products().stream().map(p -> new Notice.SoldOut(p.id())))
            .toList();
    Fair fair = EXAMPLE.with(new Notices(all));

    assertThat(WRITER.greeting(fair, now).text().lines()).hasSizeLessThanOrEqualTo(5);
    assertThat(WRITER.help(fair, now).text().lines()).hasSizeLessThanOrEqualTo(5);
    for (Entry entry : fair.allEntries()) {
      for (String aspect : List.of("about", "schedule", "price", "program", "products")) {
        List<Part> parts =
            List.of(
                new Part(entry, Shipped.aspect(aspect), "", 1), part(fair, fair.id(), "schedule"));
        String text = WRITER.write(new Answer.Answered(fair, "test", parts), "", now).text();

        assertThat(text.lines()).as(text).hasSizeBetween(2, ReplyWriter.MOST_LINES);
        assertThat(text).contains(entry instanceof Product ? entry.name() : "");
      }
    }
  }
}
