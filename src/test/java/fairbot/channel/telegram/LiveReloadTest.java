package fairbot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.FrontDoor;
import fairbot.FrontDoor.Ran;
import fairbot.publication.LittleFair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An organiser changes content while the program serves, in a process of its own. */
@Timeout(180)
class LiveReloadTest {
  @TempDir Path folder;
  private LittleFair fair;
  private FakeBotApi server;
  private Process bot;
  private long chat = 100;

  @BeforeEach
  void aServedFair() throws Exception {
    fair = LittleFair.in(folder);
    server = new FakeBotApi();
  }

  @AfterEach
  void stop() throws Exception {
    if (bot != null) {
      bot.destroy();
      assertThat(bot.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(bot.exitValue()).isZero();
    }
    server.close();
  }

  private void start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dlogback.configurationFile="
                + Path.of("src/main/resources/logback.xml").toAbsolutePath(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "fairbot.Main",
            "serve");
    builder.directory(folder.toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "TELEGRAM_BOT_TOKEN",
                FakeBotApi.TOKEN,
                "TELEGRAM_API_URL",
                server.url().toString(),
                "FAIRBOT_WEB",
                "off"));
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("err").toFile()));
    bot = builder.start();
  }

  private void restart() throws Exception {
    bot.destroy();
    assertThat(bot.waitFor(30, TimeUnit.SECONDS)).isTrue();
    start();
  }

  private String reply() throws InterruptedException {
    chat++;
    server.text(chat, LittleFair.ASKED);
    return server.awaitReceivedAtLeast(chat, 1).getFirst();
  }

  /** Asks until the reply says it. */
  private void awaitReply(String words) throws InterruptedException {
    while (!reply().contains(words)) {
      assertThat(bot.isAlive()).isTrue();
    }
  }

  private Ran run(String... arguments) {
    return FrontDoor.SHIPPED.in(folder).run(arguments);
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("err"));
  }

  @Test
  void commands_reachTheRunningBot() throws Exception {
    fair.write("config/settings.properties", "fairs = little-fair\nreload.watch = off\n");
    start();
    assertThat(reply()).contains("3,000원");

    fair.price(4_000);
    Ran preview = run("reload", "--preview");
    assertThat(preview.status()).isZero();
    assertThat(preview.out()).contains("바뀐 항목 1개: 줄무늬 양말", "3,000원", "4,000원");
    assertThat(reply()).contains("3,000원");
    Ran good = run("reload");
    assertThat(good.status()).isZero();
    assertThat(good.out()).contains("2판이 나갔습니다");
    assertThat(reply()).contains("4,000원");

    fair.broken();
    Ran broken = run("reload", "--force");
    assertThat(broken.status()).isEqualTo(2);
    assertThat(broken.err()).contains("little-fair/products.json:3:14 [products[0].price]");

    fair.withoutPrice();
    Ran worse = run("reload");
    assertThat(worse.status()).isEqualTo(1);
    assertThat(worse.err()).contains("틀리게 됨", LittleFair.ASKED, "4,000원", "--force");
    assertThat(reply()).contains("4,000원");
    fair.write(
        "config/settings.properties", "fairs = little-fair\nreload.watch = off\ncaution = 신중하게\n");
    Ran forced = run("reload", "--force");
    assertThat(forced.status()).isZero();
    assertThat(forced.out()).contains("3판이 나갔습니다", "다시 시작해야 바뀌는 설정입니다: caution.");
    assertThat(reply()).doesNotContain("4,000원");

    assertThat(run("rollback", "9").err()).contains("되돌릴 수 있는 판: 1, 2, 3.");
    Ran rolledBack = run("rollback", "2");
    assertThat(rolledBack.status()).isZero();
    assertThat(reply()).contains("4,000원");
    assertThat(fair.products()).hasContent(LittleFair.product(4_000));

    restart();
    assertThat(reply()).contains("4,000원");
    List<String> editions = run("editions").outLines();
    assertThat(editions).hasSize(4);
    assertThat(editions.getFirst()).contains("4판(지금)", "명령줄(2판으로 되돌림)", "항목 1개");
    assertThat(editions.getLast()).startsWith("1판  ").contains("시작");
    assertThat(log())
        .contains("edition live number=2 author=console fairs=1 entries=1 took=")
        .contains("edition refused author=console problems=1")
        .contains("edition refused author=console turned_wrong=1");
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(folder.resolve("data/control/socket"))))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void commandsWithoutABot_saySo() {
    Ran ran = run("reload");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("실행 중인 봇이 없습니다");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void changeOfTheFiles_isAReload() throws Exception {
    start();
    assertThat(reply()).contains("3,000원");

    fair.price(4_000);
    awaitReply("4,000원");

    fair.broken();
    fair.write("config/spellings.txt", "화살표가 없는 줄\n");
    fair.write("config/spellings.txt", "");
    fair.price(5_000);
    awaitReply("5,000원");
    assertThat(run("editions").out()).contains("파일 바뀜");

    Path content = folder.resolve("index-data");
    Files.move(content, folder.resolve("away"));
    Files.createDirectories(content.resolve("little-fair"));
    Files.copy(
        folder.resolve("away/little-fair/fair.json"), content.resolve("little-fair/fair.json"));
    fair.price(6_000);
    awaitReply("6,000원");
  }

  @Test
  void hangUp_isAReload() throws Exception {
    fair.write("config/settings.properties", "fairs = little-fair\nreload.watch = off\n");
    start();
    assertThat(reply()).contains("3,000원");

    fair.price(4_000);
    Process signal = new ProcessBuilder("kill", "-HUP", String.valueOf(bot.pid())).start();
    assertThat(signal.waitFor()).isZero();
    awaitReply("4,000원");
    assertThat(run("editions").out()).contains("SIGHUP");
  }
}
