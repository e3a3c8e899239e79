package fairbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever keeps to JSON pays nothing for spreadsheets. */
class LoadedClassesTest {

  @Test
  void startWithoutSpreadsheets_loadsNoSpreadsheetLibrary(@TempDir Path folder) throws Exception {
    Path log = folder.resolve("classes.log");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xlog:class+load:file=" + log,
                    "-cp",
                    System.getProperty("java.class.path"),
                    "fairbot.Main",
                    "ask",
                    "주차 돼요?"))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.txt").toFile())
            .start();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(Files.readString(log))
        .contains("fairbot.content.FairReader")
        .doesNotContain("org.dhatim", "dataformat.csv", "commons.compress", "fairbot.content.xlsx");
  }
}
