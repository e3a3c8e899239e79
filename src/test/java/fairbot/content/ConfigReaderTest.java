package fairbot.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fairbot.fair.Aspect;
import fairbot.search.Thesaurus.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigReaderTest {
  private static final Path CONFIG = Path.of("src/test/resources/config");

  private final ConfigReader reader = new ConfigReader();

  private Config config() {
    Checked<Config> read = reader.read(CONFIG);
    assertThat(read.problems()).isEmpty();
    return read.good().orElseThrow();
  }

  @Test
  void aspects_areReadInTheFilesOrder() {
    List<Aspect> aspects = config().aspects();

    assertThat(aspects).extracting(Aspect::id).startsWith("about", "location").endsWith("pets");
    assertThat(aspects.getFirst())
        .isEqualTo(
            new Aspect("about", "소개", List.of("뭐예요", "뭔가요"), List.of("있어요"), List.of(), List.of()));
    assertThat(aspects.getLast())
        .isEqualTo(
            new Aspect(
                "pets",
                "반려동물",
                List.of("강아지"),
                List.of(),
                List.of("목줄"),
                List.of(Aspect.Kind.FAIR)));
  }

  @Test
  void rules_keepWhereTheyComeFrom() {
    assertThat(config().thesaurus().synonyms())
        .containsExactly(
            new Rule(
                List.of("양말", "삭스", "발 싸개"), List.of("양말", "삭스", "발 싸개"), "config/synonyms.txt:2"));
  }

  @Test
  void conceptFiles_areReadInOrderOfTheirNames() {
    assertThat(config().thesaurus().concepts())
        .containsExactly(
            new Rule(List.of("선물"), List.of("비누"), "config/concepts/10-gift.txt:1"),
            new Rule(List.of("선물용", "답례품"), List.of("선물용", "답례품"), "config/concepts/10-gift.txt:2"),
            new Rule(
                List.of("무릎 아픈 데", "관절"),
                List.of("찜질기", "보호대"),
                "config/concepts/20-health.txt:1"));
  }

  @Test
  void lists_areComposedAndTidy() {
    assertThat(config().userWords()).containsExactly("족욕기", "품질우수제품 품질 우수 제품");
    assertThat(config().fillers()).containsExactly("저기요", "죄송한데 혹시");
    assertThat(config().spellings()).isEqualTo(Map.of("어딨", "어디 있", "얼만", "얼마인"));
    assertThat(config().spellings().keySet()).containsExactly("어딨", "얼만");
    assertThat(config().dialect()).isEqualTo(Map.of("-ㄴ당가", "나요", "?할매-", "할머니"));
  }

  /** Blanks at the ends of a message are meant: it may be put before another text. */
  @Test
  void messages_areComposedButNotTrimmed() {
    assertThat(config().messages())
        .isEqualTo(Map.of("hello", "안녕하세요.\n{fair}입니다. ", "separator", ", "));
  }

  @Test
  void onlyAspectsAndMessages_areNeeded(@TempDir Path folder) throws Exception {
    Files.copy(CONFIG.resolve("aspects.json"), folder.resolve("aspects.json"));
    Files.writeString(folder.resolve("messages.json"), "{}");

    assertThat(reader.read(folder).problems()).isEmpty();
  }

  @Test
  void folderThatIsNotThere_isAProblem(@TempDir Path folder) {
    assertThat(reader.read(folder.resolve("nowhere")).problems())
        .extracting(Problem::message)
        .containsExactly("설정 폴더가 없습니다. 폴더를 만들거나 FAIRBOT_CONFIG에 바른 경로를 적어 주세요.");
  }

  @Test
  void shippedConfig_isReadWithoutAProblem() {
    Path shipped = Path.of("config");
    assumeTrue(Files.exists(shipped.resolve("aspects.json")));
    assumeTrue(Files.exists(shipped.resolve("messages.json")));

    assertThat(reader.read(shipped).problems()).isEmpty();
  }
}
