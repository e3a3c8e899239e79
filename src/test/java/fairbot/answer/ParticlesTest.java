package fairbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A product is called as its maker likes: Hangul, digits, Latin letters, brackets. */
class ParticlesTest {

  @ParameterizedTest
  @CsvSource({
    "오리백, 오리백은, 오리백이, 오리백을, 오리백과, 오리백으로, 오리백이에요, 오리백이라",
    "머그, 머그는, 머그가, 머그를, 머그와, 머그로, 머그예요, 머그라",
    "접이의자, 접이의자는, 접이의자가, 접이의자를, 접이의자와, 접이의자로, 접이의자예요, 접이의자라",
    "야생화 꿀, 야생화 꿀은, 야생화 꿀이, 야생화 꿀을, 야생화 꿀과, 야생화 꿀로, 야생화 꿀이에요, 야생화 꿀이라"
  })
  void hangul_takesTheFormOfItsLastSyllable(
      String word,
      String topic,
      String subject,
      String object,
      String with,
      String to,
      String is,
      String called) {
    assertThat(Particles.TOPIC.after(word)).isEqualTo(topic);
    assertThat(Particles.SUBJECT.after(word)).isEqualTo(subject);
    assertThat(Particles.OBJECT.after(word)).isEqualTo(object);
    assertThat(Particles.WITH.after(word)).isEqualTo(with);
    assertThat(Particles.TOWARDS.after(word)).isEqualTo(to);
    assertThat(Particles.IS.after(word)).isEqualTo(is);
    assertThat(Particles.CALLED.after(word)).isEqualTo(called);
  }

  @ParameterizedTest
  @CsvSource({
    "A-01, A-01은, A-01로", // 일
    "A-02, A-02는, A-02로", // 이
    "C-03, C-03은, C-03으로", // 삼
    "B-07, B-07은, B-07로", // 칠
    "B-10, B-10은, B-10으로", // 십
    "ECO-20, ECO-20은, ECO-20으로", // 이십
    "원목 좌탁 900, 원목 좌탁 900은, 원목 좌탁 900으로", // 구백
    "무쇠골 팬 26, 무쇠골 팬 26은, 무쇠골 팬 26으로", // 육
    "반올림5, 반올림5는, 반올림5로", // 오
    "'12,000', '12,000은', '12,000으로'", // 만 이천
    "100000000, 100000000은, 100000000으로", // 억
    "1000000000000, 1000000000000는, 1000000000000로", // 조
    "000-0000-0101, 000-0000-0101은, 000-0000-0101로", // 일
    "2.5, 2.5는, 2.5로" // 이 점 오
  })
  void digits_areReadAsKoreanNumerals(String word, String topic, String to) {
    assertThat(Particles.TOPIC.after(word)).isEqualTo(topic);
    assertThat(Particles.TOWARDS.after(word)).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({"15:00, 15:00예요", "16:30, 16:30이에요", "14:00~15:00, 14:00~15:00예요"})
  void times_endInHoursOrMinutes(String time, String is) {
    assertThat(Particles.IS.after(time)).isEqualTo(is);
  }

  @ParameterizedTest
  @CsvSource({
    "LED, LED는", // 엘이디
    "USB, USB는", // 유에스비
    "QR, QR은", // 큐알
    "FM, FM은", // 에프엠
    "PVC, PVC는", // 피브이시
    "원터치텐트 4P, 원터치텐트 4P는", // 포피
    "Ori-Back, Ori-Back은", // 백
    "BaroSit, BaroSit은", // 싯
    "OSOL CAMP, OSOL CAMP는", // 캠프
    "LUOTEC, LUOTEC은", // 루오텍
    "mug, mug는", // 머그
    "HOT, HOT은", // 핫
    "BAR, BAR는", // 바
    "LumiHome, LumiHome은", // 홈
    "Onsil Labs, Onsil Labs는", // 랩스
    "AirNook, AirNook은", // 눅
    "StarryPen, StarryPen은", // 펜
    "table, table은", // 테이블
    "cake, cake는", // 케이크
    "gift, gift는", // 기프트
    "robot, robot은", // 로봇
    "boat, boat는", // 보트
    "spring, spring은", // 스프링
    "cafe, cafe는", // 카페
    "music, music은", // 뮤직
    "set, set는" // 세트
  })
  void latinLetters_areReadAsPeopleSayThem(String word, String topic) {
    assertThat(Particles.TOPIC.after(word)).isEqualTo(topic);
  }

  @ParameterizedTest
  @CsvSource({"LED, LED로", "table, table로", "QR, QR로", "line, line으로", "shop, shop으로"})
  void rieulTakesRo(String word, String to) {
    assertThat(Particles.TOWARDS.after(word)).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({
    "꿀 500g, 꿀 500g은", // 그램
    "액체세제 2L, 액체세제 2L는", // 리터
    "사과 5kg, 사과 5kg은", // 킬로그램
    "끈 30cm, 끈 30cm는", // 센티미터
    "면 100%, 면 100%는", // 퍼센트
    "선크림 SPF50+, 선크림 SPF50+는" // 플러스
  })
  void unitsAndSigns_areReadAloud(String word, String topic) {
    assertThat(Particles.TOPIC.after(word)).isEqualTo(topic);
  }

  @ParameterizedTest
  @CsvSource({
    "자세교정용 의자(Ori-Back), 자세교정용 의자(Ori-Back)는",
    "물빛나루전시장 1관(가상), 물빛나루전시장 1관(가상)은",
    "(가상) 2027 봄맞이 살림박람회, (가상) 2027 봄맞이 살림박람회는",
    "『밤의 간호사』, 『밤의 간호사』는",
    "부모 특강 '스마트폰과 우리 아이', 부모 특강 '스마트폰과 우리 아이'는",
    "“소금길”, “소금길”은",
    "(가상), (가상)은",
    "인절미!, 인절미!는"
  })
  void bracketsAndQuotes_areNotRead(String word, String topic) {
    assertThat(Particles.TOPIC.after(word)).isEqualTo(topic);
  }

  @ParameterizedTest
  @CsvSource({"茶, 茶은(는), 茶(으)로", "😀, 😀은(는), 😀(으)로"})
  void unreadable_getsBothForms(String word, String topic, String to) {
    assertThat(Particles.TOPIC.after(word)).isEqualTo(topic);
    assertThat(Particles.TOWARDS.after(word)).isEqualTo(to);
  }
}
