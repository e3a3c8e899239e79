package fairbot.organiser;

import fairbot.channel.CommandMenu;
import fairbot.conversation.Confirmation;
import fairbot.conversation.Conversations;
import fairbot.conversation.Message;
import fairbot.conversation.Reply;
import fairbot.conversation.Responder;
import fairbot.publication.Publication;
import fairbot.store.RecentlyUsed;
import fairbot.store.Store;
import fairbot.store.StoreException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Stands before the visitors' conversations: answers the organiser's commands and what they press,
 * and passes everything else on, so that a stranger who tries a command sees what any unknown
 * command gets. Thread-safe as {@link Responder} asks.
 */
public final class OrganiserDesk implements Responder {
  static final String WELCOME = "주최자로 등록되었습니다. 이제 이 대화에서 이런 명령을 쓸 수 있습니다.";

  private static final String CANCEL = "취소";
  private static final String STAYS = "\n주최자 등록은 그대로입니다. 그것도 지우려면 /organiser 취소를 보내 주세요.";
  private static final String NAMED = "설정 파일의 organisers에 적힌 주최자입니다. 빠지려면 설정 파일에서 번호를 지워 주세요.";
  private static final String LEFT = "주최자에서 빠졌습니다. 다시 등록하려면 봇을 다시 시작할 때 나오는 코드가 있어야 합니다.";
  private static final String NOT_STORED = "죄송합니다. 지금은 저장하지 못했습니다. 잠시 뒤에 다시 보내 주세요.";
  private static final String ALREADY = "이미 주최자로 등록되어 있습니다.";

  private final Responder visitors;
  private final Admission admission;
  private final CommandMenu menu;
  private final OpenQuestions questions = new OpenQuestions();
  private final PublicationDesk publications;
  private final NoticeDesk notices;

  /** Chats whose menu was set in this run; guarded by itself. */
  private final Map<String, Boolean> shown = new RecentlyUsed<>(1_000);

  /**
   * @param visitors answers everything that is not the organiser's
   * @param conversations by which the same are answered: finds what is meant
   * @param menu shows an organiser their commands
   * @param store knows under which name an organiser is kept
   */
  public OrganiserDesk(
      Responder visitors,
      Conversations conversations,
      Publication publication,
      Admission admission,
      CommandMenu menu,
      Store store) {
    this.visitors = visitors;
    this.admission = admission;
    this.menu = menu;
    Editor editor = new Editor(publication, store, questions);
    publications = new PublicationDesk(publication, editor, questions);
    notices = new NoticeDesk(conversations, publication, editor, questions);
  }

  /**
   * Shows those whom the settings name their commands, before they have sent any. Who has never
   * written to the bot has no chat to show them in, and sees them from the first command on.
   */
  public void showMenus() {
    admission.named().forEach(chat -> menu.show(chat, OrganiserCommand.menu()));
  }

  @Override
  public Reply respond(Message message) {
    return switch (message) {
      case Message.Text text -> visitors.respond(text);
      case Message.Press press ->
          press.choice() instanceof Confirmation pressed && admission.includes(press)
              ? questions.answer(press, pressed)
              : visitors.respond(press);
      case Message.Command command -> command(command);
    };
  }

  private Reply command(Message.Command command) {
    Optional<OrganiserCommand> typed = OrganiserCommand.typed(command.name());
    boolean concerns = typed.isPresent() || Aside.of(command).isPresent();
    if (!concerns) {
      return visitors.respond(command);
    }
    if (!admission.includes(command)) {
      return typed.map(t -> stranger(command, t)).orElseGet(() -> visitors.respond(command));
    }
    showMenu(command.chat());
    return typed.map(t -> organiser(command, t)).orElseGet(() -> aside(command));
  }

  private Reply stranger(Message.Command command, OrganiserCommand typed) {
    if (typed != OrganiserCommand.ORGANISER) {
      admission.refused(command);
      return visitors.respond(command);
    }
    return switch (admission.admit(command)) {
      case ADMITTED -> {
        showMenu(command.chat());
        yield Reply.of(WELCOME + "\n\n" + help());
      }
      case NOT_STORED -> Reply.of(NOT_STORED);
      case REFUSED -> visitors.respond(command);
    };
  }

  private Reply organiser(Message.Command command, OrganiserCommand typed) {
    return switch (typed) {
      case RELOAD -> publications.reload(command);
      case EDITIONS -> publications.editions();
      case ROLLBACK -> publications.rollBack(command);
      case CLOSED -> notices.closed(command);
      case NOTICE -> notices.said(command);
      case SOLDOUT -> notices.soldOut(command);
      case ORGANISER -> membership(command);
    };
  }

  private Reply membership(Message.Command command) {
    if (!command.argument().equals(CANCEL)) {
      return Reply.of(ALREADY + "\n\n" + help());
    }
    if (admission.isNamed(command)) {
      return Reply.of(NAMED);
    }
    try {
      admission.dismiss(command);
    } catch (StoreException e) {
      // The store has said it in the log.
      return Reply.of(NOT_STORED);
    }
    synchronized (shown) {
      shown.remove(command.chat());
    }
    menu.hide(command.chat());
    return Reply.of(LEFT);
  }

  /** A command that everybody has and that says more to an organiser. */
  private enum Aside {
    START,
    HELP,
    DELETE;

    static Optional<Aside> of(Message.Command command) {
      return Arrays.stream(values())
          .filter(a -> a.name().equalsIgnoreCase(command.name()))
          .findFirst();
    }
  }

  private Reply aside(Message.Command command) {
    Reply reply = visitors.respond(command);
    String more =
        switch (Aside.of(command).orElseThrow()) {
          case START -> "";
          case HELP -> "\n\n주최자 명령:\n" + help();
          case DELETE -> admission.isNamed(command) ? "" : STAYS;
        };
    return new Reply(reply.text() + more, reply.buttons(), reply.pin());
  }

  private static String help() {
    return Arrays.stream(OrganiserCommand.values())
        .map(OrganiserCommand::help)
        .collect(Collectors.joining("\n"));
  }

  private void showMenu(String chat) {
    boolean first;
    synchronized (shown) {
      first = shown.put(chat, true) == null;
    }
    if (first) {
      menu.show(chat, OrganiserCommand.menu());
    }
  }
}
