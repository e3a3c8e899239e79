package fairbot.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One line of JSON over a socket, and where the socket is. */
final class Line {
  /** Longer lines are refused: 4 MiB, room for the problems of a whole content folder. */
  private static final int LONGEST = 4 << 20;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Line() {}

  static Path folder(Path data) {
    return data.resolve("control");
  }

  /** The system takes only about 100 bytes: the shorter of the two paths. */
  static UnixDomainSocketAddress address(Path data) {
    Path socket = folder(data).resolve("socket");
    Path here = Path.of("").toAbsolutePath();
    Path shorter = socket;
    if (socket.getRoot() != null && socket.getRoot().equals(here.getRoot())) {
      Path relative = here.relativize(socket);
      shorter = relative.toString().length() < socket.toString().length() ? relative : socket;
    }
    return UnixDomainSocketAddress.of(shorter);
  }

  static void write(SocketChannel channel, Object value) throws IOException {
    ByteBuffer line = StandardCharsets.UTF_8.encode(JSON.writeValueAsString(value) + "\n");
    while (line.hasRemaining()) {
      channel.write(line);
    }
  }

  /**
   * Reads one.
   *
   * @throws IOException also if it is no such value
   */
  static <T> T read(SocketChannel channel, Class<T> type, int longest) throws IOException {
    InputStream in = Channels.newInputStream(channel);
    java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream();
    byte[] some = new byte[4096];
    int count = in.read(some);
    while (count > 0) {
      line.write(some, 0, count);
      if (line.size() > Math.min(longest, LONGEST)) {
        throw new IOException("line too long");
      }
      if (some[count - 1] == '\n') {
        break;
      }
      count = in.read(some);
    }
    try {
      T value = JSON.readValue(line.toByteArray(), type);
      if (value == null) {
        throw new IOException("nothing but null");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new IOException("no " + type.getSimpleName(), e);
    }
  }
}
