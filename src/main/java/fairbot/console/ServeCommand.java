package fairbot.console;

import fairbot.channel.ChannelException;
import fairbot.console.Wiring.Installation;
import fairbot.console.Wiring.Line;
import fairbot.content.Checked;
import fairbot.content.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves visitors until the input ends or the program is told to stop. */
@Command(
    name = "serve",
    description = {
      "방문객의 질문에 답합니다. 명령을 쓰지 않으면 이 명령입니다.",
      "환경 변수 TELEGRAM_BOT_TOKEN이 있으면 텔레그램에서, 없으면 이 터미널에서 대화합니다."
    })
final class ServeCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Surroundings surroundings;

  @Mixin FolderOptions folders;

  ServeCommand(Wiring wiring, Surroundings surroundings) {
    this.wiring = wiring;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    AtomicReference<Line> line = new AtomicReference<>();
    Thread hook = Thread.ofPlatform().name("stop").unstarted(() -> stop(line.get()));
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return switch (bot()) {
        case Checked.Broken<Bot>(List<Problem> problems) -> surroundings.report(problems);
        case Checked.Good<Bot>(Bot bot) -> open(bot, line);
      };
    } finally {
      forget(hook);
    }
  }

  /** Wrong settings and paths are told with all other mistakes. */
  private Checked<Bot> bot() {
    List<Problem> wrong = new ArrayList<>();
    Optional<Path> config =
        Optional.ofNullable(folders.config)
            .flatMap(path -> surroundings.path("--config", path, wrong));
    List<Path> content = new ArrayList<>();
    folders.content.forEach(
        path -> surroundings.path("--content", path, wrong).ifPresent(content::add));
    Optional<Installation> installation =
        wrong.isEmpty() ? wiring.installation(config).good() : Optional.empty();
    if (installation.isEmpty() || !installation.get().keeping().on()) {
      return any(ServedBot.open(folders, wiring, surroundings));
    }
    // An operator's log wants to know of more than the warnings of a chat in the terminal; from the
    // first logger on.
    if (System.getProperty("fairbot.log") == null) {
      System.setProperty("fairbot.log", "INFO");
    }
    return any(PublishedBot.open(content, installation.get(), wiring, surroundings));
  }

  private static Checked<Bot> any(Checked<? extends Bot> checked) {
    return checked.problems().isEmpty()
        ? new Checked.Good<>(checked.good().orElseThrow())
        : new Checked.Broken<>(checked.problems());
  }

  private int open(Bot bot, AtomicReference<Line> line) {
    try (bot) {
      return switch (bot.installation().line().apply(bot::current)) {
        case Checked.Broken<Line>(List<Problem> problems) -> surroundings.report(problems);
        case Checked.Good<Line>(Line open) -> {
          line.set(open);
          yield serve(bot, open);
        }
      };
    }
  }

  private int serve(Bot bot, Line line) {
    SmallHeap heap = SmallHeap.keep();
    bot.whenBuilt(heap::used);
    DailyCleanUp cleanUp = DailyCleanUp.of(line.store());
    try {
      line.channel().serve(heap.watched(bot.responder(line)));
      return 0;
    } catch (ChannelException e) {
      surroundings.err().println(e.getMessage());
      surroundings.err().flush();
      return e.exitStatus();
    } finally {
      heap.close();
      cleanUp.close();
      line.close();
    }
  }

  /**
   * Runs when SIGTERM or SIGINT comes. The virtual machine would end with 128 + the signal's number
   * even after a clean end; to whoever started the service that reads as a crash.
   */
  private void stop(Line line) {
    if (line != null) {
      line.close();
    }
    surroundings.out().flush();
    surroundings.err().flush();
    Runtime.getRuntime().halt(0);
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The hook runs already, and ends the program.
    }
  }
}
