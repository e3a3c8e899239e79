package fairbot.answer;

import static fairbot.answer.Shipped.CITY_HALL;
import static fairbot.answer.Shipped.CRAFTS;
import static fairbot.answer.Shipped.EXAMPLE;
import static fairbot.answer.Shipped.LOTTE;
import static fairbot.answer.Shipped.STARTUPS;
import static fairbot.answer.Shipped.answered;
import static fairbot.answer.Shipped.missing;
import static fairbot.answer.Shipped.part;
import static org.assertj.core.api.Assertions.assertThat;

import fairbot.answer.Written.Suggestion;
import fairbot.fair.Fair;
import org.junit.jupiter.api.Test;

/** What a visitor reads about each aspect of each kind of entry. */
class ReplyWriterTest {
  private static final String DURING = "2027-04-16T11:20";

  private static String reply(Fair fair, String entry, String aspect, String question, String at) {
    return answered(fair, question, at, part(fair, entry, aspect)).text();
  }

  private static String example(String entry, String aspect) {
    return reply(EXAMPLE, entry, aspect, "", DURING);
  }

  @Test
  void footBath_isAtTheHall_andTheBoothIsNotAnnounced() {
    assertThat(reply(CITY_HALL, "knee-sauna", "location", "족욕 제품 어디 있어요", "2019-12-03T10:00"))
        .isEqualTo("나경자HOT무릎사우나는 인천시청 본관 중앙홀에서 볼 수 있어요. 부스 번호는 안내에 없어요.");
  }

  @Test
  void fairThatIsOver_isSaidInOneClause() {
    assertThat(reply(CITY_HALL, "knee-sauna", "location", "어디에서 팔았나요", "2019-12-06T16:25"))
        .isEqualTo("나경자HOT무릎사우나는 인천시청 본관 중앙홀에서 볼 수 있었어요. 부스 번호는 안내에 없어요.\n이 행사는 12월 5일에 끝났어요.");
  }

  @Test
  void fairThatHasNotBegun_isSaidWithThePlace() {
    assertThat(reply(CITY_HALL, "knee-sauna", "location", "", "2019-11-28T10:00"))
        .endsWith("\n12월 3일(화)에 시작해요. 5일 남았어요.");
  }

  @Test
  void ownBooth_companysBooth_andCompanysPlace_sayWhoseItIs() {
    assertThat(example("barosit", "location")).startsWith("BaroSit 좌식의자는 A-10 부스에 있어요.");
    assertThat(example("drip-bag", "location"))
        .isEqualTo("오후 드립백 10입은 볶는오후 로스터스 부스(B-06)에 있어요.\n행사장은 물빛나루전시장 1관(가상)이에요.");
    assertThat(example("injeolmi", "location"))
        .startsWith("콩고물 인절미는 길모퉁이떡차에 있어요. 길모퉁이떡차 자리는 1관 정문 앞 야외 마당의 초록색 트럭이에요.");
    assertThat(example("balgyeol", "location")).startsWith("발결양말은 A-01 부스에 있어요.");
    assertThat(example("tteokcha", "location")).startsWith("길모퉁이떡차는 1관 정문 앞 야외 마당의 초록색 트럭에 있어요.");
  }

  @Test
  void companyWithoutAPlace_isNamedBesideTheHall() {
    assertThat(reply(CRAFTS, "tangerine-candle", "location", "", "2027-10-09T12:00"))
        .isEqualTo("귤껍질 소이캔들은 느티골 강변 산책길에서 볼 수 있어요. 부스 번호는 안내에 없어요.\n판매 업체: 밑불캔들");
  }

  @Test
  void programItem_hasItsPlace_orTheFairs() {
    assertThat(example("guitar-concert", "location"))
        .startsWith("통기타 봄 음악회는 1관 중앙무대에서 해요.\n일정: 4월 17일(토) 13:00~14:00");
    assertThat(reply(LOTTE, "pureulnai", "location", "", "2019-05-30T10:00"))
        .startsWith("푸를나이 공연은 롯데백화점 인천터미널점 중앙광장에서 해요. 그 안의 어느 자리인지는 안내에 없어요.");
  }

