package fairbot.content;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.fair.Fair;
import fairbot.fair.Notice;
import fairbot.fair.Notices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said today is a file like the others, and one that the bot writes itself. */
class NoticesFileTest {
  private static final Path MARKET = Path.of("src/test/resources/notices/notice-market");

  @TempDir Path folder;

  private static Notices read(Path fair) {
    Checked<Fair> read = new FairReader(List.of()).read(fair);
    assertThat(read.problems()).isEmpty();
    return read.good().orElseThrow().notices();
  }

  /** The products stand in a table here. */
  @Test
  void notices_areReadInTheirOrder() {
    assertThat(read(MARKET).all())
        .containsExactly(
            new Notice.Closed(LocalDate.of(2027, 4, 15), LocalTime.of(15, 0), "오늘은 3시에 마감합니다."),
            new Notice.Said(
                "비가 와도 엽니다.",
                Optional.of(LocalDateTime.of(2027, 4, 15, 10, 0)),
                Optional.of(LocalDateTime.of(2027, 4, 16, 18, 0))),
            new Notice.Said("주차장이 가득 찼습니다.", Optional.empty(), Optional.empty()),
            new Notice.SoldOut("tulip"));
  }

  @Test
  void fairWithoutTheFile_hasNoNotices() {
    assertThat(read(Path.of("index-data/example-fair"))).isEqualTo(Notices.NONE);
  }

  @Test
  void whatIsWritten_isReadAsItWas() throws Exception {
    Path fair = Files.createDirectories(folder.resolve("example-fair"));
    for (String file : List.of("fair.json", "companies.json", "products.json")) {
      Files.copy(Path.of("index-data/example-fair", file), fair.resolve(file));
    }
    Notices notices =
        new Notices(
            List.of(
                new Notice.SoldOut("drip-bag"),
                new Notice.Closed(LocalDate.of(2027, 4, 16), LocalTime.of(15, 0), ""),
                new Notice.Said(
                    "\"따옴표\"와\n줄바꿈",
                    Optional.empty(),
                    Optional.of(LocalDateTime.MAX.withYear(9999)))));

    Files.writeString(fair.resolve(NoticesFile.NAME), NoticesFile.text(notices));

    assertThat(read(fair)).isEqualTo(notices);
  }

  @Test
  void noNotices_areAnEmptyList() throws Exception {
    assertThat(NoticesFile.text(Notices.NONE)).isEqualTo("[]\n");
  }
}
