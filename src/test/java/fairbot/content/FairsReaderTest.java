package fairbot.content;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.fair.Fair;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FairsReaderTest {
  private static final Path CONTENT = Path.of("src/test/resources/content");

  private final FairsReader reader = new FairsReader(List.of());

  @Test
  void folderOfFairs_givesAllOfThem() {
    FairsReader.Found found = reader.read(List.of(CONTENT));

    assertThat(found.problems()).isEmpty();
    assertThat(found.fairs()).extracting(Fair::id).containsExactly("mac-market", "spring-market");
  }

  @Test
  void fairThatIsNamedTwice_isReadOnce() {
    FairsReader.Found found = reader.read(List.of(CONTENT.resolve("spring-market"), CONTENT));

    assertThat(found.problems()).isEmpty();
    assertThat(found.fairs()).extracting(Fair::id).containsExactly("spring-market", "mac-market");
  }

  /** The organiser still writes next year's fair while this year's is open. */
  @Test
  void brokenFair_doesNotHideTheGoodOnes(@TempDir Path folder) throws Exception {
    copy("spring-market", folder);
    Files.createDirectories(folder.resolve("next-year"));
    Files.writeString(folder.resolve("next-year/faq.json"), "[]");
    Files.createDirectories(folder.resolve("pictures"));

    FairsReader.Found found = reader.read(List.of(folder));

    assertThat(found.fairs()).extracting(Fair::id).containsExactly("spring-market");
    assertThat(found.problems())
        .extracting(Problem::toString)
        .containsExactly(folder.getFileName() + "/next-year/fair.json 꼭 있어야 하는 파일이 없습니다. 만들어 주세요.");
  }

  @Test
  void twoFairsWithOneId_areAProblem(@TempDir Path folder) throws Exception {
    copy("spring-market", folder);

    FairsReader.Found found = reader.read(List.of(CONTENT, folder));

    assertThat(found.fairs()).extracting(Fair::id).containsExactly("mac-market", "spring-market");
    assertThat(found.problems())
        .containsExactly(
            new Problem(
                folder.resolve("spring-market").toString(),
                0,
                0,
                "",
                "같은 id의 박람회가 이미 있습니다: src/test/resources/content/spring-market."
                    + " 둘 가운데 하나의 id와 폴더 이름을 바꿔 주세요."));
  }

  @Test
  void pathWithoutAFair_isAProblem(@TempDir Path folder) {
    Path nowhere = folder.resolve("nowhere");
    Path file = CONTENT.resolve("spring-market/README.md");

    assertThat(reader.read(List.of(nowhere, file, folder)).problems())
        .extracting(Problem::toString)
        .containsExactly(
            nowhere + " 없는 폴더입니다. 경로를 확인해 주세요.",
            file + " 폴더가 아닙니다. 박람회 폴더나, 박람회 폴더들이 든 폴더를 적어 주세요.",
            folder + " 박람회가 하나도 없습니다. fair.json이 든 폴더를 이 안에 만들어 주세요.");
  }

  private static void copy(String fair, Path folder) throws Exception {
    Path copy = Files.createDirectories(folder.resolve(fair));
    Files.copy(CONTENT.resolve(fair).resolve("fair.json"), copy.resolve("fair.json"));
  }
}
