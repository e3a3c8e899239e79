package fairbot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.channel.telegram.FakeBotApi.Call;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, as an organiser starts it. */
@Timeout(120)
class WholeRunTest {
  private static final Path SAMPLES = Path.of("src/test/resources/personal-data.txt");

  @TempDir private Path folder;

  private Process start(Map<String, String> environment, String option, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // The tests' own log configuration is on the class path too.
    command.add("-Dlogback.configurationFile=src/main/resources/logback.xml");
    command.add(option);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "fairbot.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.environment().put("FAIRBOT_DATA", folder.resolve("data").toString());
    builder.redirectOutput(folder.resolve("out").toFile());
    builder.redirectError(folder.resolve("err").toFile());
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    return builder.start();
  }

  private static HttpResponse<String> get(int port, String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI url = URI.create("http://127.0.0.1:" + port + path);
      return client.send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString());
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Test
  void serve_isReady_andKeepsPersonalDataOutOfLogs_figuresAndData() throws Exception {
    List<String> typed =
        Files.readAllLines(SAMPLES).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf('|')).strip())
            .toList();
    int port = freePort();
    try (FakeBotApi server = new FakeBotApi()) {
      for (int i = 0; i < typed.size(); i++) {
        server.text(1_000 + i, typed.get(i));
      }
      server.fail("sendMessage", Fault.refusal(400, "Bad Request: \\\"010-1234-5678\\\""));
      Process bot =
          start(
              Map.of(
                  "TELEGRAM_BOT_TOKEN",
                  FakeBotApi.TOKEN,
                  "TELEGRAM_API_URL",
                  server.url().toString(),
                  "FAIRBOT_WEB",
                  "127.0.0.1:" + port),
              "-Dfairbot.log=DEBUG",
              "serve");
      try {
        for (int i = 0; i < typed.size(); i++) {
          server.await("sendMessage");
        }
        HttpResponse<String> ready = get(port, "/health/ready");
        assertThat(ready.body()).isEqualTo("edition ok\nchannel ok\nstore ok\n");
        assertThat(ready.statusCode()).isEqualTo(200);
        String metrics = get(port, "/metrics").body();
        assertThat(metrics)
            .contains("fairbot_questions_total", "fairbot_telegram_errors_total{code=\"400\"} 1.0");
        bot.destroy();
        assertThat(bot.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(bot.exitValue()).isZero();

        String log = Files.readString(folder.resolve("err"));
        assertThat(log).contains("serving on Telegram", "not sent tries=1", "text=[전화번호]");
        String data = data();
        assertThat(data).contains(bytes("제 번호는 [전화번호]입니다"));
        assertThat(data + bytes(log + metrics + Files.readString(folder.resolve("out"))))
            .doesNotContain(typed.stream().map(WholeRunTest::bytes).toList())
            .doesNotContain(FakeBotApi.TOKEN, "1234-5678", bytes("방문객"));
      } finally {
        bot.destroyForcibly();
      }
    }
  }

  /** An organiser with nothing but a phone: from the code in the terminal to the next start. */
  @Test
  void organiser_isAdmittedByThePrintedCode_andWhatTheySayOutlivesTheRun() throws Exception {
    OrganisedBot.prepare(folder);
    String code;
    try (FakeBotApi server = new FakeBotApi()) {
      Process bot = serve(server);
      try {
        server.await("getUpdates");
        String err = Files.readString(folder.resolve("err"));
        Matcher printed = Pattern.compile("(?m)^주최자로.*/organiser (\\S{5}-\\S{5})$").matcher(err);
        assertThat(printed.find()).as(err).isTrue();
        code = printed.group(1);
        server.text(7, "/organiser " + code);
        assertThat(server.await("sendMessage").text()).contains("주최자로 등록되었습니다.");
        server.text(7, "/notice 주차장이 가득 찼습니다");
        Call asked = server.await("sendMessage");
        assertThat(asked.text()).contains("맞나요?");
        server.press(
            7, asked.body().at("/reply_markup/inline_keyboard/0/0/callback_data").asText());
        assertThat(server.await("sendMessage").text()).contains("그렇게 말합니다(2판)");
        bot.destroy();
        assertThat(bot.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(folder.resolve("err"))).containsOnlyOnce(code);
      } finally {
        bot.destroyForcibly();
      }
    }
    try (FakeBotApi server = new FakeBotApi()) {
      server.nextIdAfter(1_000);
      Process again = serve(server);
      try {
        server.text(8, "/start");
        assertThat(server.await("sendMessage").text()).contains("알려 드려요: 주차장이 가득 찼습니다\n");
        server.text(7, "/help");
        assertThat(server.await("sendMessage").text()).contains("주최자 명령:");
        server.text(8, "/organiser " + code);
        assertThat(server.await("sendMessage").text()).doesNotContain("주최자");
      } finally {
        again.destroyForcibly();
      }
    }
  }

  private Process serve(FakeBotApi server) throws IOException {
    return start(
        Map.of(
            "TELEGRAM_BOT_TOKEN",
            FakeBotApi.TOKEN,
            "TELEGRAM_API_URL",
            server.url().toString(),
            "FAIRBOT_WEB",
            "off",
            "FAIRBOT_CONFIG",
            folder.resolve("config").toString()),
        "-Dfairbot.log=INFO",
        "serve",
        "--content",
        folder.resolve("fairs").toString());
  }

  /** All files of the data folder but copies of the organiser's own, each byte a letter. */
  private String data() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
      for (Path file :
          files
              .filter(Files::isRegularFile)
              .filter(file -> !file.startsWith(folder.resolve("data/editions")))
              .toList()) {
        all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  private static String bytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /** A chat in the terminal and a single question shall start fast and small. */
  @Test
  void askAndTerminal_loadNothingOfTelegram_theWebServerOrTheDatabase() throws Exception {
    for (String[] arguments : List.of(new String[] {"ask", "주차 돼요?"}, new String[] {"serve"})) {
      Path classes = folder.resolve("classes");
      Process bot = start(Map.of(), "-Xlog:class+load:file=" + classes, arguments);
      assertThat(bot.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(bot.exitValue()).isZero();
      assertThat(Files.readString(classes))
          .contains("fairbot.Main")
          .doesNotContain(
              "io.javalin",
              "org.eclipse.jetty",
              "io.micrometer",
              "io.prometheus",
              "okhttp3",
              "org.sqlite",
              "org.jdbi",
              "org.flywaydb",
              "fairbot.publication.",
              "fairbot.control.");
    }
  }
}
