package fairbot;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.store.Store;
import fairbot.store.sqlite.SqliteStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who uses the data folder, and who must not. */
@Timeout(120)
class DataFolderTest {
  @TempDir private Path folder;

  private Path data() {
    return folder.resolve("data");
  }

  @Test
  void secondBotOnTheSameFolder_isRefused() throws Exception {
    try (Store first =
        SqliteStore.open(new SqliteStore.Choices(data(), Duration.ofDays(30), 10), t -> t)) {
      assertThat(first.health().good()).isTrue();
      FrontDoor.Ran ran =
          FrontDoor.SHIPPED
              .with(
                  Map.of(
                      "TELEGRAM_BOT_TOKEN",
                      "1:a",
                      "TELEGRAM_API_URL",
                      "http://127.0.0.1:1",
                      "FAIRBOT_DATA",
                      data().toString()))
              .run("serve");
      assertThat(ran.status()).isEqualTo(2);
      assertThat(ran.errLines())
          .singleElement()
          .asString()
          .contains("[data] 다른 fairbot이 이 데이터 폴더를 쓰고 있습니다", "FAIRBOT_DATA");
    }
  }

  /** Whoever asks in the terminal waits for no database, and leaves nothing behind. */
  @Test
  void chatInTheTerminal_loadsNothingOfTheDatabase_andMakesNoFolder() throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xlog:class+load:stderr",
                "-classpath",
                System.getProperty("java.class.path"),
                "fairbot.Main",
                "serve"));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("TELEGRAM_BOT_TOKEN");
    builder.environment().put("FAIRBOT_DATA", data().toString());
    Path loaded = folder.resolve("loaded");
    Process chat = builder.redirectError(loaded.toFile()).start();
    try (var input = chat.getOutputStream()) {
      input.write("주차 돼요?\n/delete\n".getBytes(StandardCharsets.UTF_8));
    }
    String out = new String(chat.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(chat.waitFor()).isZero();
    assertThat(out).contains("주차", "지웠습니다");
    assertThat(Files.readAllLines(loaded))
        .anyMatch(line -> line.contains("fairbot.store.memory"))
        .noneMatch(line -> line.contains("org.sqlite"))
        .noneMatch(line -> line.contains("org.jdbi"))
        .noneMatch(line -> line.contains("org.flywaydb"))
        .noneMatch(line -> line.contains("fairbot.store.sqlite"))
        .noneMatch(line -> line.contains("javax.crypto.Mac"));
    assertThat(data()).doesNotExist();
  }
}
