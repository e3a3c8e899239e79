package fairbot.organiser;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The commands that only an organiser has, in the order of the menu. */
enum OrganiserCommand {
  RELOAD("reload", "고친 내용 파일을 내보내기", "/reload — 고친 내용 파일을 살펴보고 내보냅니다. 미리 보려면 /reload 미리보기"),
  EDITIONS("editions", "나갔던 판의 목록", "/editions — 나갔던 판을 봅니다."),
  ROLLBACK("rollback", "앞의 판으로 되돌리기", "/rollback 번호 — 그 판으로 되돌립니다."),
  CLOSED("closed", "오늘 일찍 닫는다고 알리기", "/closed 15:00 오늘은 3시에 마감합니다 — 오늘 일찍 닫는다고 알립니다."),
  NOTICE("notice", "오늘 할 말 알리기", "/notice 할 말 — 오늘 밤까지 맨 앞에 알립니다."),
  SOLDOUT(
      "soldout",
      "품절 알리기",
      "/soldout 제품 — 품절이라고 알립니다. 알린 것은 /closed 취소, /notice 취소, /soldout 취소로 거둡니다."),
  ORGANISER("organiser", "", "/organiser 취소 — 주최자에서 빠집니다.");

  private static final Map<String, String> MENU = new LinkedHashMap<>();

  static {
    for (OrganiserCommand command : values()) {
      if (!command.menu.isEmpty()) {
        MENU.put(command.word, command.menu);
      }
    }
  }

  private final String word;
  private final String menu;
  private final String help;

  OrganiserCommand(String word, String menu, String help) {
    this.word = word;
    this.menu = menu;
    this.help = help;
  }

  /** The command that is typed so, without the slash. */
  static Optional<OrganiserCommand> typed(String word) {
    return Arrays.stream(values()).filter(c -> c.word.equals(word)).findFirst();
  }

  /** What the menu says of each command, by its word. */
  static Map<String, String> menu() {
    return new LinkedHashMap<>(MENU);
  }

  /** A line of help. */
  String help() {
    return help;
  }
}
