package fairbot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fairbot.FrontDoor.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} says to an organiser, and to a machine. */
class CheckTest {
  @TempDir Path folder;
  private Path fair;

  @BeforeEach
  void fair() throws Exception {
    fair = Files.createDirectories(folder.resolve("spring"));
    Files.writeString(
        fair.resolve("fair.json"),
        """
        {
          "id": "spring",
          "name": "봄꽃 장터",
          "schedule": { "start": "2027-04-15", "end": "2027-04-16" },
          "location": { "name": "시청 앞마당" }
        }
        """);
  }

  @Test
  void eachSortOfWarning_isSaidWithItsRow_andChangesNoStatus() throws Exception {
    Files.writeString(fair.resolve("companies.csv"), "이름,부스\n초록비누공방,A-1\n초록비누 공방,A-2\n꿀벌집,\n");
    Files.writeString(
        fair.resolve("products.csv"),
        "이름,업체,가격\n양말,초록비누공방,3000\n삭스,초록비누공방,\n가격표,꿀벌집,1000\n고슴도치는기다려,꿀벌집,1000\n");
    Files.writeString(fair.resolve("faq.csv"), "질문,답\n유모차를 빌릴 수 있나요?,네\n유모차를 빌릴수 있나용?,네\n");
    Files.writeString(fair.resolve("명단.csv"), "이름\n김\n");

    Ran ran = check();

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).startsWith("잘못된 곳이 없습니다.");
    assertThat(ran.errLines()).allMatch(l -> l.startsWith("경고: "));
    assertThat(ran.err())
        .contains("경고: spring/명단.csv 읽지 않은 파일입니다.")
        .contains("경고: spring/products.csv 3행 A열 [삭스] 가격이 없습니다.")
        .contains("경고: spring/companies.csv 4행 A열 [꿀벌집] 부스도 자리도 없습니다.")
        .contains("경고: spring/companies.csv 3행 A열 [초록비누 공방] \"초록비누 공방\"이(가) 다른 항목")
        .contains("경고: spring/faq.csv 3행")
        .contains("경고: config/", "양말", "삭스", "서로 다른 항목을 같은 말로 묶습니다")
        .contains("경고: spring/products.csv 4행 A열 [가격표] 이름 \"가격표\"은(는) 가격을(를) 묻는 말")
        .contains("경고: spring/products.csv 5행 A열 [고슴도치는기다려]", "쪼개져");
  }

  @Test
  void json_holdsErrorsWithTheirPlaces() throws Exception {
    Files.writeString(fair.resolve("products.csv"), "이름,가격\n비누,많이\n");

    Ran ran = check("--json");
    JsonNode line = new ObjectMapper().readTree(ran.out());

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).isEmpty();
    assertThat(line.get("ok").asBoolean()).isFalse();
    JsonNode error = line.get("errors").get(0);
    assertThat(error.get("file").asText()).isEqualTo("spring/products.csv");
    assertThat(error.get("row").asInt()).isEqualTo(2);
    assertThat(error.get("column").asInt()).isEqualTo(2);
    assertThat(error.get("field").asText()).isEqualTo("가격");
    assertThat(error.get("message").asText()).contains("많이");
  }

  @Test
  void manyWarningsOfOneSort_areCounted() throws Exception {
    StringBuilder rows = new StringBuilder("이름,부스\n");
    for (int i = 0; i < 100; i++) {
      rows.append("비누").append((char) ('가' + 28 * i)).append(",A-").append(i).append('\n');
    }
    Files.writeString(fair.resolve("products.csv"), rows);

    Ran ran = check();

    assertThat(ran.errLines().stream().filter(l -> l.contains("가격이 없습니다"))).hasSize(20);
    assertThat(ran.err()).contains("80개 더 있습니다");
  }

  private Ran check(String... options) {
    String[] all = new String[options.length + 3];
    all[0] = "check";
    all[1] = "--content";
    all[2] = fair.toString();
    System.arraycopy(options, 0, all, 3, options.length);
    return FrontDoor.SHIPPED.run(all);
  }
}
