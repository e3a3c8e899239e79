package fairbot.console;

import fairbot.content.Checked;
import fairbot.content.Problem;
import fairbot.conversation.Conversations;
import fairbot.evaluation.Asked;
import fairbot.evaluation.JudgedFile;
import java.nio.file.Path;
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

/** Answers questions from the command line as a visitor would be answered. */
@Command(
    name = "ask",
    description = {"방문객처럼 물어보고 답을 봅니다.", "예: fairbot ask \"족욕 제품 어디 있어요?\""})
final class AskCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Surroundings surroundings;

  @Mixin FolderOptions folders;

  @Option(
      names = "--at",
      paramLabel = "TIME",
      description = {"질문하는 때. 박람회의 시간대로, 2019-12-04T10:00처럼 씁니다.", "기본값은 지금입니다."})
  String at;

  @Option(names = "--json", description = "답을 한 줄에 하나씩 JSON으로 보여 줍니다.")
  boolean json;

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description = "질문이 한 줄에 하나씩 JSON으로 적힌 파일. 적힌 차례대로 답합니다.")
  String batch;

  @Parameters(paramLabel = "QUESTION", arity = "0..*", description = "질문. 여러 낱말은 한 질문이 됩니다.")
  List<String> words = new ArrayList<>();

  AskCommand(Wiring wiring, Surroundings surroundings) {
    this.wiring = wiring;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<Problem> problems = new ArrayList<>();
    Optional<LocalDateTime> clock = At.read(at, problems);
    List<Asked> questions = questions(problems);
    Checked<ServedBot> opened = ServedBot.open(folders, wiring, surroundings);
    problems.addAll(opened.problems());
    if (!problems.isEmpty()) {
      return surroundings.report(problems);
    }
    ServedBot bot = opened.good().orElseThrow();
    Conversations conversations = bot.conversations();
    Optional<AnswerJson> answers =
        json ? Optional.of(new AnswerJson(bot.edition().config())) : Optional.empty();
    int number = 0;
    for (Asked asked : questions) {
      number++;
      Instant moment = asked.at().or(() -> clock).map(bot::instant).orElseGet(Instant::now);
      String chat = asked.chat().map(c -> "chat " + c).orElse("line " + number);
      long start = System.nanoTime();
      Conversations.Exchange exchange = conversations.ask(chat, asked.text(), moment);
      long micros = (System.nanoTime() - start) / 1_000;
      if (answers.isPresent()) {
        surroundings.out().println(answers.get().line(asked, exchange, micros, moment));
      } else {
        surroundings.out().println(exchange.written().text());
        if (questions.size() > 1) {
          surroundings.out().println();
        }
      }
    }
    surroundings.out().flush();
    bot.edition().engine().close();
    return 0;
  }

  private List<Asked> questions(List<Problem> problems) {
    if (batch == null && words.isEmpty()) {
      problems.add(
          new Problem("ask", 0, 0, "", "질문이 없습니다. fairbot ask \"족욕 제품 어디 있어요?\"처럼 적어 주세요."));
    } else if (batch != null && !words.isEmpty()) {
      problems.add(new Problem("ask", 0, 0, "", "질문과 --batch를 함께 쓸 수 없습니다. 둘 가운데 하나만 적어 주세요."));
    } else if (batch != null) {
      Optional<Path> file = surroundings.path("--batch", batch, problems);
      return file.map(f -> JudgedFile.questions(f, batch, problems)).orElse(List.of());
    }
    return List.of(new Asked("", String.join(" ", words), Optional.empty(), Optional.empty()));
  }
}
