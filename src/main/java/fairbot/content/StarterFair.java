package fairbot.content;

import fairbot.fair.Aspect;
import fairbot.fair.Company;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.fair.Faq;
import fairbot.fair.Location;
import fairbot.fair.Product;
import fairbot.fair.ProgramItem;
import fairbot.fair.Schedule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The folder with which an organiser begins: two examples of everything, to be written over. */
public final class StarterFair {
  /** The workbook's name in the folder. */
  public static final String WORKBOOK = "내용.xlsx";

  private StarterFair() {}

  /**
   * Writes {@code fair.json} and the workbook into an empty folder.
   *
   * @param firstDay of the fair, which lasts two days
   */
  public static void write(Path folder, LocalDate firstDay, List<Aspect> aspects)
      throws IOException {
    Fair fair = fair(FairReader.name(folder), firstDay);
    Files.writeString(folder.resolve("fair.json"), json(fair));
    try (OutputStream out = Files.newOutputStream(folder.resolve(WORKBOOK))) {
      FairWorkbook.write(fair, aspects, FairWorkbook.Form.STARTER, out);
    }
  }

  private static String json(Fair fair) {
    return """
    {
      "id": "%s",
      "name": "우리 동네 나눔장터",
      "alternateNames": ["나눔장터"],
      "description": "이웃이 만든 물건을 나누는 장터입니다.",
      "schedule": {
        "start": "%s",
        "end": "%s",
        "hours": [{ "opens": "10:00", "closes": "18:00" }]
      },
      "location": { "name": "마을회관 앞마당", "address": "주소를 써 주세요" },
      "facts": {
        "admission": "누구나 무료로 들어올 수 있습니다.",
        "parking": "학교 운동장에 댈 수 있습니다.",
        "contact": "02-000-0000"
      }
    }
    """
        .formatted(fair.id(), fair.schedule().start(), fair.schedule().end());
  }

  private static Fair fair(String id, LocalDate day) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    examples(day).forEach(e -> entries.put(e.id(), e));
    return new Fair(
        id,
        "",
        List.of(),
        "",
        new Schedule(day, day.plusDays(1), ZoneId.of("Asia/Seoul"), List.of(), ""),
        new Location("", "", "", Optional.empty()),
        Map.of(),
        List.of(),
        entries);
  }

  private static List<Entry> examples(LocalDate day) {
    return List.of(
        new Company(
            "soap-house",
            "초록비누공방",
            List.of("초록비누"),
            "쑥과 쌀겨로 비누를 만듭니다.",
            "A-1",
            "",
            Map.of("contact", "02-000-0001")),
        new Company(
            "bee-house",
            "꿀벌네",
            List.of(),
            "벌을 치는 가족입니다.",
            "",
            "정문 옆 파란 천막",
            Map.of("website", "https://bee.example")),
        new Product(
            "mugwort-soap",
            "쑥비누",
            List.of("쑥 세안 비누"),
            "soap-house",
            "생활",
            "쑥 가루를 넣은 세안 비누입니다.",
            List.of("세안", "선물"),
            OptionalInt.of(3000),
            "",
            Map.of("ingredients", "쑥, 야자유")),
        new Product(
            "acacia-honey",
            "아까시꿀",
            List.of(),
            "bee-house",
            "먹을거리",
            "올해 뜬 꿀 500g 한 병입니다.",
            List.of("꿀", "차"),
            OptionalInt.of(12000),
            "",
            Map.of()),
        new ProgramItem(
            "soap-class",
            "비누 만들기 교실",
            List.of(),
            "비누를 하나 만들어 가져갑니다.",
            day.atTime(14, 0),
            Optional.of(day.atTime(15, 0)),
            "A-1 앞",
            Map.of("reservation", "그 자리에서 열 명을 받습니다.")),
        new ProgramItem(
            "song",
            "어린이 합창",
            List.of("합창 공연"),
            "",
            day.plusDays(1).atTime(11, 0),
            Optional.empty(),
            "마당 무대",
            Map.of()),
        new Faq("toilet", List.of("화장실 어디예요?", "화장실 있나요?"), "마을회관 1층에 있습니다.", "facilities"),
        new Faq("pets", List.of("강아지 데려가도 되나요?"), "목줄을 하면 함께 오실 수 있습니다.", ""));
  }
}
