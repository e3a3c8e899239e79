package fairbot.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListTextTest {

  @Test
  void shortList_isWhole() {
    assertThat(ListText.of(List.of("하나", "둘"))).isEqualTo("하나\n둘");
  }

  @Test
  void longList_isCut_andSaysHowManyLinesAreMissing() {
    List<String> lines = IntStream.range(0, 1_500).mapToObj(i -> "products.json:" + i).toList();

    String text = ListText.of(lines);

    assertThat(text.length()).isLessThan(4_096);
    long shown = text.lines().count() - 1;
    assertThat(text).endsWith("\n… 그 밖에 %,d줄이 더 있습니다.".formatted(1_500 - shown));
  }

  @Test
  void singleLineThatIsTooLong_isCutToo() {
    String text = ListText.of(Collections.nCopies(3, "가".repeat(10_000)));

    assertThat(text.length()).isLessThan(4_096);
    assertThat(text).contains("…").endsWith("그 밖에 2줄이 더 있습니다.");
  }
}
