package fairbot.console;

import fairbot.control.Request;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Has the running bot go back to a kept edition. */
@Command(
    name = "rollback",
    description = {
      "실행 중인 봇을 보관된 판으로 되돌립니다. 판의 번호는 editions로 봅니다.",
      "내용 폴더와 설정 폴더의 파일도 그 판의 것으로 바뀌고, 되돌린 것은 새 번호를 받습니다."
    })
final class RollbackCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Surroundings surroundings;

  @Parameters(paramLabel = "NUMBER", description = "되돌릴 판의 번호")
  int number;

  @Option(
      names = "--config",
      paramLabel = "FOLDER",
      description = "설정 폴더. 기본값은 환경 변수 FAIRBOT_CONFIG, 없으면 config입니다.")
  String config;

  RollbackCommand(Wiring wiring, Surroundings surroundings) {
    this.wiring = wiring;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return RunningBot.ask(Request.rollBack(number), config, wiring, surroundings);
  }
}
