package fairbot.channel.telegram;

import fairbot.channel.CommandMenu;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.DeleteMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;

/** The command menus: one for everybody, and one for each chat that is shown more. Thread-safe. */
final class Menu implements CommandMenu {
  private static final Logger log = LoggerFactory.getLogger(Menu.class);

  private static final List<BotCommand> EVERYBODYS =
      List.of(
          new BotCommand("start", "처음 인사와 질문 예시"),
          new BotCommand("help", "무엇을 어떻게 물어볼 수 있는지"),
          new BotCommand("good", "마지막 답이 도움이 되었어요"),
          new BotCommand("bad", "마지막 답이 도움이 안 되었어요"),
          new BotCommand("privacy", "무엇을 얼마 동안 보관하는지"),
          new BotCommand("delete", "나에 대해 남은 것을 모두 지우기"));

  private final BotApi api;
  private final Closing closing;

  /** Until Telegram knows the bot, no menu can be set; if it never does, none is. */
  private final CountDownLatch introduced = new CountDownLatch(1);

  Menu(BotApi api, Closing closing) {
    this.api = api;
    this.closing = closing;
  }

  /** Sets the menu that everybody sees, and those of chats that were asked for before. */
  void begin() {
    Thread.ofVirtual()
        .name("telegram-menu")
        .start(
            () -> {
              send(SetMyCommands.builder().commands(EVERYBODYS).build());
              introduced.countDown();
            });
  }

  @Override
  public void show(String chat, Map<String, String> commands) {
    List<BotCommand> all = new ArrayList<>(EVERYBODYS);
    commands.forEach((name, what) -> all.add(new BotCommand(name, what)));
    scope(chat, scope -> SetMyCommands.builder().commands(all).scope(scope).build());
  }

  @Override
  public void hide(String chat) {
    scope(chat, scope -> DeleteMyCommands.builder().scope(scope).build());
  }

  private interface Request {
    BotApiMethod<? extends Serializable> of(BotCommandScopeChat chat);
  }

  private void scope(String chat, Request request) {
    OptionalLong id = Updates.id(chat);
    if (id.isPresent()) {
      BotCommandScopeChat scope =
          BotCommandScopeChat.builder().chatId(String.valueOf(id.getAsLong())).build();
      Thread.ofVirtual().name("telegram-menu").start(() -> sendLater(request.of(scope)));
    }
  }

  private void sendLater(BotApiMethod<? extends Serializable> request) {
    try {
      introduced.await();
      send(request);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void send(BotApiMethod<? extends Serializable> request) {
    try {
      api.send(request);
    } catch (BotApiException e) {
      if (!closing.begun()) {
        log.warn("command menu not set {}", e.getMessage());
      }
    }
  }
}
