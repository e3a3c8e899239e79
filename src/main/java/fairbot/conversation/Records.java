package fairbot.conversation;

import fairbot.store.Feedback.Opinion;
import fairbot.store.Store;
import fairbot.store.StoreException;
import java.util.Optional;

/** What visitors can say about what is kept of them: commands that no fair has to do with. */
final class Records {
  private static final String NOTHING = "지울 것이 없습니다. 물어보신 글도 의견도 남아 있지 않습니다.";
  private static final String NOT_DELETED = "죄송합니다. 지금은 지우지 못했습니다. 잠시 뒤에 /delete를 다시 보내 주세요.";
  private static final String THANKS = "의견 고맙습니다. 답을 고치는 데 쓰겠습니다.";
  private static final String NOT_KEPT = "물어보신 글은 보관하지 않습니다. 대화를 마치면 모두 사라집니다.";

  private final Store store;

  Records(Store store) {
    this.store = store;
  }

  /** The reply, if the command is one of these. */
  Optional<Reply> respond(Message.Command command) {
    return switch (command.name()) {
      case "privacy" -> Optional.of(Reply.of(privacy()));
      case "delete" -> Optional.of(Reply.of(delete(command)));
      case "good" -> Optional.of(Reply.of(note(command, true)));
      case "bad" -> Optional.of(Reply.of(note(command, false)));
      default -> Optional.empty();
    };
  }

  private String privacy() {
    return store.retention().map(time -> kept(time.toDays())).orElse(NOT_KEPT);
  }

  private static String kept(long days) {
    return """
        물어보신 글은 답을 더 낫게 고치는 데 쓰려고 %d일 동안 보관하고 지웁니다.
        - 전화번호, 주민등록번호, 카드 번호, 이메일 주소는 가린 뒤에 보관합니다.
        - 이름이나 계정은 보관하지 않습니다. 누가 물었는지 알아볼 수 없게 바꾼 표시로만 구별합니다.
        - 아직 답하지 못한 글은 잠가 두었다가 답하고 나면 지웁니다.
        /delete를 보내시면 남아 있는 것을 바로 모두 지웁니다."""
        .formatted(days);
  }

  private String delete(Message.Command command) {
    try {
      store.memory().forget(store.visitor(command.chat()));
      int lines = store.delete(store.visitor(command.visitor()));
      return lines == 0
          ? NOTHING
          : "남기신 것을 모두 지웠습니다. 물어보신 글과 의견이 %d건 있었고, 나누던 이야기도 잊었습니다.".formatted(lines);
    } catch (StoreException e) {
      // The store has said it in the log.
      return NOT_DELETED;
    }
  }

  private String note(Message.Command command, boolean helpful) {
    store.feedback().add(new Opinion(command.at(), store.visitor(command.visitor()), helpful));
    return THANKS;
  }
}
