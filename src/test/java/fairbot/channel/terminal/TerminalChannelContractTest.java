package fairbot.channel.terminal;

import fairbot.channel.Channel;
import fairbot.channel.ChannelContract;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class TerminalChannelContractTest extends ChannelContract {

  @Override
  protected Line open() throws Exception {
    PipedOutputStream keyboard = new PipedOutputStream();
    Screen screen = new Screen();
    TerminalChannel channel =
        new TerminalChannel(
            new PipedInputStream(keyboard),
            new PrintStream(screen, true, StandardCharsets.UTF_8),
            false,
            InstantSource.system());
    return new Line() {
      @Override
      public Channel channel() {
        return channel;
      }

      @Override
      public void say(String text) throws Exception {
        keyboard.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        keyboard.flush();
      }

      @Override
      public String hear() throws InterruptedException {
        return screen.lines.poll(5, TimeUnit.SECONDS);
      }

      @Override
      public boolean moreToHear() {
        return !screen.lines.isEmpty();
      }

      @Override
      public void close() throws IOException {
        keyboard.close();
      }
    };
  }

  /** An empty line is no message here, and a line break ends one. */
  @Override
  protected List<String> oddTexts() {
    return List.of(
        " ", "😀👨‍👩‍👧", "\u0000\u0007\u001b[31m", "ㅇㄷㅇㅇ", "가".repeat(10_000), "\u1112\u1161");
  }

  /** Collects lines that are not empty. */
  private static final class Screen extends OutputStream {
    final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    @Override
    public synchronized void write(int b) {
      if (b != '\n') {
        line.write(b);
        return;
      }
      String text = line.toString(StandardCharsets.UTF_8).replace("\r", "");
      line.reset();
      if (!text.isEmpty()) {
        lines.add(text);
      }
    }
  }
}
