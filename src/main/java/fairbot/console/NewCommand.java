package fairbot.console;

import fairbot.content.Checked;
import fairbot.content.Config;
import fairbot.content.ConfigReader;
import fairbot.content.Problem;
import fairbot.content.StarterFair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the folder with which an organiser begins. */
@Command(
    name = "new",
    description = {
      "새 박람회 폴더를 만들고 fair.json과 엑셀 파일(내용.xlsx)을 넣습니다.",
      "예: fairbot new index-data/my-fair"
    })
final class NewCommand implements Callable<Integer> {
  /** The example fair is this many days ahead, so that it is neither over nor on. */
  private static final int DAYS_AHEAD = 30;

  private final Wiring wiring;
  private final Surroundings surroundings;

  @Parameters(paramLabel = "FOLDER", description = "만들 폴더. 이름이 박람회의 id가 됩니다.")
  String folder;

  @Option(names = "--config", paramLabel = "FOLDER", description = "설정 폴더. 주제의 이름을 여기서 읽습니다.")
  String config;

  NewCommand(Wiring wiring, Surroundings surroundings) {
    this.wiring = wiring;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<Problem> problems = new ArrayList<>();
    Optional<Path> path = surroundings.path("FOLDER", folder, problems);
    Optional<Path> configPath =
        Optional.ofNullable(config).flatMap(c -> surroundings.path("--config", c, problems));
    if (!problems.isEmpty()) {
      return surroundings.report(problems);
    }
    Path target = path.orElseThrow();
    Checked<Config> read = new ConfigReader().read(wiring.configFolder(configPath));
    problems.addAll(read.problems());
    String name = target.toAbsolutePath().getFileName().toString();
    if (!name.matches("[a-z0-9-]{1,40}")) {
      problems.add(
          whole("폴더 이름이 박람회의 id가 되므로 영어 소문자, 숫자, 붙임표(-)만 써서 40자 안으로 지어 주세요: \"" + name + "\""));
    } else if (isTaken(target)) {
      problems.add(whole("이미 있는 폴더이고 비어 있지 않습니다. 다른 이름을 써 주세요."));
    }
    if (!problems.isEmpty()) {
      return surroundings.report(problems);
    }
    try {
      Files.createDirectories(target);
      StarterFair.write(
          target,
          LocalDate.now(ZoneId.of("Asia/Seoul")).plusDays(DAYS_AHEAD),
          read.good().orElseThrow().aspects());
    } catch (IOException e) {
      return surroundings.report(List.of(whole("폴더를 쓸 수 없습니다. 쓰기 권한과 남은 자리를 확인해 주세요.")));
    }
    surroundings
        .out()
        .println(
            folder
                + "에 fair.json과 "
                + StarterFair.WORKBOOK
                + "를 만들었습니다. 보기로 든 내용을 고쳐 쓴 다음 check --content "
                + folder
                + "로 살펴보세요.");
    return 0;
  }

  private Problem whole(String message) {
    return new Problem(folder, 0, 0, "", message);
  }

  private static boolean isTaken(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Files.exists(folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isPresent();
    } catch (IOException e) {
      return true;
    }
  }
}
