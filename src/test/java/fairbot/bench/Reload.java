package fairbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Brings new editions live under the eyes of visitors, and of large fairs.
 *
 * <pre>
 * mvn -q -o test-compile exec:exec@reload
 * mvn -q -o test-compile exec:exec@reload -Dreload.arguments="--only a --seconds 30"
 * </pre>
 *
 * <p>Parts, all of which run if {@code --only} names none:
 *
 * <ul>
 *   <li>{@code a}: 50 questions a second for {@code --seconds N} (60) to a bot in a process of its
 *       own, which is told to reload 20 times meanwhile, 5 times of broken files
 *   <li>{@code b}: a fair of 10,000 entries goes live and is rolled back in this process
 *   <li>{@code c}: 100,000 entries in five fairs, the same
 * </ul>
 *
 * <p>{@code --jvm "..."} gives the bot of part a virtual machine options, and {@code --jar
 * target/fairbot.jar} starts it from there. Ends with status 1 if a reply failed, came later than
 * half a second or was put together from two editions, if broken files went live or were not named,
 * or if b or c took longer than they may: 15 and 60 s, and 5 s to roll back. The bot's log and the
 * content are in {@code target/reload}.
 */
public final class Reload {
  private static final Path FOLDER = Path.of("target", "reload");

  private Reload() {}

  /**
   * Runs the parts; see above.
   *
   * @param arguments pairs of an option and its value
   */
  public static void main(String[] arguments) throws Exception {
    Set<String> only = Set.of("a", "b", "c");
    int seconds = 60;
    List<String> jvm = List.of();
    List<String> program = BotProcess.classes();
    for (int i = 0; i < arguments.length; i += 2) {
      String value = i + 1 < arguments.length ? arguments[i + 1] : "";
      switch (arguments[i]) {
        case "--only" -> only = Set.of(value.split(","));
        case "--seconds" -> seconds = Integer.parseInt(value);
        case "--jar" -> program = BotProcess.jar(value);
        case "--jvm" -> jvm = List.of(value.split(" "));
        default -> throw new IllegalArgumentException("unknown option: " + arguments[i]);
      }
    }
    boolean good = true;
    if (only.contains("a")) {
      good &= new ReloadUnderLoad(folder("a"), jvm, program).run(seconds);
    }
    if (only.contains("b")) {
      good &= ReloadTimes.of(10_000, folder("b"));
    }
    if (only.contains("c")) {
      good &= ReloadTimes.of(100_000, folder("c"));
    }
    System.exit(good ? 0 : 1);
  }

  private static Path folder(String part) throws IOException {
    Files.createDirectories(FOLDER);
    return Files.createTempDirectory(FOLDER, part).toAbsolutePath();
  }
}
