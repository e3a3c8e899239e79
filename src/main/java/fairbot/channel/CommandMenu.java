package fairbot.channel;

import java.util.Map;

/**
 * The commands that one chat is shown beside those that everybody sees. Thread-safe; returns at
 * once: a menu is a convenience, and what fails is only logged.
 */
public interface CommandMenu {
  /** For a channel that shows none. */
  CommandMenu NONE =
      new CommandMenu() {
        @Override
        public void show(String chat, Map<String, String> commands) {}

        @Override
        public void hide(String chat) {}
      };

  /**
   * Shows them from now on, also after a restart.
   *
   * @param chat as messages name it
   * @param commands what each does, by its name without the slash, in order
   */
  void show(String chat, Map<String, String> commands);

  /** From now on the chat sees what everybody sees. */
  void hide(String chat);
}