  @Test
  void fairsPlace_comesWithAddressDirectionsAndPin() {
    Written written = answered(EXAMPLE, "", DURING, part(EXAMPLE, EXAMPLE.id(), "location"));

    assertThat(written.text())
        .startsWith(
            "(가상) 2027 봄맞이 살림박람회는 물빛나루전시장 1관(가상)에서 열려요.\n주소: 가상도 물빛시 나루구 봄길 27 (지어낸 주소)\n나루역 3번 출구로");
    assertThat(written.pin()).contains(EXAMPLE.location());
  }

  @Test
  void parkingAndTransport_comeWithAPin_butAPlaceWithoutAPointDoesNot() {
    assertThat(answered(EXAMPLE, "", DURING, part(EXAMPLE, EXAMPLE.id(), "parking")).pin())
        .isPresent();
    assertThat(answered(EXAMPLE, "", DURING, part(EXAMPLE, EXAMPLE.id(), "transport")).pin())
        .isPresent();
    assertThat(answered(EXAMPLE, "", DURING, part(EXAMPLE, EXAMPLE.id(), "products")).pin())
        .isEmpty();
    assertThat(
            answered(CITY_HALL, "", "2019-12-03T10:00", part(CITY_HALL, CITY_HALL.id(), "location"))
                .pin())
        .isEmpty();
  }

  @Test
  void about_isTheDescription_andWhatElseIsKnown() {
    assertThat(example("clay-mug", "about"))
        .matches("(?s)흙손 머그예요\\. .+\n가격 18,000원 · 판매 업체 흙손도예 · 위치 B-10 부스");
    assertThat(reply(CITY_HALL, "ori-back", "about", "의자 팔아요", "2019-12-03T10:00"))
        .startsWith("자세교정용 의자 오리백이 있어요. 앉은 자세를 바로잡아 주는 자세교정용 의자입니다.");
    assertThat(example("balgyeol", "about")).endsWith("판매 품목 대나무 발가락양말, 안조임 양말 · 위치 A-01 부스");
    assertThat(example("example-fair", "about"))
        .endsWith("일정 4월 15일(목)~18일(일) · 위치 물빛나루전시장 1관(가상)");
  }

  @Test
  void productWithNothingButAName_saysWhatIsKnown() {
    assertThat(reply(STARTUPS, "sprout-capsule", "about", "새싹 캡슐이 뭐예요", "2027-11-13T12:00"))
        .isEqualTo("새싹 캡슐이에요. 자세한 소개는 안내에 없어요.\n판매 업체 Onsil Labs · 위치 H-03 부스");
  }

  @Test
  void price_isInWon_freeOrInTheOrganisersWords() {
    assertThat(example("merino-socks", "price")).isEqualTo("메리노 등산양말은 12,000원이에요.");
    assertThat(example("toe-socks", "price"))
        .isEqualTo("대나무 발가락양말은 9,000원이에요.\n할인: 두 묶음을 사시면 16,000원입니다.");
    assertThat(example("soap-class", "price")).isEqualTo("쑥비누 만들기 교실 가격: 재료비 5,000원");
    assertThat(reply(STARTUPS, "parents-talk", "price", "", "2027-11-13T12:00"))
        .isEqualTo("부모 특강 '스마트폰과 우리 아이'는 무료예요.");
  }

  @Test
  void seller_comesWithItsPlace() {
    assertThat(example("toe-socks", "seller"))
        .isEqualTo(
            """
            대나무 발가락양말을 파는 업체는 발결양말이에요.
            편물기 여섯 대로 발 모양에 맞춘 양말을 짜는 2대째 양말 공장입니다.
            위치 A-01 부스""");
  }

  @Test
  void products_areListed_byCategoryIfTheyAreMany() {
    assertThat(reply(CITY_HALL, CITY_HALL.id(), "products", "", "2019-12-03T10:00"))
        .isEqualTo(
            CITY_HALL.name()
                + "에서 소개해 드릴 수 있는 제품은 4가지예요.\n자세교정용 의자 오리백 · 나경자HOT무릎사우나 · 누블룸 홍삼시리얼바 · 기능성 화장품");
    assertThat(example("example-fair", "products"))
        .contains("제품은 60가지예요.\n양말·잡화 9가지(대나무 발가락양말 등) · 비누·세제 6가지(동백 세안비누 등)");
    assertThat(example("balgyeol", "products"))
        .isEqualTo("발결양말의 제품은 2가지예요.\n대나무 발가락양말 9,000원 · 안조임 양말 5,000원");
  }

