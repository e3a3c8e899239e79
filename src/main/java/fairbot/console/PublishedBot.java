package fairbot.console;

import fairbot.console.Wiring.Installation;
import fairbot.console.Wiring.Line;
import fairbot.console.Wiring.Organising;
import fairbot.content.Checked;
import fairbot.content.Edition;
import fairbot.content.Problem;
import fairbot.control.ControlSocket;
import fairbot.conversation.Conversations;
import fairbot.conversation.Responder;
import fairbot.organiser.Admission;
import fairbot.organiser.OneTimeCode;
import fairbot.organiser.OrganiserDesk;
import fairbot.publication.Author;
import fairbot.publication.FileWatch;
import fairbot.publication.HangUp;
import fairbot.publication.Publication;
import fairbot.publication.Requests;
import fairbot.publication.Sources;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A bot whose editions are kept, and replaced while it serves. */
final class PublishedBot implements Bot {
  /** Who saves a workbook writes several times. */
  private static final Duration QUIET = Duration.ofSeconds(2);

  private static final InstantSource CLOCK = InstantSource.system();

  private final Installation installation;
  private final Sources sources;
  private final Publication publication;
  private final PrintStream err;
  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  private PublishedBot(
      Installation installation, Sources sources, Publication publication, PrintStream err) {
    this.installation = installation;
    this.err = err;
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
        CLOCK)) {
      case Checked.Good<Publication>(Publication publication) ->
          new Checked.Good<>(
              new PublishedBot(installation, sources, publication, surroundings.err()));
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
    Responder visitors = publication.serving(conversations, line.store().asked());
    Responder responder =
        line.organising()
            .map(organising -> desk(visitors, conversations, line, organising))
            .orElse(visitors);
    Requests requests = new Requests(publication);
    open.push(requests);
    ControlSocket.open(installation.keeping().data(), publication).ifPresent(open::push);
    HangUp.on(() -> requests.ask(Author.SIGNAL, Duration.ZERO));
    if (installation.keeping().watch()) {
      FileWatch.begin(sources, requests, QUIET).ifPresent(open::push);
    }
    return responder;
  }

  /** The organiser's desk before the visitors' conversations. */
  private Responder desk(
      Responder visitors, Conversations conversations, Line line, Organising organising) {
    OneTimeCode code = OneTimeCode.issue(CLOCK.instant());
    // For the operator's eyes, and not through the log, which may be kept and sent about.
    err.println(
        "주최자로 등록하려면 %d분 안에 텔레그램에서 봇에게 이렇게 보내 주세요: /organiser %s"
            .formatted(OneTimeCode.LIFETIME.toMinutes(), code.reveal()));
    err.flush();
    OrganiserDesk desk =
        new OrganiserDesk(
            visitors,
            conversations,
            publication,
            new Admission(organising.accounts(), line.store(), Optional.of(code), CLOCK),
            organising.menu(),
            line.store());
    desk.showMenus();
    return desk;
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
