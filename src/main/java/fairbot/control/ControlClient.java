package fairbot.control;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;

/** Asks the bot that runs. */
public final class ControlClient {
  private static final int LONGEST = 4 << 20;

  private ControlClient() {}

  /**
   * Asks and waits for the answer.
   *
   * @param data the bot's data folder
   * @return empty if no bot answers there
   */
  public static Optional<Response> ask(Path data, Request request) {
    try (SocketChannel channel = SocketChannel.open(Line.address(data))) {
      Line.write(channel, request);
      return Optional.of(Line.read(channel, Response.class, LONGEST));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
