package fairbot.console;

import fairbot.console.Wiring.Installation;
import fairbot.console.Wiring.Line;
import fairbot.content.Checked;
import fairbot.content.Edition;
import fairbot.conversation.AnswerListener;
import fairbot.conversation.Conversations;
import fairbot.conversation.Responder;
import fairbot.fair.Fair;
import fairbot.store.Store;
import java.time.Instant;
import java.time.LocalDateTime;

/** A bot that can be asked: its settings and its one edition. */
record ServedBot(Installation installation, Edition edition) implements Bot {

  /** Reads the organiser's files and builds the index. */
  static Checked<ServedBot> open(FolderOptions options, Wiring wiring, Surroundings surroundings) {
    OrganiserFiles files =
        OrganiserFiles.read(options, OrganiserFiles.Extent.SERVED, wiring, surroundings);
    if (!files.problems().isEmpty()) {
      return new Checked.Broken<>(files.problems());
    }
    Edition edition =
        new Edition(
            1,
            Instant.now(),
            files.config().orElseThrow(),
            files.fairs(),
            wiring.engine(files.fairs(), files.config().orElseThrow()));
    return new Checked.Good<>(new ServedBot(files.installation().orElseThrow(), edition));
  }

  /** New chats, none remembered yet, of which nothing is left at the end. */
  Conversations conversations() {
    return conversations(installation.forgetful().get(), AnswerListener.NONE);
  }

  @Override
  public Edition current() {
    return edition;
  }

  @Override
  public Responder responder(Line line) {
    return conversations(line.store(), line.listener());
  }

  /** Never: it has but one. */
  @Override
  public void whenBuilt(Runnable action) {}

  @Override
  public void close() {
    edition.engine().close();
  }

  private Conversations conversations(Store store, AnswerListener listener) {
    return new Conversations(
        () -> edition, installation.caution(), installation.contextLifetime(), store, listener);
  }

  /** A moment on the clock of the first fair; all fairs of one organiser share a time zone. */
  Instant instant(LocalDateTime local) {
    Fair first = edition.fairs().getFirst();
    return local.atZone(first.schedule().timeZone()).toInstant();
  }
}
