package fairbot.console;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that lets the shell complete commands and options. */
@Command(
    name = "completion",
    description = {
      "bash와 zsh에서 명령과 옵션을 탭으로 채워 주는 스크립트를 보여 줍니다.",
      "예: source <(fairbot completion)"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec CommandSpec spec;

  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    CommandLine all = spec.root().commandLine();
    surroundings.out().print(AutoComplete.bash(all.getCommandName(), all));
    return 0;
  }
}
