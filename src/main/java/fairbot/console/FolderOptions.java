package fairbot.console;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Where the organiser's files are, when not where the settings say. */
final class FolderOptions {
  @Option(
      names = "--content",
      paramLabel = "FOLDER",
      description = {
        "박람회 폴더(fair.json이 든 폴더)나, 박람회 폴더들이 든 폴더.",
        "여러 번 쓸 수 있습니다. 쓰면 설정과 상관없이 이 박람회들만 안내합니다."
      })
  List<String> content = new ArrayList<>();

  @Option(
      names = "--config",
      paramLabel = "FOLDER",
      description = "설정 폴더. 기본값은 환경 변수 FAIRBOT_CONFIG, 없으면 config입니다.")
  String config;
}
