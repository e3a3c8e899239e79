package fairbot.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fairbot.fair.Aspect;
import fairbot.fair.Fair;
import fairbot.fair.Product;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Content from spreadsheets is the same content. */
class TablesTest {
  private static final Path JSON = Path.of("src/test/resources/content/spring-market");
  private static final List<Aspect> ASPECTS =
      new ConfigReader().read(Path.of("config")).good().orElseThrow().aspects();

  @TempDir Path folder;

  static Stream<Path> written() throws Exception {
    return Examples.in(Path.of("src/test/resources/tables"));
  }

  /**
   * Each folder holds the same fair as spreadsheets in Korean write it: CP949, UTF-8 with a byte
   * order mark, UTF-16; merged titles and headings, hidden sheets, blank rows at the end, dates as
   * serials, prices as texts.
   */
  @ParameterizedTest
  @MethodSource("written")
  void table_isReadAsTheSameFairAsItsJson(Path example) {
    assertThat(read(example.resolve("spring-market"))).isEqualTo(read(JSON));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12000|12000",
        "12,000원|12000",
        "₩ 12,000|12000",
        "1만2천원|12000",
        "1만 2,500원|12500",
        "1.5만원|15000",
        "만원|10000",
        "오천 원|5000",
        "삼만오천원|35000",
        "3천5백원|3500",
        "무료|0",
        "0|0"
      })
  void price_isUnderstoodAsPeopleWriteIt(String written, int won) throws Exception {
    Fair fair = fairWith("products.csv", "이름;가격\n비누;" + written);

    assertThat(fair.products().getFirst().price()).hasValue(won);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-04-15|오전 10시~오후 6시|2027-04-15T10:00|2027-04-15T18:00",
        "4/15(목)|10:00-18:30|2027-04-15T10:00|2027-04-15T18:30",
        "4월 16일 금요일|오후 2시 반~4시|2027-04-16T14:30|2027-04-16T16:00",
        "2027. 4. 16.|정오부터 13시까지|2027-04-16T12:00|2027-04-16T13:00",
        "27.4.16|밤 10시~24:00|2027-04-16T22:00|2027-04-17T00:00",
        "4/16|09:30 am~11:00 am|2027-04-16T09:30|2027-04-16T11:00"
      })
  void dayAndHours_areUnderstoodAsPeopleWriteThem(
      String day, String hours, String start, String end) throws Exception {
    Fair fair = fairWith("program.csv", "이름;날짜;시간\n노래;" + day + ";" + hours);

    assertThat(fair.program().getFirst().start()).isEqualTo(LocalDateTime.parse(start));
    assertThat(fair.program().getFirst().end()).contains(LocalDateTime.parse(end));
  }

  /**
   * In a cell without a date's format a spreadsheet shows how it counts, and writes that to CSV.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "46492|0.5833333333|2027-04-15T14:00",
        "46492|.4375|2027-04-15T10:30",
        "20270416|14:00|2027-04-16T14:00",
        "46493.5833333333||2027-04-16T14:00",
        "2027-04-16 14:00:00||2027-04-16T14:00"
      })
  void dayAndTime_areUnderstoodAsSpreadsheetsCountThem(String day, String time, String start)
      throws Exception {
    Fair fair = fairWith("program.csv", "이름;날짜;시간\n노래;" + day + ";" + (time == null ? "" : time));

    assertThat(fair.program().getFirst().start()).isEqualTo(LocalDateTime.parse(start));
  }

  /** Nobody counts "7,000,000" or "1400" in days; guessing would put a wrong answer live. */
  @ParameterizedTest
  @ValueSource(strings = {"7000000", "1400", "99999", "20271340", "0.5"})
  void numberThatIsNoDay_isAMistake(String day) throws Exception {
    assertThat(problems("program.csv", "이름;날짜;시간\n노래;" + day + ";14:00"))
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("program.csv 2행");
  }

  /** A heading is stretched so that it looks well; only one of its columns is filled. */
  @Test
  void headingStretchedOverEmptyColumns_isOne() throws Exception {
    Path market = market("memo.txt", "");
    try (OutputStream out = Files.newOutputStream(market.resolve("제품.xlsx"));
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("제품");
      sheet.value(0, 0, "봄 장터 제품");
      sheet.range(0, 0, 0, 3).merge();
      sheet.value(1, 0, "이름");
      sheet.range(1, 0, 1, 1).merge();
      sheet.value(1, 2, "가격");
      sheet.range(1, 2, 1, 3).merge();
      sheet.value(2, 0, "비누");
      sheet.value(2, 2, "12,000원");
      sheet.value(3, 0, "양말");
      sheet.value(3, 3, " ");
    }

    assertThat(read(market).products())
        .extracting(Product::name, p -> p.price().orElse(0))
        .containsExactly(tuple("비누", 12_000), tuple("양말", 0));
  }

  /**
   * An organiser has names, not ids; sorting the rows must not change what visitors' chats mean.
   */
  @Test
  void idThatIsLeftOut_comesFromTheNameAlone() throws Exception {
    Fair first = fairWith("products.csv", "이름\n비누\n양말");
    Fair sorted = fairWith("products.csv", "이름\n양말\n비누");

    assertThat(first.entries().keySet()).hasSize(2).isEqualTo(sorted.entries().keySet());
  }

  @Test
  void list_isSeparatedByBarsLinesOrCommas() throws Exception {
    Fair fair = fairWith("products.csv", "이름;키워드;다른 이름\n비누;\"쑥, 세안, 1,000원대\";쑥비누\\|대|비누, 고체|\n");

    assertThat(fair.products().getFirst().keywords()).containsExactly("쑥", "세안", "1,000원대");
    assertThat(fair.products().getFirst().alternateNames()).containsExactly("쑥비누|대", "비누, 고체");
  }

  @Test
  void numberInACellOfText_isText() throws Exception {
    Fair fair = fairWith("companies.csv", "이름,부스,연락처\n1984,12,010-1234-5678\n");

    assertThat(fair.companies().getFirst().name()).isEqualTo("1984");
    assertThat(fair.companies().getFirst().facts()).containsEntry("contact", "010-1234-5678");
  }

  /** Excel keeps such a file beside the one that is open. */
  @Test
  void lockFileOfExcel_isPassedOver() throws Exception {
    assertThat(problems("~$products.xlsx", "locked")).isEmpty();
  }

  private Fair fairWith(String file, String text) throws Exception {
    return read(market(file, text));
  }

  private List<String> problems(String file, String text) throws Exception {
    return new FairReader(ASPECTS)
        .read(market(file, text)).problems().stream().map(Problem::toString).toList();
  }

  private Path market(String file, String text) throws Exception {
    Path market = Files.createDirectories(folder.resolve("spring-market"));
    Files.copy(
        JSON.resolve("fair.json"),
        market.resolve("fair.json"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(market.resolve(file), text);
    return market;
  }

  private static Fair read(Path market) {
    Checked<Fair> read = new FairReader(ASPECTS).read(market);
    assertThat(read.problems()).isEmpty();
    return read.good().orElseThrow();
  }
}
