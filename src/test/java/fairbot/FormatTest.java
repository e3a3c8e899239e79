package fairbot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sources are formatted by google-java-format; {@code -Dformat=write} formats them. */
class FormatTest {

  @Test
  void sources_areFormatted() throws Exception {
    boolean write = "write".equals(System.getProperty("format"));
    Formatter formatter =
        new Formatter(
            JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.GOOGLE).build());
    List<Path> unformatted = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        String ordered =
            ImportOrderer.reorderImports(
                RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.GOOGLE);
        String formatted = formatter.formatSource(ordered);
        if (formatted.equals(source)) {
          continue;
        }
        if (write) {
          Files.writeString(file, formatted);
        } else {
          unformatted.add(file);
        }
      }
    }
    assertThat(unformatted)
        .as("format with: mvn -q test -Dtest=FormatTest -Dformat=write")
        .isEmpty();
  }
}
