package fairbot.channel.terminal;

import fairbot.channel.Channel;
import fairbot.channel.GuardedResponder;
import fairbot.channel.Typed;
import fairbot.conversation.Message;
import fairbot.conversation.Reply;
import fairbot.conversation.Responder;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A chat in the terminal. One line is one message, {@code /start} and {@code /help} are commands.
 *
 * <p>Interactive: greets, says how to leave, prompts with {@code > }, numbers the buttons; a bare
 * number presses one; {@code /quit} or the end of input ends. Piped: each line that is not empty is
 * answered by the reply, its buttons as a list, and a blank line; nothing else is printed.
 */
public final class TerminalChannel implements Channel {
  private static final String CHAT = "terminal";
  private static final long GRACE_SECONDS = 5;

  /** How to use this terminal, which no other channel needs to say. */
  private static final String HINT = "(단추는 번호로 고릅니다. 끝내려면 /quit 또는 Ctrl-D)";

  private final LineReader lines;
  private final PrintStream out;
  private final boolean interactive;
  private final InstantSource clock;
  private final AtomicBoolean served = new AtomicBoolean();
  private final CountDownLatch ended = new CountDownLatch(1);

  /** What the last reply offered. */
  private List<Reply.Button> buttons = List.of();

  /**
   * @param in UTF-8; not closed by the channel
   * @param out not closed by the channel
   * @param interactive whether a person sits there
   */
  public TerminalChannel(
      InputStream in, PrintStream out, boolean interactive, InstantSource clock) {
    this.lines = new LineReader(in);
    this.out = out;
    this.interactive = interactive;
    this.clock = clock;
  }

  @Override
  public void serve(Responder responder) {
    if (served.getAndSet(true)) {
      throw new IllegalStateException("serves once");
    }
    try {
      lines.start();
      chat(new GuardedResponder(responder));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      ended.countDown();
    }
  }

  /** Does not wait for a line that is being typed. */
  @Override
  public void close() {
    lines.stop();
    if (!served.get()) {
      return;
    }
    try {
      ended.await(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void chat(Responder responder) throws InterruptedException {
    if (interactive) {
      print(responder.respond(new Message.Command(CHAT, "start", "", clock.instant())));
      out.println(HINT);
      out.println();
    }
    while (true) {
      prompt();
      Optional<String> line = lines.next();
      if (line.isEmpty()) {
        break;
      }
      if (line.get().isEmpty()) {
        continue;
      }
      Message message = read(line.get());
      if (interactive && message instanceof Message.Command c && c.name().equals("quit")) {
        return;
      }
      print(responder.respond(message));
    }
    if (interactive) {
      out.println();
      out.flush();
    }
  }

  private Message read(String line) {
    String number = line.strip();
    if (interactive && number.matches("[0-9]{1,3}")) {
      int n = Integer.parseInt(number);
      if (n >= 1 && n <= buttons.size()) {
        return new Message.Press(CHAT, buttons.get(n - 1).choice(), clock.instant());
      }
    }
    return Typed.read(CHAT, line, clock.instant());
  }

  private void prompt() {
    if (interactive) {
      out.print("> ");
      out.flush();
    }
  }

  private void print(Reply reply) {
    out.println(reply.text());
    buttons = reply.buttons();
    for (int i = 0; i < buttons.size(); i++) {
      out.println((interactive ? "  " + (i + 1) + ". " : "- ") + buttons.get(i).label());
    }
    out.println();
    out.flush();
  }
}