  @Test
  void companies_areTheOrganisersWordsAndTheList() {
    assertThat(reply(CITY_HALL, CITY_HALL.id(), "companies", "", "2019-12-03T10:00"))
        .isEqualTo(CITY_HALL.name() + "의 참가 업체예요.\n20개 업체가 참여합니다.");
    assertThat(example("example-fair", "companies"))
        .contains("\n모두 30개 업체가 참가합니다.")
        .contains("\n업체: 발결양말 · 실마루니트 · ")
        .endsWith(" 외 18개");
  }

  @Test
  void program_beginsWithWhatRunsOrComesNext() {
    assertThat(reply(EXAMPLE, EXAMPLE.id(), "program", "무슨 행사 있어요", "2027-04-17T13:30"))
        .startsWith(
            """
            (가상) 2027 봄맞이 살림박람회 프로그램이에요.
            지금: 4월 17일(토) 13:00~14:00 통기타 봄 음악회, 1관 중앙무대
            4월 17일(토) 16:00~16:30 토요일 경품 추첨, 1관 중앙무대
            """);
  }

  @Test
  void programOfADay_isThatDays() {
    assertThat(reply(EXAMPLE, EXAMPLE.id(), "program", "오늘 무대에서 뭐 해요", "2027-04-17T11:00"))
        .isEqualTo(
            """
            (가상) 2027 봄맞이 살림박람회의 오늘 프로그램이에요.
            13:00~14:00 통기타 봄 음악회, 1관 중앙무대
            16:00~16:30 토요일 경품 추첨, 1관 중앙무대
            4월 15일(목) 10:00~18일(일) 16:00 어린이 나무블록 놀이터, 1관 뒤편 놀이마당""");
  }

  @Test
  void scheduleOfAProduct_isTheFairs_andSaysSo() {
    assertThat(reply(CITY_HALL, "ori-back", "schedule", "지금도 볼 수 있어요", "2019-12-10T14:00"))
        .isEqualTo(
            "자세교정용 의자 오리백은 따로 안내된 시간이 없어서 행사 일정을 알려 드려요.\n"
                + CITY_HALL.name()
                + "은 12월 3일(화)부터 5일(목)까지였어요.\n이 행사는 12월 5일에 끝났어요.");
  }

  @Test
  void otherFacts_areTheOrganisersOwnWords() {
    assertThat(reply(CITY_HALL, CITY_HALL.id(), "organizer", "", "2019-12-03T10:00"))
        .isEqualTo(CITY_HALL.name() + "의 주최 안내예요.\n인천광역시가 엽니다. 담당 부서는 산업진흥과입니다.");
    assertThat(example("balgyeol", "contact")).isEqualTo("발결양말의 연락처 안내예요.\n000-0000-0101");
    assertThat(example("faq-smoking", "about"))
        .isEqualTo("전시장 안은 모두 금연이며 전자담배도 안 됩니다. 흡연 구역은 정문을 나와 왼쪽 끝에 있습니다.");
  }

  @Test
  void twoQuestions_areAnsweredOneAfterTheOther() {
    assertThat(
            answered(
                    CITY_HALL,
                    "오리백 어디 있고 얼마예요",
                    "2019-12-04T13:18",
                    part(CITY_HALL, "ori-back", "location"),
                    part(CITY_HALL, "ori-back", "price"))
                .text())
        .isEqualTo(
            "자세교정용 의자 오리백은 인천시청 본관 중앙홀에서 볼 수 있어요. 부스 번호는 안내에 없어요.\n자세교정용 의자 오리백의 가격 정보는 안내에 없어요.");
  }

  @Test
  void missingFact_isSaid_withWhatIsKnown_andWhomToAsk() {
    assertThat(
            missing(
                    CITY_HALL,
                    "무릎사우나 얼마임",
                    "2019-12-05T16:49",
                    part(CITY_HALL, "knee-sauna", "price"))
                .text())
        .isEqualTo(
            "나경자HOT무릎사우나의 가격 정보는 안내에 없어요.\n대신 이것은 알려 드릴 수 있어요: 위치 인천시청 본관 중앙홀\n현장 직원에게 확인해 주세요.");
    assertThat(missing(EXAMPLE, "통가죽 벨트 가격", DURING, part(EXAMPLE, "leather-belt", "price")).text())
        .isEqualTo(
            "통가죽 벨트의 가격 정보는 안내에 없어요.\n대신 이것은 알려 드릴 수 있어요: 판매 업체 모래톱가죽공방 · 위치 A-04 부스\n여기로 물어봐 주세요: 모래톱가죽공방 000-0000-0104");
  }

