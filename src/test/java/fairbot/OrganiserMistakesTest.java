package fairbot;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.FrontDoor.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organiser writes something wrong, starts the program, and must know what and where. */
class OrganiserMistakesTest {
  private static final String FAIR =
      """
      {
        "id": "little-fair",
        "name": "작은 장터",
        "schedule": { "start": "2027-05-01", "end": "2027-05-02" },
        "location": { "name": "마을 회관" }
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void aLittleFairWithTheShippedConfig() throws Exception {
    try (Stream<Path> files = Files.walk(Path.of("config"))) {
      for (Path file : files.filter(f -> !f.toString().contains("questions")).toList()) {
        Files.copy(file, folder.resolve(file.toString()));
      }
    }
    write("config/settings.properties", "fairs = little-fair\n");
    write("index-data/little-fair/fair.json", FAIR);
  }

  @Test
  void check_withoutAProblem_countsWhatWasRead() {
    Ran ran = run("check");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    assertThat(ran.outLines()).hasSize(1);
    assertThat(ran.out()).contains("잘못된 곳이 없습니다", "박람회 1개");
  }

  @Test
  void check_listsEveryProblemOfEveryFile() throws Exception {
    write("config/settings.properties", "fairs = little-fair\ncautoin = 보통\n");
    write("config/spellings.txt", "화살표가 없는 줄\n");
    write("index-data/little-fair/fair.json", FAIR.replace("2027-05-02", "2027-02-30"));
    write(
        "config/questions/little-fair.jsonl",
        """
        {"id": "q1", "text": "언제 해요?", "expect": {"outcome": "answerd", "entry": "little-fair"}}
        {"id": "q1", "text": "어디서 해요?", "expect": {"outcome": "unknown"}, "at": "내일"}
        """);

    Ran ran = run("check");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("config/settings.properties:2 [cautoin]")
        .contains("config/spellings.txt:1")
        .contains("index-data/little-fair/fair.json:4")
        .contains("config/questions/little-fair.jsonl:1 [expect.outcome]", "\"answerd\"")
        .contains("config/questions/little-fair.jsonl:2 [at]")
        .contains("config/questions/little-fair.jsonl:2 [id]");
  }

  @Test
  void check_namesAnEntryThatTheFairDoesNotHave() throws Exception {
    write(
        "config/questions/little-fair.jsonl",
        """
        {"id": "q1", "text": "?", "expect": {"outcome": "answered", "entry": "litle-fair", "aspect": "schedle"}}
        """);

    Ran ran = run("check");

    assertThat(ran.errLines()).hasSize(2);
    assertThat(ran.err()).contains("litle-fair", "little-fair", "schedle", "schedule");
  }

  @Test
  void check_namesJudgedQuestionsOfNoFair() throws Exception {
    write("config/questions/big-fair.jsonl", "{}\n");

    assertThat(run("check").errLines()).singleElement().asString().contains("big-fair.jsonl");
  }

  @Test
  void servedFairThatIsNotThere_isNamedWithTheNearest() throws Exception {
    write("config/settings.properties", "fairs = litle-fair\n");

    for (String command : List.of("check", "serve")) {
      assertWrong(run(command), "litle-fair", "little-fair", "settings.properties");
    }
  }

  @Test
  void missingContent_isNamed() throws Exception {
    write("config/settings.properties", "content = elsewhere\nfairs = little-fair\n");

    assertWrong(run("ask", "언제 해요?"), "elsewhere");
  }

  @Test
  void brokenContent_isNamedWithItsLine() throws Exception {
    write("index-data/little-fair/fair.json", FAIR.replace("\"작은 장터\",", "\"작은 장터\""));

    assertWrong(run("ask", "언제 해요?"), "little-fair/fair.json:4");
  }

  @Test
  void missingConfig_isNamed() {
    Ran option = run("ask", "--config", "nowhere", "언제 해요?");
    Ran variable =
        new FrontDoor(folder, Map.of("FAIRBOT_CONFIG", "nowhere"), "").run("ask", "언제 해요?");

    assertWrong(option, "nowhere");
    assertWrong(variable, "nowhere");
  }

  @Test
  void messageThatIsMissing_isNamed() throws Exception {
    write("config/messages.json", "{}\n");

    Ran ran = run("ask", "언제 해요?");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.errLines()).isNotEmpty().allMatch(l -> l.startsWith("config/messages.json"));
  }

  @Test
  void evaluate_belowTheExpectedFigures_endsWithOne() throws Exception {
    write(
        "config/questions/little-fair.jsonl",
        """
        {"id": "q1", "text": "어디서 해요?", "expect": {"outcome": "unknown"}}
        """);
    assertThat(run("evaluate", "--save", "base.json").status()).isZero();
    write(
        "config/questions/expected.json",
        """
        {"little-fair": {"right": 1.0, "entry": 1.0, "false": 0.0}}
        """);

    Ran ran = run("evaluate", "--misses", "--compare", "base.json");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("little-fair", "right 0.0000");
    assertThat(ran.out()).contains("q1 [other]", "기대: unknown (false)", "틀리게 바뀐 질문 0개");
    assertThat(run("evaluate", "--update-expected").status()).isZero();
    assertThat(run("evaluate").status()).isZero();
  }

  private Ran run(String... args) {
    return FrontDoor.SHIPPED.in(folder).run(args);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static void assertWrong(Ran ran, String... said) {
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.errLines()).hasSize(1);
    assertThat(ran.err()).contains(said);
  }
}
