package fairbot;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.answer.Caution;
import fairbot.channel.Secret;
import fairbot.content.Checked;
import fairbot.content.Problem;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir private Path directory;

  @BeforeEach
  void makeConfig() throws Exception {
    Files.createDirectory(directory.resolve("config"));
  }

  private Checked<Settings> read(String file, Map<String, String> environment) throws Exception {
    Files.writeString(directory.resolve("config/settings.properties"), file);
    return Settings.read(environment, directory);
  }

  private Settings good(String file, Map<String, String> environment) throws Exception {
    Checked<Settings> read = read(file, environment);
    assertThat(read.problems()).isEmpty();
    return read.good().orElseThrow();
  }

  private List<String> problems(String file, Map<String, String> environment) throws Exception {
    return read(file, environment).problems().stream().map(Problem::toString).toList();
  }

  private Settings defaults() {
    return new Settings(
        directory.resolve("config"),
        directory.resolve("index-data"),
        List.of(),
        directory.resolve("data"),
        Caution.NORMAL,
        new Settings.Telegram(
            Optional.empty(),
            URI.create("https://api.telegram.org"),
            Duration.ofSeconds(30),
            Optional.empty(),
            Set.of()),
        Optional.of(InetSocketAddress.createUnresolved("127.0.0.1", 8085)),
        Duration.ofMinutes(10),
        10_000,
        20,
        30,
        20,
        true);
  }

  @Test
  void defaults_holdWithoutAFile() {
    assertThat(Settings.read(Map.of(), directory)).isEqualTo(new Checked.Good<>(defaults()));
  }

  @Test
  void settingThatIsBlank_hasItsDefault() throws Exception {
    assertThat(good("caution =\nfairs\ndata=   \n", Map.of("FAIRBOT_DATA", " ")))
        .isEqualTo(defaults());
  }

  @Test
  void everySetting_isRead() throws Exception {
    String file =
        """
        \uFEFF# 설정
        content = /srv/fairs
        fairs: book-fair, \\
               pet-expo
        data = ../bot
        caution 신중하게
        telegram.apiUrl = http://localhost:8081/
        telegram.pollTimeout = 50s
        telegram.webhook = https://bot.example.org/telegram
        organisers = 5550001, 42
        web.address = 0.0.0.0:80
        contextLifetime = 1h
        chatsInMemory = 5
        questionsPerMinute = 30
        retentionDays = 7
        editionsKept = 5
        reload.watch = off
        """;

    assertThat(good(file, Map.of("TELEGRAM_BOT_TOKEN", " 123:abc ")))
        .isEqualTo(
            new Settings(
                directory.resolve("config"),
                Path.of("/srv/fairs"),
                List.of("book-fair", "pet-expo"),
                directory.resolveSibling("bot"),
                Caution.CAREFUL,
                new Settings.Telegram(
                    Optional.of(new Secret("123:abc")),
                    URI.create("http://localhost:8081"),
                    Duration.ofSeconds(50),
                    Optional.of(URI.create("https://bot.example.org/telegram")),
                    Set.of(42L, 5_550_001L)),
                Optional.of(InetSocketAddress.createUnresolved("0.0.0.0", 80)),
                Duration.ofHours(1),
                5,
                30,
                7,
                5,
                false));
  }

  @Test
  void environment_winsOverTheFile() throws Exception {
    Settings settings =
        good(
            "data = here\ntelegram.apiUrl = https://one.example\n",
            Map.of("FAIRBOT_DATA", "/var/bot", "TELEGRAM_API_URL", "https://two.example/bot"));

    assertThat(settings.data()).isEqualTo(Path.of("/var/bot"));
    assertThat(settings.telegram().apiUrl()).isEqualTo(URI.create("https://two.example/bot"));
  }

  @Test
  void configFolder_comesFromTheEnvironment() throws Exception {
    Files.createDirectories(directory.resolve("other"));
    Files.writeString(directory.resolve("other/settings.properties"), "chatsInMemory = 7");

    Settings settings =
        Settings.read(Map.of("FAIRBOT_CONFIG", "other"), directory).good().orElseThrow();

    assertThat(settings.config()).isEqualTo(directory.resolve("other"));
    assertThat(settings.chatsInMemory()).isEqualTo(7);
  }

  @Test
  void configFolderThatIsNotThere_isAProblem() {
    assertThat(Settings.read(Map.of("FAIRBOT_CONFIG", "nowhere"), directory).problems())
        .containsExactly(
            new Problem(
                directory.resolve("nowhere").toString(),
                0,
                0,
                "",
                "설정 폴더가 없습니다. 폴더를 만들거나 환경 변수 FAIRBOT_CONFIG에 바른 경로를 적어 주세요."));
  }

  @Test
  void allMistakes_areReportedAtOnce() throws Exception {
    String file =
        """
        # 설정
        contnet = index-data
        fairs = book-fair,, Pet_Expo, book-fair
        caution = 대충
        telegram.pollTimeout = 51s
        contextLifetime = 10분

        chatsInMemory = 0
        chatsInMemory = 5
        color = 분홍
        data = \\u12
        web.address = 8085
        """;

    assertThat(problems(file, Map.of("TELEGRAM_API_URL", "api.telegram.org")))
        .containsExactly(
            "config/settings.properties:2 [contnet] 모르는 설정입니다. 이름을 고치거나 지워 주세요. 혹시 \"content\"인가요?",
            "config/settings.properties:3 [fairs] 박람회 id가 아닙니다: \"\"."
                + " content 폴더 안의 폴더 이름을 쉼표로 나누어 적어 주세요.",
            "config/settings.properties:3 [fairs] 박람회 id가 아닙니다: \"Pet_Expo\"."
                + " content 폴더 안의 폴더 이름을 쉼표로 나누어 적어 주세요.",
            "config/settings.properties:3 [fairs] 두 번 적힌 id입니다: \"book-fair\". 하나를 지워 주세요.",
            "config/settings.properties:4 [caution] 모르는 값입니다: \"대충\"."
                + " 이 가운데 하나를 적어 주세요: 신중하게, 보통, 적극적으로.",
            "config/settings.properties:5 [telegram.pollTimeout] 1s에서 50s 사이여야 합니다: \"51s\".",
            "config/settings.properties:6 [contextLifetime] 읽을 수 없는 시간입니다: \"10분\"."
                + " 30s(초), 10m(분), 1h(시간)처럼 적어 주세요.",
            "config/settings.properties:8 [chatsInMemory] 1에서 1000000 사이의 정수여야 합니다: \"0\". 쉼표 없이 적어 주세요.",
            "config/settings.properties:9 [chatsInMemory] 같은 설정이 8행에도 있습니다. 둘 가운데 하나만 남겨 주세요.",
            "config/settings.properties:10 [color] 모르는 설정입니다. 이름을 고치거나 지워 주세요. 쓸 수 있는 이름:"
                + " content, fairs, data, caution, telegram.apiUrl, telegram.pollTimeout,"
                + " telegram.webhook, organisers, web.address, contextLifetime, chatsInMemory,"
                + " questionsPerMinute, retentionDays, editionsKept, reload.watch",
            "config/settings.properties:11 \\u 뒤에는 16진수 네 자리가 와야 합니다. 한글은 그대로 써도 됩니다.",
            "config/settings.properties:12 [web.address] 주소가 아닙니다: \"8085\"."
                + " 127.0.0.1:8085처럼 호스트:포트로, 끄려면 off로 적어 주세요.",
            "환경 변수 TELEGRAM_API_URL [telegram.apiUrl] 웹 주소가 아닙니다."
                + " https://api.telegram.org처럼 http:// 또는 https://로 시작하는 주소를 적어 주세요.");
  }

  @Test
  void organisers_areNumbers_notNames() throws Exception {
    assertThat(problems("organisers = 42, @kim, 0", Map.of()))
        .containsExactly(
            "config/settings.properties:1 [organisers] 텔레그램 계정의 번호가 아닙니다: \"@kim\"."
                + " @이름이 아니라 123456789 같은 숫자를 쉼표로 나누어 적어 주세요.",
            "config/settings.properties:1 [organisers] 텔레그램 계정의 번호가 아닙니다: \"0\"."
                + " @이름이 아니라 123456789 같은 숫자를 쉼표로 나누어 적어 주세요.");
  }

  @Test
  void webServer_isSwitchedOff_unlessAWebhookNeedsIt() throws Exception {
    assertThat(good("web.address = off", Map.of()).web()).isEmpty();
    assertThat(
            problems(
                "web.address = off",
                Map.of("TELEGRAM_WEBHOOK", "https://bot.example.org/telegram")))
        .containsExactly(
            "config/settings.properties:1 [web.address] 웹훅(telegram.webhook)을 받으려면 웹 서버가 있어야 합니다."
                + " 127.0.0.1:8085처럼 주소를 적어 주세요.");
  }

  @Test
  void webhookWithoutAPathOfItsOwn_isRefused() throws Exception {
    for (String path : List.of("", "/metrics", "/health/live", "/a?b", "/텔레그램")) {
      assertThat(problems("telegram.webhook = https://bot.example.org" + path, Map.of()))
          .as(path)
          .hasSize(1);
    }
  }

  /** The settings are often sent to somebody for advice, or put under version control. */
  @Test
  void token_isRefusedInTheFileAndNeverShown() throws Exception {
    assertThat(problems("telegram.token = 123:abc", Map.of("TELEGRAM_BOT_TOKEN", "12 3")))
        .containsExactly(
            "config/settings.properties:1 [telegram.token] 비밀은 파일에 두지 않습니다."
                + " 이 줄을 지우고 환경 변수 TELEGRAM_BOT_TOKEN에 넣어 주세요.",
            "환경 변수 TELEGRAM_BOT_TOKEN [telegram.token] 토큰에 쓸 수 없는 글자나 빈칸이 있습니다. 받은 토큰을 그대로 넣어 주세요.");
    assertThat(good("", Map.of("TELEGRAM_BOT_TOKEN", "123:abc")).toString())
        .doesNotContain("123:abc");
  }

  /** What the manual says is true: its values are the defaults, but for the fairs of this place. */
  @Test
  void shippedFile_holdsTheDefaults() throws Exception {
    String shipped = Files.readString(Path.of("config/settings.properties"));
    Settings settings = good(shipped, Map.of());

    assertThat(settings.fairs())
        .containsExactly("incheon-city-hall-2019-12", "incheon-lotte-2019-05");
    assertThat(good(shipped.replaceFirst("(?m)^fairs = .*$", ""), Map.of())).isEqualTo(defaults());
    assertThat(shipped)
        .contains("FAIRBOT_CONFIG", "FAIRBOT_DATA", "TELEGRAM_BOT_TOKEN", "TELEGRAM_API_URL")
        .contains("TELEGRAM_WEBHOOK", "FAIRBOT_WEB")
        .containsPattern("(?m)^content =")
        .containsPattern("(?m)^data =")
        .containsPattern("(?m)^caution =")
        .containsPattern("(?m)^telegram.apiUrl =")
        .containsPattern("(?m)^telegram.pollTimeout =")
        .containsPattern("(?m)^telegram.webhook =")
        .containsPattern("(?m)^web.address =")
        .containsPattern("(?m)^contextLifetime =")
        .containsPattern("(?m)^chatsInMemory =")
        .containsPattern("(?m)^questionsPerMinute =")
        .containsPattern("(?m)^retentionDays =")
        .containsPattern("(?m)^editionsKept =")
        .containsPattern("(?m)^reload.watch =");
  }
}
