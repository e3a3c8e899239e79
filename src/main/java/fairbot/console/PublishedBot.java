package fairbot.console;

import fairbot.console.Wiring.Installation;
import fairbot.console.Wiring.Line;
import fairbot.content.Checked;
import fairbot.content.Edition;
import fairbot.content.Problem;
import fairbot.control.ControlSocket;
import fairbot.conversation.Conversations;
import fairbot.conversation.Responder;
import fairbot.publication.Author;
import fairbot.publication.FileWatch;
import fairbot.publication.HangUp;
import fairbot.publication.Publication;
import fairbot.publication.Requests;
import fairbot.publication.Sources;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A bot whose editions are kept, and replaced while it serves. */
final class PublishedBot implements Bot {
  /** Who saves a workbook writes several times. */
  private static final Duration QUIET = Duration.ofSeconds(2);

  private final Installation installation;
  private final Sources sources;
  private final Publication publication;
  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  private PublishedBot(Installation installation, Sources sources, Publication publication) {
    this.installation = installation;
    this.sources = sources;
    this.publication = publication;
  }

  /**
   * Reads the organiser's files and builds the first edition.
   *
   * @param content the fairs' folders that were named on the command line; none means the settings'
   */
  static Checked<PublishedBot> open(
      List<Path> content, Installation installation, Wiring wiring, Surroundings surroundings) {
    boolean named = !content.isEmpty();
    Sources sources =
        new Sources(
            (named ? content : List.of(installation.content()))
                .stream().map(path -> path.toAbsolutePath().normalize()).toList(),
            installation.config().toAbsolutePath().normalize());
    return switch (Publication.open(
        new EditionWorkshop(named, installation, wiring, surroundings),
        sources,
        installation.keeping().data(),
        installation.keeping().editions(),
        InstantSource.system())) {
      case Checked.Good<Publication>(Publication publication) ->
          new Checked.Good<>(new PublishedBot(installation, sources, publication));
      case Checked.Broken<Publication>(List<Problem> problems) -> new Checked.Broken<>(problems);
    };
  }

  @Override
  public Installation installation() {
    return installation;
  }

  @Override
  public Edition current() {
    return publication.current();
  }

  /** From now on editions can be asked for: by commands, SIGHUP and the files. */
  @Override
  public Responder responder(Line line) {
    Conversations conversations =
        new Conversations(
            publication::current,
            installation.caution(),
            installation.contextLifetime(),
            line.store(),
            line.listener());
    Responder responder = publication.serving(conversations, line.store().asked());
    Requests requests = new Requests(publication);
    open.push(requests);
    ControlSocket.open(installation.keeping().data(), publication).ifPresent(open::push);
    HangUp.on(() -> requests.ask(Author.SIGNAL, Duration.ZERO));
    if (installation.keeping().watch()) {
      FileWatch.begin(sources, requests, QUIET).ifPresent(open::push);
    }
    return responder;
  }

  @Override
  public void whenBuilt(Runnable action) {
    publication.listen((author, outcome) -> action.run());
  }

  @Override
  public void close() {
    for (AutoCloseable one : open) {
      try {
        one.close();
      } catch (Exception e) {
        throw new IllegalStateException("none of them throws", e);
      }
    }
    publication.close();
  }
}
