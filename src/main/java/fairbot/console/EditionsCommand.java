package fairbot.console;

import fairbot.control.Request;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the editions that the running bot keeps. */
@Command(
    name = "editions",
    description = {"실행 중인 봇이 보관하는 판을 보여 줍니다. 최근 것이 위에 있습니다.", "rollback으로 되돌릴 수 있습니다."})
final class EditionsCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Surroundings surroundings;

  @Option(
      names = "--config",
      paramLabel = "FOLDER",
      description = "설정 폴더. 기본값은 환경 변수 FAIRBOT_CONFIG, 없으면 config입니다.")
  String config;

  EditionsCommand(Wiring wiring, Surroundings surroundings) {
    this.wiring = wiring;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return RunningBot.ask(Request.editions(), config, wiring, surroundings);
  }
}
