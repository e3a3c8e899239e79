package fairbot.console;

import fairbot.console.Wiring.Installation;
import fairbot.console.Wiring.Line;
import fairbot.content.Edition;
import fairbot.conversation.Responder;

/** A bot that {@code serve} serves. */
interface Bot extends AutoCloseable {
  Installation installation();

  /** The edition that is live. */
  Edition current();

  /** Who answers on a line. */
  Responder responder(Line line);

  /** Has something done whenever an edition was built. */
  void whenBuilt(Runnable action);

  /** After the line. */
  @Override
  void close();
}
