package fairbot;

import fairbot.content.Problem;
import fairbot.content.TextFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Reads a file in the syntax of {@link Properties}, in UTF-8, and knows the line of each setting.
 */
final class SettingsFile {
  private static final Pattern CONTINUED = Pattern.compile("(?<!\\\\)(\\\\\\\\)*\\\\$");
  private static final Pattern COMMENT = Pattern.compile("^\\s*([#!].*)?$");

  /**
   * A setting as written.
   *
   * @param place what the file is called in problems
   * @param line of its first line, from 1
   */
  record Setting(String place, int line, String value) {}

  private SettingsFile() {}

  /** The settings by their keys, in the file's order; none if there is no file. */
  static Map<String, Setting> read(Path file, List<Problem> problems) {
    String name = file.getParent().getFileName() + "/" + file.getFileName();
    Map<String, Setting> settings = new LinkedHashMap<>();
    Optional<TextFile> text =
        Files.exists(file) ? TextFile.read(file, name, problems) : Optional.empty();
    String[] lines = text.map(TextFile::text).orElse("").split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (COMMENT.matcher(lines[i]).matches()) {
        continue;
      }
      int first = i;
      StringBuilder logical = new StringBuilder(lines[i]);
      while (CONTINUED.matcher(lines[i]).find() && i + 1 < lines.length) {
        i++;
        logical.append('\n').append(lines[i]);
      }
      add(logical.toString(), name, first + 1, settings, problems);
    }
    return settings;
  }

  private static void add(
      String logicalLine,
      String name,
      int line,
      Map<String, Setting> settings,
      List<Problem> problems) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(logicalLine));
    } catch (IllegalArgumentException e) {
      problems.add(new Problem(name, line, 0, "", "\\u 뒤에는 16진수 네 자리가 와야 합니다. 한글은 그대로 써도 됩니다."));
      return;
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory cannot fail to be read", e);
    }
    for (String key : properties.stringPropertyNames()) {
      Setting setting = new Setting(name, line, properties.getProperty(key).strip());
      Setting other = settings.putIfAbsent(key, setting);
      if (other != null) {
        problems.add(
            new Problem(
                name, line, 0, key, "같은 설정이 " + other.line() + "행에도 있습니다. 둘 가운데 하나만 남겨 주세요."));
      }
    }
  }
}
