package fairbot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs the program as the shell would, without a process. */
public record FrontDoor(Path directory, Map<String, String> environment, String input) {

  /** In the repository, with nothing in the environment and nothing typed. */
  public static final FrontDoor SHIPPED = new FrontDoor(Path.of(""), Map.of(), "");

  /** What came of a run. */
  public record Ran(int status, String out, String err) {
    public List<String> outLines() {
      return out.lines().toList();
    }

    public List<String> errLines() {
      return err.lines().toList();
    }
  }

  public FrontDoor in(Path other) {
    return new FrontDoor(other, environment, input);
  }

  public FrontDoor with(Map<String, String> variables) {
    return new FrontDoor(directory, variables, input);
  }

  public FrontDoor typing(String text) {
    return new FrontDoor(directory, environment, text);
  }

  public Ran run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            args,
            environment,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            directory);
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
