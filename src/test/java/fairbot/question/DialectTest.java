package fairbot.question;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.Editions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectTest extends RewriterContract {
  private static final Dialect SHIPPED = new Dialect(Editions.config().dialect(), List.of());

  @Override
  protected Rewriter rewriter() {
    return SHIPPED;
  }

  @Override
  protected String changed() {
    return "오리백은 워디서 판당가";
  }

  @Override
  protected String unchanged() {
    return "오리백은 어디서 파나요";
  }

  private static List<String> readings(Dialect dialect, String text) {
    return dialect.rewrite(new Reading(text, List.of())).stream().map(Reading::text).toList();
  }

  private static String read(Map<String, String> rules, String text) {
    return readings(new Dialect(rules, List.of()), text).getFirst();
  }

  @Test
  void rule_withoutADash_isForTheWholeWord() {
    Map<String, String> rules = Map.of("디", "데");

    assertThat(read(rules, "파는 디 | 디")).isEqualTo("파는 데 | 데");
    assertThat(read(rules, "캔디 디자인")).isEqualTo("캔디 디자인");
  }

  @Test
  void dashBehind_isForTheBeginningsOfWords() {
    Map<String, String> rules = Map.of("칙간-", "화장실");

    assertThat(read(rules, "칙간이 칙간")).isEqualTo("화장실이 화장실");
    assertThat(read(rules, "기차칙간")).isEqualTo("기차칙간");
  }

  /** 감재 is a potato; 감잰 would be another word. */
  @Test
  void beginning_endsWithItsSyllable() {
    assertThat(read(Map.of("감재-", "감자"), "감재는 감잰")).isEqualTo("감자는 감잰");
  }

  @Test
  void dashInFront_isForTheEndsOfWords() {
    Map<String, String> rules = Map.of("-는디", "는데");

    assertThat(read(rules, "왔는디 | 보는디")).isEqualTo("왔는데 | 보는데");
    assertThat(read(rules, "는디오")).isEqualTo("는디오");
  }

  @Test
  void loneConsonant_closesTheSyllableBefore() {
    Map<String, String> rules = Map.of("-ㄴ당가", "나요", "-니껴", "ㅂ니까");

    assertThat(read(rules, "판당가")).isEqualTo("파나요");
    assertThat(read(rules, "있당가")).as("closed by another letter").isEqualTo("있당가");
    assertThat(read(rules, "하니껴")).isEqualTo("합니까");
    assertThat(read(rules, "있니껴")).as("closed already").isEqualTo("있니껴");
  }

  @Test
  void brackets_sayWhatStandsBefore() {
    Map<String, String> rules = Map.of("-[해래]유", "요");

    assertThat(read(rules, "해유 얼마래유")).isEqualTo("해요 얼마래요");
    assertThat(read(rules, "두유 우유 유")).isEqualTo("두유 우유 유");
  }

  @Test
  void verb_isReadInAllItsForms() {
    Map<String, String> rules = new LinkedHashMap<>();
    rules.put("맹글다", "만들다");
    rules.put("댕기다", "다니다");

    assertThat(read(rules, "맹글어 맹근 맹그는")).isEqualTo("만들어 만든 만드는");
    assertThat(read(rules, "댕긴 댕겨서")).isEqualTo("다닌 다녀서");
  }

  @Test
  void anEndingUnderAnEnding_isReadToo() {
    Map<String, String> rules = Map.of("-남유", "나요", "-허나요-", "하나요");

    assertThat(read(rules, "시작허남유")).isEqualTo("시작하나요");
  }

  @Test
  void longerOfTwoRules_isTaken() {
    Map<String, String> rules = Map.of("-당가", "나요", "-이당가", "인가요");

    assertThat(read(rules, "것이당가")).isEqualTo("것인가요");
  }

  @Test
  void unsureRule_keepsWhatWasTypedAsASecondReading() {
    Dialect dialect = new Dialect(Map.of("?할매-", "할머니", "디", "데"), List.of());

    assertThat(readings(dialect, "할매 디")).containsExactly("할머니 데", "할매 데");
    assertThat(readings(dialect, "저 디")).containsExactly("저 데");
  }

  /** A shop is called 할매젓갈집: it must be found. */
  @Test
  void name_isLeftAlone() {
    Dialect dialect =
        new Dialect(
            Map.of("할매-", "할머니", "-[마]유", "예요", "-허는-", "하는"), List.of("할매젓갈집", "다마유 DAMAYU"));

    assertThat(readings(dialect, "할매젓갈은 얼마유")).containsExactly("할매젓갈은 얼마예요");
    assertThat(readings(dialect, "다마유 허는")).containsExactly("다마유 하는");
  }

  @ParameterizedTest
  @CsvSource({
    "거 머시냐 감으로 맹근 식초는 워찌케 묵어야 쓴당가,거 머시냐 감으로 만든 식초는 어떻게 먹어야 하나요",
    "할망 손 튼디 바르는 손크림 이시카마씨,할머니 손 튼데 바르는 손크림 있을까요",
    "소주 내리는 거 귀경하러 왔는디 워디서 헌대유,소주 내리는 거 구경하러 왔는데 어디서 하나요",
    "이 나이에도 주민증 봐야 술 주쿠과,이 나이에도 신분증 봐야 술 주나요",
    "게난 그 무쇠솥은 처음에 어떵 써야 허는 거우꽈,그러니까 그 무쇠솥은 처음에 어떻게 써야 하는 거예요",
    "뜨뜻한 매트 좀 볼라는디 워디로 가야 쓰겄소,뜨뜻한 매트 좀 보려는데 어디로 가야 되겠어요",
    "그거 얼만교 어데서 파능교,그거 얼마인가요 어디서 파나요",
    "거기 몇 시꺼정 하니껴,거기 몇 시꺼정 합니까",
    "위생실이 어디 있습네까,화장실이 어디 있습니까",
    "천막은 얼매드래요,천막은 얼마예요"
  })
  void dialects_areReadAsTheStandardSays(String said, String read) {
    assertThat(readings(SHIPPED, said)).first().isEqualTo(read);
  }

  /** Standard words that end or begin as dialect does. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "두유 우유 석유 이유 여유 치유",
        "산소 염소 주소 업소 채소 해소 탄소",
        "피아노 비누 배우 새우 하루 마루 자루 만두 호두 자두 구두",
        "캔디 핸디 블론디 간디",
        "허리 허브 허수아비 허니브레드 헌책 혀",
        "은제품 아마씨 연고 안고 신고 원고 무가당 맨드라미 가구 꽃게 홍게 왕게",
        "마스까라 콜라 바닐라 달라고 달라는데 하남시 강남 고구마 치마 엄마 시민 국민 글루코사민",
        "갈치 괭이 정지 묵은지 캐나다 카드하우스 참여 기여 전혀 막혀요 식혀 온대요",
        "언제 어디 얼마 어떻게 무엇 누가 왜 몇 시 며칠"
      })
  void standardWords_areLeftAlone(String text) {
    assertThat(readings(SHIPPED, text)).containsExactly(text);
  }
}
