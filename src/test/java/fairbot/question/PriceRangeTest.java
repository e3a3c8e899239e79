package fairbot.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Visitors look for a present and say how much they may spend. */
class PriceRangeTest {
  private static final int NO_LIMIT = Integer.MAX_VALUE;

  private static PriceRange read(String text) {
    return PriceRange.in(CleanText.clean(text)).orElseThrow();
  }

  private static void assertLimits(String text, int least, int most) {
    assertThat(read(text).least()).as("least of %s", text).isEqualTo(least);
    assertThat(read(text).most()).as("most of %s", text).isEqualTo(most);
  }

  @ParameterizedTest
  @CsvSource({
    "만원 이하, 10000",
    "만 원 이하로, 10000",
    "만 원 안 넘는 거, 10000",
    "'1,500원 이하', 1500",
    "오천원 이하, 5000",
    "만 오천원 이하, 15000",
    "5만원 안쪽, 50000",
    "백만원 이내, 1000000",
    "5천원 미만, 4999",
    "1만5천원 미만, 14999",
    "만원보다 싼 거, 9999",
    "3만원 안 되는, 29999",
    "만원으로 살 만한 거, 10000"
  })
  void upperLimit_hasNoLowerOne(String text, int most) {
    assertLimits(text, 0, most);
  }

  @ParameterizedTest
  @CsvSource({
    "십만원 이상, 100000",
    "2만원부터, 20000",
    "10만원 넘는 거, 100001",
    "2만원 초과, 20001",
    "오만원보다 비싼, 50001"
  })
  void lowerLimit_hasNoUpperOne(String text, int least) {
    assertLimits(text, least, NO_LIMIT);
  }

  @ParameterizedTest
  @CsvSource({"3만원대, 30000, 39999", "5천원대, 5000, 5999", "10만원대, 100000, 199999"})
  void band_reachesToTheNextRoundSum(String text, int least, int most) {
    assertLimits(text, least, most);
  }

  @ParameterizedTest
  @CsvSource({"15000원짜리, 15000", "만원짜리, 10000", "3만 5천원짜리, 35000"})
  void exactSum_isBothLimits(String text, int sum) {
    assertLimits(text, sum, sum);
  }

  @ParameterizedTest
  @CsvSource({"2만원에서 3만원 사이, 20000, 30000", "5천원부터 만원까지, 5000, 10000"})
  void between_isBothSums(String text, int least, int most) {
    assertLimits(text, least, most);
  }

  @ParameterizedTest
  @CsvSource({"3만 5천원 정도, 28000, 42000", "만원쯤, 8000, 12000"})
  void about_isAFifthAround(String text, int least, int most) {
    assertLimits(text, least, most);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027년",
        "2027년 4월",
        "3시",
        "3시까지",
        "10시부터 18시까지",
        "30분 이상",
        "10명 이상",
        "3만명 정도",
        "3만 5천원",
        "얼마예요",
        "만화책 있어요",
        "만두 있어요",
        "천 가방 있어요",
        "B-07",
        ""
      })
  void textWithoutAPriceLimit_hasNone(String text) {
    assertThat(PriceRange.in(CleanText.clean(text))).isEmpty();
  }

  @Test
  void limits_areIncluded() {
    PriceRange range = read("2만원에서 3만원 사이");

    assertThat(range.includes(20_000)).isTrue();
    assertThat(range.includes(30_000)).isTrue();
    assertThat(range.includes(19_999)).isFalse();
    assertThat(range.includes(30_001)).isFalse();
  }

  @Test
  void without_leavesWhatIsLookedFor() {
    assertThat(read("3만원 이하 양말 있어요").without("3만원 이하 양말 있어요")).isEqualTo("양말 있어요");
    assertThat(read("양말 만원 이하로 있어요").without("양말 만원 이하로 있어요")).isEqualTo("양말 있어요");
  }

  /** A joke, or a slip of the thumb: no sum that a fair takes. */
  @ParameterizedTest
  @ValueSource(strings = {"99999999만원 이하", "999999999999원 이하", "만만만만원 이하"})
  void absurdSum_neverThrows(String text) {
    assertThat(PriceRange.in(CleanText.clean(text)).stream())
        .allSatisfy(range -> assertThat(range.least()).isNotNegative());
  }
}