  @Test
  void missingTopic_boothAndProduct_areNamed() {
    assertThat(
            missing(EXAMPLE, "", DURING, part(EXAMPLE, EXAMPLE.id(), "facilities", "흡연실")).text())
        .startsWith("(가상) 2027 봄맞이 살림박람회의 흡연실에 대한 안내는 없어요.\n대신 이것은 알려 드릴 수 있어요: 안내데스크·화장실·");
    assertThat(
            missing(
                    CITY_HALL,
                    "무릎사우나 부스 몇 번이에요",
                    "2019-12-05T11:58",
                    part(CITY_HALL, "knee-sauna", "location"))
                .text())
        .startsWith("나경자HOT무릎사우나의 부스 번호는 안내에 없어요.\n대신 이것은 알려 드릴 수 있어요: 위치 인천시청 본관 중앙홀");
    assertThat(
            missing(
                    CITY_HALL,
                    "b-07 부스 어디예요",
                    "2019-12-03T17:12",
                    part(CITY_HALL, CITY_HALL.id(), "location"))
                .text())
        .startsWith(CITY_HALL.name() + " 안내에 B-07 부스는 없어요.");
    assertThat(
            missing(EXAMPLE, "우산 파는 데 있어요", DURING, part(EXAMPLE, EXAMPLE.id(), "products")).text())
        .startsWith(
            "(가상) 2027 봄맞이 살림박람회 안내에 찾으시는 제품은 없어요.\n대신 이것은 알려 드릴 수 있어요: 판매 품목 양말·잡화, 비누·세제, ");
    assertThat(
            missing(
                    CITY_HALL,
                    "만원 이하 선물",
                    "2019-12-05T10:30",
                    part(CITY_HALL, CITY_HALL.id(), "price"))
                .text())
        .startsWith(CITY_HALL.name() + "의 제품 가격은 안내에 없어요.");
    assertThat(
            missing(EXAMPLE, "백만 원 넘는 거 있어요", DURING, part(EXAMPLE, EXAMPLE.id(), "products"))
                .text())
        .startsWith("(가상) 2027 봄맞이 살림박람회 안내에 그 가격에 맞는 제품은 없어요.");
    assertThat(
            missing(
                    CITY_HALL,
                    "오리백 색깔은",
                    "2019-12-05T13:07",
                    part(CITY_HALL, "ori-back", "about", "색깔"))
                .text())
        .startsWith("자세교정용 의자 오리백의 색깔에 대한 안내는 없어요.\n대신 이것은 알려 드릴 수 있어요: 앉은 자세를");
  }

  @Test
  void missingFirstPart_isFollowedByWhatIsKnown() {
    assertThat(
            missing(
                    EXAMPLE,
                    "통가죽 벨트 얼마고 어디 있어요",
                    DURING,
                    part(EXAMPLE, "leather-belt", "price"),
                    part(EXAMPLE, "leather-belt", "location"))
                .text())
        .startsWith("통가죽 벨트의 가격 정보는 안내에 없어요.\n통가죽 벨트는 모래톱가죽공방 부스(A-04)에 있어요.");
  }

  @Test
  void nextQuestions_areKnownAndNotJustAnswered() {
    assertThat(answered(EXAMPLE, "", DURING, part(EXAMPLE, "toe-socks", "price")).suggestions())
        .extracting(Suggestion::label)
        .containsExactly("위치", "할인", "사용법");
    assertThat(
            answered(CITY_HALL, "", "2019-12-03T10:00", part(CITY_HALL, "ori-back", "location"))
                .suggestions())
        .extracting(Suggestion::label)
        .containsExactly("소개");
    assertThat(answered(EXAMPLE, "", DURING, part(EXAMPLE, EXAMPLE.id(), "schedule")).suggestions())
        .extracting(Suggestion::label)
        .containsExactly("위치", "판매 품목", "행사 프로그램");
  }
}
