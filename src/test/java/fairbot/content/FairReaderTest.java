package fairbot.content;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.fair.Aspect;
import fairbot.fair.Company;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.fair.Faq;
import fairbot.fair.Location;
import fairbot.fair.Product;
import fairbot.fair.ProgramItem;
import fairbot.fair.Schedule;
import fairbot.fair.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FairReaderTest {
  private static final Path CONTENT = Path.of("src/test/resources/content");

  private final FairReader reader = new FairReader(List.of());

  private Fair read(String folder) {
    Checked<Fair> read = reader.read(CONTENT.resolve(folder));
    assertThat(read.problems()).isEmpty();
    return read.good().orElseThrow();
  }

  @Test
  void fair_isReadWithEveryFieldOfTheFormat() {
    Fair fair = read("spring-market");

    assertThat(fair.id()).isEqualTo("spring-market");
    assertThat(fair.name()).isEqualTo("봄꽃 장터");
    assertThat(fair.alternateNames()).containsExactly("꽃장터");
    assertThat(fair.description()).isEqualTo("동네 꽃집과 공방이 여는 장터입니다.");
    assertThat(fair.schedule())
        .isEqualTo(
            new Schedule(
                LocalDate.of(2027, 4, 15),
                LocalDate.of(2027, 4, 16),
                ZoneId.of("Asia/Tokyo"),
                List.of(
                    new Schedule.Hours(
                        LocalTime.of(10, 0), LocalTime.of(18, 0), Set.of(), Optional.empty()),
                    new Schedule.Hours(
                        LocalTime.of(10, 0),
                        LocalTime.of(16, 0),
                        Set.of(LocalDate.of(2027, 4, 16)),
                        Optional.of(LocalTime.of(15, 30)))),
                "비가 와도 엽니다."));
    assertThat(fair.location())
        .isEqualTo(
            new Location("시청 앞마당", "봄길 1", "정문 오른쪽", Optional.of(new Location.Point(37.5, -126))));
    assertThat(fair.sources())
        .containsExactly(new Source("봄꽃 장터 열려", "동네신문", "2027-03"), new Source("", "", ""));
  }

  /** An organiser who keeps an empty cell for later has not announced anything yet. */
  @Test
  void fact_thatIsBlankCountsAsLeftOut() {
    assertThat(read("spring-market").facts()).isEqualTo(Map.of("parking", "지하 주차장이 있습니다."));
  }

  @Test
  void entries_areReadInOrderOfFiles() {
    Fair fair = read("spring-market");

    assertThat(fair.entries().values())
        .containsExactly(
            new Company(
                "green-soap",
                "초록비누",
                List.of("초록"),
                "비누를 만듭니다.",
                "A-12",
                "정문 옆",
                Map.of("website", "soap.example")),
            new Product(
                "soap",
                "쑥비누",
                List.of("비누"),
                "green-soap",
                "생활",
                "쑥을 넣은 비누",
                List.of("쑥", "세안"),
                OptionalInt.of(3000),
                "A-13",
                Map.of("ingredients", "쑥")),
            new Product(
                "seed", "씨앗", List.of(), "", "", "", List.of(), OptionalInt.empty(), "", Map.of()),
            new ProgramItem(
                "song",
                "봄노래",
                List.of("공연"),
                "합창",
                LocalDateTime.of(2027, 4, 16, 14, 0),
                Optional.of(LocalDateTime.of(2027, 4, 17, 0, 30)),
                "무대",
                Map.of("admission", "무료")),
            new Faq("toilet", List.of("화장실 어디예요?", "화장실 있나요?"), "1층에 있습니다.", "facilities"));
  }

  /** A Mac may write 쑥 as three letters, and an editor a byte order mark: visitors see neither. */
  @Test
  void textsOfAMac_areComposed() {
    Fair fair = read("mac-market");

    assertThat(fair.name()).isEqualTo("봄꽃 장터");
    assertThat(fair.schedule().timeZone()).isEqualTo(ZoneId.of("Asia/Seoul"));
    assertThat(fair.entry("soap").map(Entry::name)).contains("쑥비누");
    assertThat(fair.products().getFirst().keywords()).containsExactly("세안");
    assertThat(fair.products().getFirst().facts()).containsEntry("usage", "물을 묻혀 씁니다.");
  }

  @Test
  void aspectOfTheConfig_isKnown(@TempDir Path folder) throws Exception {
    Path market = Files.createDirectory(folder.resolve("mac-market"));
    Files.copy(CONTENT.resolve("mac-market/fair.json"), market.resolve("fair.json"));
    Files.writeString(
        market.resolve("faq.json"),
        """
        [{ "id": "dog", "questions": ["강아지 돼요?"], "answer": "네.", "aspect": "pets" }]
        """);
    Aspect pets = new Aspect("pets", "반려동물", List.of(), List.of(), List.of(), List.of());

    assertThat(reader.read(market).problems()).hasSize(1);
    assertThat(new FairReader(List.of(pets)).read(market).problems()).isEmpty();
  }

  /** Somebody has put the photographs into the list. */
  @Test
  void fileThatIsTooLarge_isAProblem(@TempDir Path folder) throws Exception {
    Path market = Files.createDirectory(folder.resolve("mac-market"));
    Files.copy(CONTENT.resolve("mac-market/fair.json"), market.resolve("fair.json"));
    Files.write(market.resolve("products.json"), new byte[TextFile.MOST_BYTES + 1]);

    assertThat(reader.read(market).problems())
        .extracting(Problem::toString)
        .containsExactly("mac-market/products.json 파일이 너무 큽니다. 20 MiB를 넘지 않게 줄여 주세요.");
  }

  @Test
  void folderThatIsNotThere_isAProblem(@TempDir Path folder) {
    assertThat(reader.read(folder.resolve("nowhere")).problems())
        .extracting(Problem::toString)
        .containsExactly("nowhere 폴더를 읽을 수 없습니다. 폴더가 맞는지, 읽기 권한이 있는지 확인해 주세요.");
  }
}
