package fairbot;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.FrontDoor.Ran;
import fairbot.content.Checked;
import fairbot.content.FairReader;
import fairbot.fair.Fair;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workbooks that {@code new} and {@code export} write. */
class WorkbookTest {
  @TempDir Path folder;

  static Stream<Path> fairs() throws Exception {
    List<Path> fairs = new ArrayList<>();
    for (String parent :
        List.of(
            "index-data",
            "src/test/resources/content",
            "src/test/resources/notices",
            "src/test/resources/fairs")) {
      try (Stream<Path> all = Files.list(Path.of(parent))) {
        all.filter(f -> Files.exists(f.resolve("fair.json"))).forEach(fairs::add);
      }
    }
    return fairs.stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("fairs")
  void importOfAnExport_changesNothing(Path fair) throws Exception {
    Path copy = Files.createDirectories(folder.resolve(fair.getFileName()));
    for (String apart : List.of("fair.json", "notices.json")) {
      if (Files.exists(fair.resolve(apart))) {
        Files.copy(fair.resolve(apart), copy.resolve(apart));
      }
    }

    Ran ran =
        FrontDoor.SHIPPED.run(
            "export", fair.toString(), "--out", copy.resolve("내용.xlsx").toString());

    assertThat(ran.err()).isEmpty();
    assertThat(read(copy)).isEqualTo(read(fair));
    assertThat(List.copyOf(read(copy).entries().keySet()))
        .isEqualTo(List.copyOf(read(fair).entries().keySet()));
  }

  @Test
  void export_overwritesNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("mine.xlsx"), "mine");

    Ran ran = FrontDoor.SHIPPED.run("export", "index-data/example-fair", "--out", file.toString());

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("이미 있는 파일입니다");
    assertThat(file).hasContent("mine");
  }

  @Test
  void newFolder_isRightAsItIs_andHasCommentsAndChoices() throws Exception {
    Path fair = folder.resolve("my-fair");

    Ran made = FrontDoor.SHIPPED.run("new", fair.toString());
    Ran checked = FrontDoor.SHIPPED.run("check", "--content", fair.toString());

    assertThat(made.err()).isEmpty();
    assertThat(checked.status()).isZero();
    assertThat(checked.err()).isEmpty();
    assertThat(read(fair).entries()).hasSize(8);
    try (ZipFile workbook = new ZipFile(fair.resolve("내용.xlsx").toFile())) {
      String products = text(workbook, "xl/worksheets/sheet2.xml");
      String faq = text(workbook, "xl/worksheets/sheet4.xml");
      assertThat(products).contains("<dataValidation", "업체!$A$2:$A$1000");
      assertThat(faq).contains("<dataValidation", "주차,교통편");
      assertThat(text(workbook, "xl/comments2.xml")).contains("12,000&#xc6d0;");
    }
  }

  @Test
  void newFolder_overwritesNothing_andNeedsAnIdForAName() throws Exception {
    Files.createDirectories(folder.resolve("mine/inside"));

    assertThat(FrontDoor.SHIPPED.run("new", folder.resolve("mine").toString()).err())
        .contains("비어 있지 않습니다");
    assertThat(FrontDoor.SHIPPED.run("new", folder.resolve("내 장터").toString()).err())
        .contains("영어 소문자");
  }

  private static String text(ZipFile zip, String part) throws Exception {
    return new String(
        zip.getInputStream(zip.getEntry(part)).readAllBytes(),
        java.nio.charset.StandardCharsets.UTF_8);
  }

  private static Fair read(Path folder) {
    Checked<Fair> read = new FairReader(Editions.config().aspects()).read(folder);
    assertThat(read.problems()).isEmpty();
    return read.good().orElseThrow();
  }
}
