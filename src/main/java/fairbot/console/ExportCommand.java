package fairbot.console;

import fairbot.content.FairWorkbook;
import fairbot.content.Problem;
import fairbot.fair.Fair;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a fair's lists as one workbook, for an organiser who would rather use Excel. */
@Command(
    name = "export",
    description = {
      "박람회의 업체, 제품, 프로그램, 자주 묻는 질문을 엑셀 파일 하나로 씁니다.",
      "그 파일을 박람회 폴더에 넣고 같은 내용의 .json과 .csv를 치우면 그대로 읽힙니다.",
      "예: fairbot export index-data/example-fair"
    })
final class ExportCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Surroundings surroundings;

  @Parameters(paramLabel = "FOLDER", description = "박람회 폴더(fair.json이 든 폴더).")
  String folder;

  @Option(names = "--out", paramLabel = "FILE", description = "쓸 파일. 기본값은 박람회의 id에 .xlsx를 붙인 것입니다.")
  String out;

  @Option(names = "--config", paramLabel = "FOLDER", description = "설정 폴더. 주제의 이름을 여기서 읽습니다.")
  String config;

  ExportCommand(Wiring wiring, Surroundings surroundings) {
    this.wiring = wiring;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    FolderOptions options = new FolderOptions();
    options.content = List.of(folder);
    options.config = config;
    OrganiserFiles files =
        OrganiserFiles.read(options, OrganiserFiles.Extent.ALL, wiring, surroundings);
    List<Problem> problems = new ArrayList<>(files.problems());
    if (problems.isEmpty() && files.fairs().size() != 1) {
      problems.add(new Problem(folder, 0, 0, "", "박람회가 둘 이상입니다. 하나의 폴더를 적어 주세요."));
    }
    if (!problems.isEmpty()) {
      return surroundings.report(problems);
    }
    Fair fair = files.fairs().getFirst();
    String name = Optional.ofNullable(out).orElse(fair.id() + ".xlsx");
    Optional<Path> file = surroundings.path("--out", name, problems);
    if (file.isEmpty()) {
      return surroundings.report(problems);
    }
    if (Files.exists(file.get())) {
      return surroundings.report(
          List.of(new Problem(name, 0, 0, "", "이미 있는 파일입니다. --out으로 다른 이름을 써 주세요.")));
    }
    try (OutputStream stream = Files.newOutputStream(file.get(), StandardOpenOption.CREATE_NEW)) {
      FairWorkbook.write(
          fair, files.config().orElseThrow().aspects(), FairWorkbook.Form.EXPORT, stream);
    } catch (IOException e) {
      return surroundings.report(
          List.of(new Problem(name, 0, 0, "", "파일을 쓸 수 없습니다. 쓰기 권한과 남은 자리를 확인해 주세요.")));
    }
    surroundings.out().println(name + "에 항목 " + fair.entries().size() + "개를 썼습니다.");
    return 0;
  }
}
