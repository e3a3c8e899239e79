package fairbot.console;

import fairbot.console.Wiring.Installation;
import fairbot.content.Checked;
import fairbot.content.Edition;
import fairbot.conversation.AnswerListener;
import fairbot.conversation.Conversations;
import fairbot.fair.Fair;
import java.time.Instant;
import java.time.LocalDateTime;

/** A bot that can be asked: its settings and its first edition. */
record ServedBot(Installation installation, Edition edition) {

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
            files.config().orElseThrow(),
            files.fairs(),
            wiring.engine(files.fairs(), files.config().orElseThrow()));
    return new Checked.Good<>(new ServedBot(files.installation().orElseThrow(), edition));
  }

  /** New chats, none remembered yet. */
  Conversations conversations() {
    return conversations(AnswerListener.NONE);
  }

  /**
   * New chats, none remembered yet.
   *
   * @param listener is told of every question that is answered
   */
  Conversations conversations(AnswerListener listener) {
    return new Conversations(
        () -> edition,
        installation.caution(),
        installation.contextLifetime(),
        installation.chatsInMemory(),
        listener);
  }

  /** A moment on the clock of the first fair; all fairs of one organiser share a time zone. */
  Instant instant(LocalDateTime local) {
    Fair first = edition.fairs().getFirst();
    return local.atZone(first.schedule().timeZone()).toInstant();
  }
}
