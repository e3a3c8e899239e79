package fairbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a visitor's words. */
class PersonalDataTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/personal-data.txt", delimiter = '|')
  void personalData_isBlanked(String typed, String kept) {
    assertThat(PersonalData.blanked(typed)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "주차 되나요?",
        "족욕기 얼마예요",
        "12,000원이에요?",
        "1,234,567원",
        "10000원 20000원 30000원",
        "가격이 1000 2000 3000 4000 맞나요",
        "5000-10000원 사이",
        "2000~3000원",
        "10만원 이하",
        "100000000원",
        "A-12 부스",
        "A-12, B-03, C-101",
        "B-0123 어디",
        "부스 1234번",
        "3층 201호",
        "10:00-18:00",
        "10:00 ~ 18:00까지",
        "1000-1800",
        "오후 2시 30분",
        "2019-12-03",
        "2019.12.03~2019.12.05",
        "2019/12/03 14:00",
        "2027-01-16 2027-01-17",
        "2027-05-01T14:00",
        "20191203",
        "20191203 20191205",
        "201912031400",
        "01.10~01.16",
        "12월 3일(화)부터 5일까지",
        "2019 2020 2021 2022 다 열렸나요",
        "1588-1234로 전화하면 되나요",
        "1577 번호",
        "119",
        "010이 뭐예요",
        "이일이 끝나면 오육시쯤 가도 돼요?",
        "공이 두 개 이상 있어요?",
        "사이즈 250 260 270",
        "500ml 2개",
        "@fair_bot 주차",
        "2@5000",
        "사과 3개@3000원",
        "1+1 행사",
        "100% 면",
        "20명 단체",
        "37.456, 126.705",
        "전화로 2000-3000원 할인",
        "예약은 12345번",
        "우리나라 2000년 5000년 역사",
        "ISBN 없이 978 권",
        "😀👨‍👩‍👧 ㅋㅋㅋ ㅇㄷㅇㅇ",
        "v1.2.3.4",
        "192.168.0.1"
      })
  void harmlessText_staysAsItIs(String typed) {
    assertThat(PersonalData.blanked(typed)).isEqualTo(typed);
  }

  @Test
  void decomposedKorean_isReadToo() {
    String typed = Normalizer.normalize("공일공 일이삼사 오육칠팔", Normalizer.Form.NFD);

    assertThat(PersonalData.blanked(typed)).isEqualTo("[전화번호]");
  }

  /** Each line of a visitor's text can be the worst for one of the patterns. */
  @ParameterizedTest
  @ValueSource(strings = {"0", "공", "01 ", "a.", "a@", "12-", "팔이 ", "900101 ", " ", "에 "})
  void longText_takesNoLongTime(String piece) {
    String typed = piece.repeat(4096);

    assertTimeout(Duration.ofSeconds(2), () -> PersonalData.blanked(typed));
  }

  @Test
  void blankedText_staysAsItIs() {
    String once = PersonalData.blanked("010-1234-5678 900101-1234567 a@b.co 4111111111111111");

    assertThat(once).isEqualTo("[전화번호] [주민등록번호] [이메일] [카드번호]");
    assertThat(PersonalData.blanked(once)).isEqualTo(once);
  }
}
