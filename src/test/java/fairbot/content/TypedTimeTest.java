package fairbot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

  @ParameterizedTest
  @CsvSource({
    "15:00, 15:00",
    "3시, 15:00",
    "오후 3시 반, 15:30",
    "3시 30분, 15:30",
    "3:00, 15:00",
    "11시, 11:00",
    "오전 11시, 11:00",
    "17시, 17:00"
  })
  void time_isReadAsPeopleTypeIt(String typed, LocalTime time) {
    assertThat(TypedTime.read(typed)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "오늘은", "25:00", "10:00~15:00", "4/15", "4/15 15:00", "3"})
  void anythingElse_isNoTime(String typed) {
    assertThat(TypedTime.read(typed)).isEmpty();
  }

  @Test
  void veryLongText_isNoTime() {
    assertThat(TypedTime.read("3시 ".repeat(2_000))).isEmpty();
  }
}
