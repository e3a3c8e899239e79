package fairbot.channel.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lines of UTF-8, read on a thread of its own, because a read from a terminal cannot be
 * interrupted: {@link #stop} wakes the one who waits and leaves the daemon thread in its read.
 *
 * <p>Reads a line only when one is asked for. Broken bytes become U+FFFD, a byte order mark at the
 * beginning is dropped.
 */
final class LineReader {
  private static final Logger log = LoggerFactory.getLogger(LineReader.class);

  private final InputStream in;
  private final Semaphore wanted = new Semaphore(0);

  /** An empty one is the end. */
  private final LinkedBlockingDeque<Optional<String>> lines = new LinkedBlockingDeque<>();

  LineReader(InputStream in) {
    this.in = in;
  }

  void start() {
    Thread.ofPlatform().daemon().name("terminal-input").start(this::read);
  }

  /** The next line, or empty at the end of input or once stopped. Waits. */
  Optional<String> next() throws InterruptedException {
    wanted.release();
    Optional<String> line = lines.take();
    if (line.isEmpty()) {
      lines.addFirst(line);
    }
    return line;
  }

  /** From now on there are no more lines. From any thread. */
  void stop() {
    lines.addFirst(Optional.empty());
  }

  private void read() {
    try {
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      boolean first = true;
      while (true) {
        wanted.acquire();
        String line = reader.readLine();
        if (line == null) {
          break;
        }
        lines.add(Optional.of(first && line.startsWith("\uFEFF") ? line.substring(1) : line));
        first = false;
      }
    } catch (IOException e) {
      log.warn("terminal input broke off error={}", e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    lines.add(Optional.empty());
  }
}
