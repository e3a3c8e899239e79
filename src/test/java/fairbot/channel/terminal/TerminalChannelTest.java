package fairbot.channel.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.conversation.Message;
import fairbot.conversation.Reply;
import fairbot.conversation.Responder;
import fairbot.conversation.Selection;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerminalChannelTest {
  private static final String HINT = "(단추는 번호로 고릅니다. 끝내려면 /quit 또는 Ctrl-D)\n\n";

  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2019-12-03T03:00:00Z"));

  private final List<Message> received = new ArrayList<>();

  private String chat(boolean interactive, String input, Responder responder) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    TerminalChannel channel =
        new TerminalChannel(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            print,
            interactive,
            NOON);
    channel.serve(
        m -> {
          received.add(m);
          return responder.respond(m);
        });
    return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static Reply echo(Message message) {
    return switch (message) {
      case Message.Text t -> Reply.of(t.text() + "!");
      case Message.Command c -> Reply.of("명령 " + c.name());
      case Message.Press p -> Reply.of("단추 " + ((Selection) p.choice()).entry());
    };
  }

  @Test
  void piped_answersEachLineThatIsNotEmpty_andNothingElse() {
    String out = chat(false, "화장실 어디\n\n몇 시까지", TerminalChannelTest::echo);
    assertThat(out).isEqualTo("화장실 어디!\n\n몇 시까지!\n\n");
  }

  /** A file from a Windows machine. */
  @Test
  void piped_dropsByteOrderMarkAndCarriageReturn() {
    assertThat(chat(false, "\uFEFF주차\r\n", TerminalChannelTest::echo)).isEqualTo("주차!\n\n");
  }

  @Test
  void piped_knowsCommands_andListsButtonsWithoutNumbers() {
    String out = chat(false, "/START\n1\n", m -> withButtons(echo(m)));
    assertThat(out).isEqualTo("명령 start\n- 위치\n- 가격\n\n1!\n- 위치\n- 가격\n\n");
    assertThat(received.getFirst())
        .isEqualTo(new Message.Command("terminal", "start", "", NOON.instant()));
  }

  @Test
  void interactive_greets_saysHowToLeave_prompts_andEndsAtEndOfInput() {
    assertThat(chat(true, "주차\n", TerminalChannelTest::echo))
        .isEqualTo("명령 start\n\n" + HINT + "> 주차!\n\n> \n");
  }

  @Test
  void interactive_numberPressesTheButtonOfTheLastReply() {
    String out =
        chat(
            true,
            "2\n2\n/quit\n",
            m -> m instanceof Message.Press ? echo(m) : withButtons(echo(m)));
    assertThat(out)
        .isEqualTo(
            "명령 start\n  1. 위치\n  2. 가격\n\n" + HINT + "> 단추 b\n\n> 2!\n  1. 위치\n  2. 가격\n\n> ");
  }

  @Test
  void responderThatThrows_isAnsweredPolitely_andTheChatGoesOn() {
    String out =
        chat(
            false,
            "주차\n화장실\n",
            m -> {
              if (received.size() == 1) {
                throw new IllegalStateException("broken");
              }
              return echo(m);
            });
    assertThat(out).startsWith("죄송합니다.").endsWith("화장실!\n\n");
  }

  private static Reply withButtons(Reply reply) {
    return new Reply(
        reply.text(),
        List.of(
            new Reply.Button("위치", new Selection("f", "a", "location")),
            new Reply.Button("가격", new Selection("f", "b", "price"))),
        Optional.empty());
  }
}
