package fairbot.console;

import fairbot.control.Request;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Has the running bot read the organiser's files again. */
@Command(
    name = "reload",
    description = {
      "실행 중인 봇이 내용과 설정을 다시 읽게 합니다.",
      "잘못된 곳이 있거나(종료 상태 2) 맞던 평가 질문이 틀리게 되면(1) 앞의 판이 그대로 답합니다."
    })
final class ReloadCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Surroundings surroundings;

  @Option(names = "--force", description = "맞던 평가 질문이 틀리게 되어도 내보냅니다.")
  boolean force;

  @Option(names = "--preview", description = "내보내지 않고, 방문객에게 무엇이 달라지는지만 보여 줍니다.")
  boolean preview;

  @Option(
      names = "--config",
      paramLabel = "FOLDER",
      description = "설정 폴더. 기본값은 환경 변수 FAIRBOT_CONFIG, 없으면 config입니다.")
  String config;

  ReloadCommand(Wiring wiring, Surroundings surroundings) {
    this.wiring = wiring;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Request request = preview ? Request.preview() : Request.reload(force);
    return RunningBot.ask(request, config, wiring, surroundings);
  }
}
