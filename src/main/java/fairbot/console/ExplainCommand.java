package fairbot.console;

import fairbot.content.Checked;
import fairbot.content.Problem;
import fairbot.conversation.Conversations;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how an answer comes about; the question goes the very way of {@code ask}. */
@Command(
    name = "explain",
    description = {
      "한 질문의 답이 어떻게 나왔는지 풀어서 보여 줍니다.",
      "읽은 글, 알아본 말, 후보와 점수, 정한 규칙이 나옵니다.",
      "예: fairbot explain \"whrdyr wpvna djel\""
    })
final class ExplainCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Surroundings surroundings;

  @Mixin FolderOptions folders;

  @Option(
      names = "--at",
      paramLabel = "TIME",
      description = {"질문하는 때. 박람회의 시간대로, 2019-12-04T10:00처럼 씁니다.", "기본값은 지금입니다."})
  String at;

  @Parameters(paramLabel = "QUESTION", arity = "0..*", description = "질문. 여러 낱말은 한 질문이 됩니다.")
  List<String> words = new ArrayList<>();

  ExplainCommand(Wiring wiring, Surroundings surroundings) {
    this.wiring = wiring;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<Problem> problems = new ArrayList<>();
    Optional<LocalDateTime> clock = At.read(at, problems);
    if (words.isEmpty()) {
      problems.add(
          new Problem(
              "explain", 0, 0, "", "질문이 없습니다. fairbot explain \"족욕 제품 어디 있어요?\"처럼 적어 주세요."));
    }
    Checked<ServedBot> opened = ServedBot.open(folders, wiring, surroundings);
    problems.addAll(opened.problems());
    if (!problems.isEmpty()) {
      return surroundings.report(problems);
    }
    ServedBot bot = opened.good().orElseThrow();
    String asked = String.join(" ", words);
    Instant moment = clock.map(bot::instant).orElseGet(Instant::now);
    Conversations.Exchange exchange = bot.conversations().ask("explain", asked, moment);
    new ExplanationText(asked, exchange).lines().forEach(surroundings.out()::println);
    bot.edition().engine().close();
    return 0;
  }
}
