package fairbot.organiser;

import fairbot.conversation.Message;
import fairbot.conversation.Reply;
import fairbot.organiser.OpenQuestions.Choice;
import fairbot.publication.Kept;
import fairbot.publication.OutcomeText;
import fairbot.publication.Publication;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers {@code /reload}, {@code /editions} and {@code /rollback}. Thread-safe. */
final class PublicationDesk {
  private static final String PREVIEW = "미리보기";
  private static final String FORCING = "/reload를 보내 주세요. 그때 다시 묻겠습니다.";
  private static final String NO_EDITIONS = "아직 보관한 판이 없습니다.";

  private final Publication publication;
  private final Editor editor;
  private final OpenQuestions questions;

  PublicationDesk(Publication publication, Editor editor, OpenQuestions questions) {
    this.publication = publication;
    this.editor = editor;
    this.questions = questions;
  }

  Reply reload(Message.Command command) {
    return switch (command.argument().replace(" ", "")) {
      case "" -> editor.publish(command, publication::reload);
      case PREVIEW -> Reply.of(ListText.of(OutcomeText.lines(publication.preview(), FORCING)));
      default -> Reply.of("/reload라고만 보내거나, 무엇이 바뀔지 먼저 보려면 /reload 미리보기라고 보내 주세요.");
    };
  }

  Reply editions() {
    List<Kept> editions = publication.editions();
    return Reply.of(editions.isEmpty() ? NO_EDITIONS : shown(editions));
  }

  Reply rollBack(Message.Command command) {
    List<Kept> editions = publication.editions();
    String typed = command.argument().replaceFirst("번$", "").strip();
    Optional<Kept> wanted =
        editions.stream().filter(e -> String.valueOf(e.number()).equals(typed)).findFirst();
    if (wanted.isEmpty()) {
      return Reply.of(unknown(editions));
    }
    Kept edition = wanted.get();
    if (edition.live()) {
      return Reply.of("지금 답하고 있는 판입니다. 되돌릴 것이 없습니다.");
    }
    String text =
        "이 판으로 되돌립니다. 내용 파일과 설정 파일, 알림과 품절이 모두 그때의 것으로 바뀝니다.\n"
            + shown(List.of(edition))
            + "\n맞나요?";
    return questions.ask(
        command,
        text,
        List.of(
            new Choice(
                "예",
                press ->
                    editor.publish(
                        press, (author, force) -> publication.rollBack(edition.number(), author))),
            new Choice("아니요", press -> Reply.of(Editor.NOTHING_DONE))));
  }

  private String shown(List<Kept> editions) {
    ZoneId zone = publication.current().fairs().getFirst().schedule().timeZone();
    return ListText.of(OutcomeText.editions(editions, zone));
  }

  private static String unknown(List<Kept> editions) {
    String numbers =
        editions.stream()
            .filter(e -> !e.live())
            .map(e -> String.valueOf(e.number()))
            .collect(Collectors.joining(", "));
    return numbers.isEmpty()
        ? "되돌릴 수 있는 판이 없습니다."
        : "되돌릴 판의 번호를 적어 주세요. 예: /rollback "
            + editions.stream().filter(e -> !e.live()).findFirst().orElseThrow().number()
            + "\n되돌릴 수 있는 판: "
            + numbers;
  }
}
