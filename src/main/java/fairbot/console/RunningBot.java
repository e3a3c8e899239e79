package fairbot.console;

import fairbot.console.Wiring.Installation;
import fairbot.content.Checked;
import fairbot.content.Problem;
import fairbot.control.ControlClient;
import fairbot.control.Request;
import fairbot.control.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has the bot that runs on this machine do something, and prints what it answers. */
final class RunningBot {
  private static final String NOBODY =
      "실행 중인 봇이 없습니다. 봇을 텔레그램에서 쓰고 있는지, 같은 사용자로 같은 데이터 폴더(data, FAIRBOT_DATA)를 쓰는지 확인해 주세요.";

  private RunningBot() {}

  /**
   * Asks it.
   *
   * @param config the config folder as it was typed; null if none was
   * @return the exit status
   */
  static int ask(Request request, String config, Wiring wiring, Surroundings surroundings) {
    List<Problem> problems = new ArrayList<>();
    Optional<Path> folder =
        Optional.ofNullable(config).flatMap(c -> surroundings.path("--config", c, problems));
    if (!problems.isEmpty()) {
      return surroundings.report(problems);
    }
    return switch (wiring.installation(folder)) {
      case Checked.Broken<Installation>(List<Problem> wrong) -> surroundings.report(wrong);
      case Checked.Good<Installation>(Installation installation) ->
          ask(request, installation.keeping().data(), surroundings);
    };
  }

  private static int ask(Request request, Path data, Surroundings surroundings) {
    Optional<Response> response = ControlClient.ask(data, request);
    if (response.isEmpty()) {
      return surroundings.report(List.of(new Problem(data.toString(), 0, 0, "", NOBODY)));
    }
    boolean good = response.get().status() == 0;
    response
        .get()
        .lines()
        .forEach(good ? surroundings.out()::println : surroundings.err()::println);
    return response.get().status();
  }
}
