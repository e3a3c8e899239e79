package fairbot.console;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The program's command line. One instance runs once. */
public final class ConsoleCommand {
  /** Exit status of a mistake in the program itself. */
  private static final int BROKEN = 70;

  private static final String DEFAULT = "serve";
  private static final String COMPLETION = "completion";
  private static final Set<String> ROOT_OPTIONS = Set.of("-h", "--help", "-V", "--version");

  private final Surroundings surroundings;
  private final String version;
  private final Map<String, Supplier<Object>> commands = new LinkedHashMap<>();

  @Command(
      name = "fairbot",
      description = {"박람회 방문객의 질문에 한국어로 답하는 봇입니다.", "명령을 쓰지 않으면 serve입니다."})
  private static final class Root {}

  public ConsoleCommand(Wiring wiring, Surroundings surroundings) {
    this.surroundings = surroundings;
    version = "fairbot " + wiring.version().orElse("(개발판)");
    commands.put(DEFAULT, () -> new ServeCommand(wiring, surroundings));
    commands.put("ask", () -> new AskCommand(wiring, surroundings));
    commands.put("check", () -> new CheckCommand(wiring, surroundings));
    commands.put("new", () -> new NewCommand(wiring, surroundings));
    commands.put("export", () -> new ExportCommand(wiring, surroundings));
    commands.put("reload", () -> new ReloadCommand(wiring, surroundings));
    commands.put("editions", () -> new EditionsCommand(wiring, surroundings));
    commands.put("rollback", () -> new RollbackCommand(wiring, surroundings));
    commands.put("evaluate", () -> new EvaluateCommand(wiring, surroundings));
    commands.put("explain", () -> new ExplainCommand(wiring, surroundings));
    commands.put(COMPLETION, () -> new CompletionCommand(surroundings));
  }

  /**
   * The command line for these arguments. Reading one command's options takes picocli a twentieth
   * of a second, so where one is named the others are left out.
   */
  private CommandLine commandLine(String first) {
    CommandLine line = new CommandLine(new Root());
    boolean one = commands.containsKey(first) && !first.equals(COMPLETION);
    commands.forEach(
        (name, command) -> {
          if (!one || name.equals(first)) {
            line.addSubcommand(command.get());
          }
        });
    dress(line, version);
    line.getSubcommands().values().forEach(c -> dress(c, version));
    return line
        // "@집" is a question, not the name of a file with arguments.
        .setExpandAtFiles(false)
        .setOut(writer(surroundings.out()))
        .setErr(writer(surroundings.err()))
        .setColorScheme(
            new ColorScheme.Builder(
                    CommandLine.Help.defaultColorScheme(
                        surroundings.terminal() ? Ansi.AUTO : Ansi.OFF))
                .build())
        .setParameterExceptionHandler(
            (mistake, args) -> {
              Mistakes.of(mistake).forEach(surroundings.err()::println);
              return Surroundings.WRONG;
            })
        .setExecutionExceptionHandler((e, command, result) -> broken(e));
  }

  /** Runs a command and returns the exit status; never throws. */
  public int run(String... args) {
    boolean none = args.length == 0 || (args[0].startsWith("-") && !ROOT_OPTIONS.contains(args[0]));
    String[] all = args;
    if (none) {
      all = new String[args.length + 1];
      all[0] = DEFAULT;
      System.arraycopy(args, 0, all, 1, args.length);
    }
    int status = commandLine(all[0]).execute(all);
    surroundings.out().flush();
    surroundings.err().flush();
    return status;
  }

  /** The only place where a command's own faults are caught. */
  private int broken(Exception e) {
    String id = UUID.randomUUID().toString().substring(0, 8);
    LoggerFactory.getLogger(ConsoleCommand.class).debug("command failed id={}", id, e);
    surroundings
        .err()
        .println(
            "프로그램에 잘못이 있어 멈췄습니다("
                + e.getClass().getSimpleName()
                + " "
                + Arrays.stream(e.getStackTrace()).findFirst().map(Object::toString).orElse("")
                + "). -Dfairbot.log=DEBUG로 다시 실행하면 자세한 기록을 볼 수 있습니다.");
    return BROKEN;
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** Headings in Korean, the same for all commands. */
  private static void dress(CommandLine command, String version) {
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.width(100);
    usage.synopsisHeading("쓰는 법: ");
    usage.descriptionHeading("%n");
    usage.parameterListHeading("%n적을 것:%n");
    usage.optionListHeading("%n옵션:%n");
    usage.commandListHeading("%n명령:%n");
    usage.synopsisSubcommandLabel("[COMMAND]");
    command.getCommandSpec().version(version);
    command.addMixin("standard", new StandardOptions());
  }
}
