package fairbot.control;

import fairbot.fair.Fair;
import fairbot.publication.Author;
import fairbot.publication.Outcome;
import fairbot.publication.OutcomeText;
import fairbot.publication.Publication;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot's end: does what commands ask, each on a thread of its own. */
public final class ControlSocket implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(ControlSocket.class);
  private static final String FORCING = "fairbot reload --force";
  private static final int LONGEST = 4096;

  /** Exit statuses, as those of all commands. */
  private static final int WORSE = 1;

  private static final int WRONG = 2;

  private final ServerSocketChannel server;
  private final UnixDomainSocketAddress address;
  private final Publication publication;

  private ControlSocket(
      ServerSocketChannel server, UnixDomainSocketAddress address, Publication publication) {
    this.server = server;
    this.address = address;
    this.publication = publication;
  }

  /**
   * Opens it; where that cannot be it says so in the log, and the bot serves without.
   *
   * @param data the data folder, of which this program must be the only user: a socket that is
   *     there is one of a program that died
   */
  public static Optional<ControlSocket> open(Path data, Publication publication) {
    UnixDomainSocketAddress address = Line.address(data);
    try {
      makeFolder(Line.folder(data));
      Files.deleteIfExists(address.getPath());
      ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      try {
        server.bind(address);
        ownerOnly(address.getPath(), "rw-------");
      } catch (IOException e) {
        server.close();
        throw e;
      }
      ControlSocket socket = new ControlSocket(server, address, publication);
      Thread.ofPlatform().daemon().name("control").start(socket::listen);
      return Optional.of(socket);
    } catch (IOException | UnsupportedOperationException e) {
      log.warn("no control socket, reload by SIGHUP or by the files error={}", e.toString());
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      server.close();
      Files.deleteIfExists(address.getPath());
    } catch (IOException e) {
      log.debug("control socket not removed error={}", e.toString());
    }
  }

  private void listen() {
    try {
      while (true) {
        SocketChannel channel = server.accept();
        Thread.ofVirtual().name("control-command").start(() -> answer(channel));
      }
    } catch (ClosedChannelException e) {
      // The end.
    } catch (IOException e) {
      log.warn("control socket broken error={}", e.toString());
    }
  }

  private void answer(SocketChannel channel) {
    try (channel) {
      Line.write(channel, response(Line.read(channel, Request.class, LONGEST)));
    } catch (IOException e) {
      log.debug("command not answered error={}", e.toString());
    }
  }

  private Response response(Request request) {
    return switch (request.command()) {
      case RELOAD -> response(publication.reload(Author.CONSOLE, request.force()));
      case PREVIEW -> response(publication.preview());
      case ROLLBACK -> response(publication.rollBack(request.number(), Author.CONSOLE));
      case EDITIONS -> new Response(0, editions());
    };
  }

  private List<String> editions() {
    Fair first = publication.current().fairs().getFirst();
    ZoneId zone = first.schedule().timeZone();
    return OutcomeText.editions(publication.editions(), zone);
  }

  private static Response response(Outcome outcome) {
    int status =
        switch (outcome) {
          case Outcome.Live o -> 0;
          case Outcome.Unchanged o -> 0;
          case Outcome.Previewed o -> o.changes().turnedWrong().isEmpty() ? 0 : WORSE;
          case Outcome.Worse o -> WORSE;
          case Outcome.Refused o -> WRONG;
          case Outcome.Busy o -> WRONG;
          case Outcome.NoSuchEdition o -> WRONG;
          case Outcome.Failed o -> WRONG;
        };
    return new Response(status, OutcomeText.lines(outcome, FORCING));
  }

  /** The folder keeps others out from the moment at which the socket is there. */
  private static void makeFolder(Path folder) throws IOException {
    if (isPosix(folder)) {
      FileAttribute<?> owner =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
      Files.createDirectories(folder, owner);
    } else {
      Files.createDirectories(folder);
    }
    ownerOnly(folder, "rwx------");
  }

  private static void ownerOnly(Path path, String permissions) throws IOException {
    if (isPosix(path)) {
      Files.setPosixFilePermissions(path, Set.copyOf(PosixFilePermissions.fromString(permissions)));
    }
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
