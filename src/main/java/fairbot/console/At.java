package fairbot.console;

import fairbot.content.Problem;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Reads the option {@code --at}. */
final class At {
  private At() {}

  /** Empty if the option is not given, or, with a problem added, if it is wrong. */
  static Optional<LocalDateTime> read(String text, List<Problem> problems) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDateTime.parse(text.strip()));
    } catch (DateTimeException e) {
      problems.add(
          new Problem(
              "--at",
              0,
              0,
              "",
              "읽을 수 없거나 달력에 없는 때입니다: \"" + text + "\". 2019-12-04T10:00처럼 적어 주세요."));
      return Optional.empty();
    }
  }
}
