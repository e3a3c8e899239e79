package fairbot.content;

import fairbot.content.Column.Sort;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists of entries of a fair, and how each is written as a table. */
// Its lists are made by List.of and never change.
@SuppressWarnings("ImmutableEnumChecker")
enum EntryList {
  COMPANIES(
      "companies",
      "업체",
      List.of("company", "참가업체", "참가 기업", "기업", "회사", "업체 목록"),
      List.of(
          name(List.of("업체명", "업체", "회사", "회사명", "기업", "기업명", "상호", "상호명")),
          otherNames(),
          description(),
          booth(List.of()),
          text("location", "위치", List.of("자리", "장소"), "부스 번호가 없을 때의 자리"))),
  PRODUCTS(
      "products",
      "제품",
      List.of("product", "상품", "품목", "제품 목록", "상품 목록"),
      List.of(
          name(List.of("제품명", "제품", "상품명", "상품", "품명", "품목")),
          otherNames(),
          new Column(
              "company",
              Sort.COMPANY,
              "업체",
              List.of("업체명", "회사", "회사명", "기업", "기업명", "판매 업체"),
              "업체 시트에 쓴 이름이나 id"),
          text("category", "분류", List.of("종류", "카테고리", "구분"), "예: 식품"),
          description(),
          new Column(
              "keywords",
              Sort.LIST,
              "키워드",
              List.of("검색어", "찾는 말", "찾을 말", "태그"),
              "쓰임과 재료처럼 사람들이 찾을 말. 여럿이면 | 로 나눕니다"),
          new Column(
              "price",
              Sort.WON,
              "가격",
              List.of("판매가", "판매 가격", "값", "단가", "금액"),
              "12000, 12,000원, 1만2천원, 무료. 모르면 비워 둡니다"),
          booth(List.of("위치", "자리")))),
  PROGRAM(
      "program",
      "프로그램",
      List.of("programs", "행사", "행사 일정", "일정", "부대행사"),
      List.of(
          name(List.of("프로그램", "프로그램명", "행사", "행사명", "제목")),
          otherNames(),
          description(),
          when("date", "날짜", List.of("일자", "날"), "예: 2027-05-01, 5/1(토)"),
          when("hours", "시간", List.of("시각", "운영 시간", "진행 시간"), "예: 오전 10시~오후 6시, 14:00~15:00"),
          when("start", "시작", List.of("시작 시각", "시작 시간", "시작 일시", "일시", "시작일시"), "날짜와 시각"),
          when("end", "끝", List.of("종료", "종료 시각", "종료 시간", "종료 일시", "마침"), "모르면 비워 둡니다"),
          text("place", "장소", List.of("위치", "자리", "부스"), "예: 1관 중앙무대"))),
  FAQ(
      "faq",
      "자주 묻는 질문",
      List.of("faqs", "질문", "문답", "질문과 답", "q&a", "qna"),
      List.of(
          new Column(
              "questions",
              Sort.SENTENCES,
              "질문",
              List.of("question"),
              "같은 것을 묻는 말. 열을 더해 질문1, 질문2...로 여럿 쓸 수 있습니다"),
          text("answer", "답", List.of("답변", "대답"), "봇이 그대로 하는 말"),
          new Column("aspect", Sort.ASPECT, "주제", List.of(), "이 답이 다루는 주제. 없어도 됩니다")));

  /** Without it a row's id is made from its name. */
  private static final Column ID =
      text("id", "id", List.of("아이디"), "영어 소문자, 숫자, 붙임표로 40자까지. 비워 두면 이름으로 저절로 만듭니다");

  /** Headings of columns that are for the organiser's eye only. */
  private static final List<String> COUNTERS = List.of("번호", "순번", "연번", "no", "no.");

  private final String file;
  private final String sheet;
  private final List<String> also;
  private final List<Column> columns;

  EntryList(String file, String sheet, List<String> also, List<Column> columns) {
    this.file = file;
    this.sheet = sheet;
    this.also = also;
    this.columns = columns;
  }

  /** Its file's name without the extension; also the path of its fields. */
  String file() {
    return file;
  }

  /** What its sheet is called in Korean. */
  String sheet() {
    return sheet;
  }

  /** Its columns, {@code id} first, those of facts left out. */
  List<Column> columns() {
    return Stream.concat(Stream.of(ID), columns.stream()).toList();
  }

  /** Whether its entries may have facts. */
  boolean hasFacts() {
    return this != FAQ;
  }

  /** The column with this heading, in Korean or English, in whatever spelling. */
  Optional<Column> column(String heading) {
    String plain = plain(heading).replaceFirst("(?<=질문|questions?)[0-9]+$", "");
    return columns().stream()
        .filter(
            c ->
                plain(c.field()).equals(plain)
                    || plain(c.heading()).equals(plain)
                    || c.also().stream().anyMatch(a -> plain(a).equals(plain)))
        .findFirst();
  }

  /** Every heading that is known, in Korean and in English. */
  List<String> headings() {
    return columns().stream()
        .flatMap(c -> Stream.concat(Stream.of(c.heading(), c.field()), c.also().stream()))
        .toList();
  }

  /** The list that a file without its extension, or a sheet, of this name holds. */
  static Optional<EntryList> called(String name) {
    String plain = plain(name);
    return Stream.of(values())
        .filter(
            l ->
                l.file.equals(plain)
                    || plain(l.sheet).equals(plain)
                    || l.also.stream().anyMatch(a -> plain(a).equals(plain)))
        .findFirst();
  }

  /** Whether a column is not read: one that counts the rows, or that the organiser put aside. */
  static boolean isAside(String heading) {
    return heading.startsWith("#") || COUNTERS.contains(plain(heading));
  }

  /** Without spaces, marks and what stands in brackets: "가격 (원)*" is "가격". */
  static String plain(String heading) {
    String plain = TextFile.tidy(heading).toLowerCase(Locale.ROOT);
    return plain.replaceAll("\\([^)]*\\)|\\[[^\\]]*]|[\\s*_:]", "");
  }

  private static Column text(String field, String heading, List<String> also, String comment) {
    return new Column(field, Sort.TEXT, heading, also, comment);
  }

  private static Column when(String field, String heading, List<String> also, String comment) {
    return new Column(field, Sort.WHEN, heading, also, comment);
  }

  private static Column name(List<String> also) {
    return text("name", "이름", also, "꼭 씁니다. 봇이 부르는 이름");
  }

  private static Column otherNames() {
    return new Column(
        "alternateNames",
        Sort.LIST,
        "다른 이름",
        List.of("별명", "별칭", "다른이름"),
        "사람들이 부르는 다른 이름. 여럿이면 | 로 나눕니다");
  }

  private static Column description() {
    return text("description", "설명", List.of("소개", "내용", "상세 설명"), "무엇인지 한두 문장으로");
  }

  private static Column booth(List<String> more) {
    List<String> also =
        Stream.concat(Stream.of("부스 번호", "부스번호", "booth no"), more.stream()).toList();
    return text("booth", "부스", also, "배치도의 번호. 예: A-12");
  }
}
