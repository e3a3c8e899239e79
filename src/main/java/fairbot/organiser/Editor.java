package fairbot.organiser;

import fairbot.content.Checked;
import fairbot.content.NoticesFile;
import fairbot.conversation.Message;
import fairbot.conversation.Reply;
import fairbot.fair.Notices;
import fairbot.organiser.OpenQuestions.Choice;
import fairbot.publication.Author;
import fairbot.publication.ContentEdit;
import fairbot.publication.Outcome;
import fairbot.publication.OutcomeText;
import fairbot.publication.Publication;
import fairbot.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Brings an organiser's change live and says what came of it. Thread-safe. */
final class Editor {
  /** How it is published all the same. */
  static final String FORCING = "아래 버튼을 눌러 주세요.";

  static final String NOTHING_DONE = "그만두었습니다. 바뀐 것은 없습니다.";

  private final Publication publication;
  private final Store store;
  private final OpenQuestions questions;

  Editor(Publication publication, Store store, OpenQuestions questions) {
    this.publication = publication;
    this.store = store;
    this.questions = questions;
  }

  /** Something that can be published, if need be by force. */
  interface Attempt {
    Outcome publish(Author author, boolean force);

    /** What the organiser is told of what came of it. */
    default List<String> told(Outcome outcome) {
      return OutcomeText.lines(outcome, FORCING);
    }
  }

  /** Tries it; where judged questions would turn wrong, offers to force it. */
  Reply publish(Message by, Attempt attempt) {
    return publish(by, attempt, false);
  }

  private Reply publish(Message by, Attempt attempt, boolean force) {
    Outcome outcome = attempt.publish(Author.organiser(store.visitor(by.visitor()).hash()), force);
    String text = ListText.of(attempt.told(outcome));
    return outcome instanceof Outcome.Worse
        ? questions.ask(
            by,
            text,
            List.of(
                new Choice("그래도 내보내기", press -> publish(press, attempt, true)),
                new Choice("그만두기", press -> Reply.of(NOTHING_DONE))))
        : Reply.of(text);
  }

  /** Changes a fair's notices; what visitors will read the organiser has seen before. */
  Reply change(Message by, String fair, UnaryOperator<Notices> change) {
    return publish(
        by,
        new Attempt() {
          @Override
          public Outcome publish(Author author, boolean force) {
            return publication.edit(notices(fair, change), author, force);
          }

          @Override
          public List<String> told(Outcome outcome) {
            if (!(outcome instanceof Outcome.Live live)) {
              return OutcomeText.lines(outcome, FORCING);
            }
            List<String> lines = new ArrayList<>();
            lines.add("이제 방문객에게 그렇게 말합니다(%d판).".formatted(live.edition().number()));
            lines.addAll(live.changes().notes());
            return lines;
          }
        });
  }

  /** From what stands in the file now, which may be newer than what is live. */
  private static ContentEdit notices(String fair, UnaryOperator<Notices> change) {
    return folders -> {
      Path folder =
          folders.apply(fair).orElseThrow(() -> new IOException("no folder of fair " + fair));
      return switch (NoticesFile.read(folder)) {
        case Checked.Good<Notices>(Notices now) ->
            Map.of(folder.resolve(NoticesFile.NAME), file(change.apply(now)));
        // Nothing to write: the publication reads the file too, and says what is wrong in it.
        case Checked.Broken<Notices> broken -> Map.of();
      };
    };
  }

  private static Optional<byte[]> file(Notices notices) {
    return notices.all().isEmpty()
        ? Optional.empty()
        : Optional.of(NoticesFile.text(notices).getBytes(StandardCharsets.UTF_8));
  }
}
