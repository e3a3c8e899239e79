package fairbot.console;

import fairbot.content.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Korean what is wrong with a command line. */
final class Mistakes {
  private Mistakes() {}

  /** A sentence for each mistake. */
  static List<String> of(ParameterException mistake) {
    CommandLine command = mistake.getCommandLine();
    List<String> said = new ArrayList<>();
    switch (mistake) {
      case UnmatchedArgumentException unmatched ->
          unmatched.getUnmatched().forEach(word -> said.add(unmatched(word, command)));
      case MissingParameterException missing ->
          said.add(
              missing.getMissing().stream().map(Mistakes::name).collect(Collectors.joining(", "))
                  + " 뒤에 값이 없습니다. 값을 이어서 적어 주세요."
                  + seeHelp(command));
      case OverwrittenOptionException twice ->
          said.add(name(twice.getOverwritten()) + "을(를) 두 번 썼습니다. 한 번만 써 주세요.");
      default ->
          said.add(
              Optional.ofNullable(mistake.getArgSpec()).map(Mistakes::name).orElse("명령")
                  + "을(를) 읽을 수 없습니다"
                  + Optional.ofNullable(mistake.getValue()).map(v -> ": \"" + v + "\"").orElse("")
                  + ". 고쳐 주세요."
                  + seeHelp(command));
    }
    return said;
  }

  private static String unmatched(String word, CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    if (word.startsWith("-")) {
      String name = word.replaceFirst("=.*", "");
      List<String> options =
          spec.options().stream().flatMap(o -> List.of(o.names()).stream()).toList();
      return "모르는 옵션입니다: \"" + name + "\"." + hint(name, options) + seeHelp(command);
    }
    if (!command.getSubcommands().isEmpty()) {
      return "모르는 명령입니다: \""
          + word
          + "\"."
          + hint(word, command.getSubcommands().keySet().stream().toList())
          + seeHelp(command);
    }
    return "쓸 곳이 없는 말입니다: \"" + word + "\". 지워 주세요." + seeHelp(command);
  }

  private static String hint(String word, List<String> known) {
    return Nearest.to(word, known).map(n -> " 혹시 \"" + n + "\"인가요?").orElse("");
  }

  private static String seeHelp(CommandLine command) {
    return " 쓰는 법: " + command.getCommandSpec().qualifiedName() + " --help";
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }
}
