package fairbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The bot in a process of its own, as {@code serve} on Telegram starts it. */
final class BotProcess {
  private final List<String> command = new ArrayList<>();
  private final Map<String, String> environment;
  private final Path log;
  private Process process;

  /**
   * @param jvm options of its virtual machine
   * @param program how the virtual machine finds it: {@link #classes()} or {@link #jar}
   * @param content the folder that it serves
   * @param log where its standard error goes
   */
  BotProcess(
      List<String> jvm,
      List<String> program,
      String content,
      Map<String, String> environment,
      Path log) {
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    command.addAll(program);
    command.addAll(List.of("serve", "--content", content));
    this.environment = Map.copyOf(environment);
    this.log = log;
  }

  /** As the organiser starts it. */
  static List<String> jar(String path) {
    return List.of("-jar", path);
  }

  /** What has been compiled; the tests' own log configuration is on the class path too. */
  static List<String> classes() {
    return List.of(
        "-Dlogback.configurationFile=logback.xml",
        "-cp",
        System.getProperty("java.class.path"),
        "fairbot.Main");
  }

  void start() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    process = builder.start();
  }

  /** As {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** As SIGTERM does; the exit status, or -1 if it had to be killed. */
  int stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      kill();
      return -1;
    }
    return process.exitValue();
  }

  boolean alive() {
    return process.isAlive();
  }

  /** Resident memory in MB; 0 where the system does not tell. */
  int residentMegabytes() throws IOException {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    try (var lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    }
  }
}
