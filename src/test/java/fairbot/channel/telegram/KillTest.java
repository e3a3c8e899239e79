package fairbot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that dies without a word, in the midst of its work. */
@Timeout(120)
class KillTest {
  private static final int KILLS = 4;
  private static final int CHATS = 20;
  private static final int QUESTIONS = 60;

  @TempDir Path folder;

  @Test
  void killedAnywhere_itLeavesNoUpdateUnanswered_andFewAnsweredTwice() throws Exception {
    Random random = new Random(4);
    try (FakeBotApi server = new FakeBotApi()) {
      int asked = 0;
      for (int kill = 0; kill < KILLS; kill++) {
        Process bot = start(server);
        try {
          for (int i = 0; i < QUESTIONS; i++) {
            for (int chat = 1; chat <= CHATS; chat++) {
              server.text(chat, "질문 " + asked);
            }
            asked++;
          }
          // Somewhere between the first answer of this round and the last.
          int before = (asked - QUESTIONS) + random.nextInt(QUESTIONS - 10);
          server.awaitReceivedAtLeast(1, before + 1);
        } finally {
          bot.destroyForcibly().waitFor();
        }
      }
      Process last = start(server);
      try {
        int twice = 0;
        for (int chat = 1; chat <= CHATS; chat++) {
          List<String> received = awaitAll(server, chat, asked);
          twice += received.size() - asked;
          for (int q = 0; q < asked; q++) {
            String question = "질문 " + q;
            assertThat(received.stream().filter(question::equals).count())
                .isLessThanOrEqualTo(1 + KILLS);
          }
        }
        // At a kill a chat has at most one answer that is sent and not marked, or a few more of
        // them in the commit under way.
        assertThat(twice).isLessThanOrEqualTo(KILLS * CHATS);
      } finally {
        last.destroy();
        assertThat(last.waitFor(20, TimeUnit.SECONDS)).isTrue();
      }
    }
    // A machine that is switched off each evening must not fill up.
    assertThat(temporary()).isEmptyDirectory();
    assertThat(folder.resolve("data/native")).isDirectory();
  }

  private static List<String> awaitAll(FakeBotApi server, long chat, int asked) throws Exception {
    int count = asked;
    while (true) {
      List<String> received = server.awaitReceivedAtLeast(chat, count);
      int missing = asked - new HashSet<>(received).size();
      if (missing == 0) {
        return received;
      }
      count = received.size() + missing;
    }
  }

  private Path temporary() {
    return folder.resolve("temporary");
  }

  private Process start(FakeBotApi server) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.io.tmpdir=" + Files.createDirectories(temporary()),
            "-classpath",
            System.getProperty("java.class.path"),
            KilledBot.class.getName(),
            server.url().toString(),
            folder.resolve("data").toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
