package fairbot.publication;

import fairbot.content.Checked;
import fairbot.content.Config;
import fairbot.content.Edition;
import fairbot.conversation.Conversations;
import fairbot.conversation.Responder;
import fairbot.store.AskedQuestions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the edition that is live and brings new ones live. Thread-safe. One publication runs at a
 * time, on a thread of its own; who asks waits for it, and who asks meanwhile gets {@link
 * Outcome.Busy} at once.
 */
public final class Publication implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Publication.class);

  /** Killed in the midst it would lose nothing, so nobody waits long. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Publishing publishing;
  private final Shelf shelf;
  private final AtomicReference<Author> busy = new AtomicReference<>();
  private final List<OutcomeListener> listeners = new CopyOnWriteArrayList<>();

  /** One thread builds and judges, which leaves the other processor to the visitors. */
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("publication").factory());

  private Publication(Publishing publishing) {
    this.publishing = publishing;
    this.shelf = publishing.shelf();
  }

  /**
   * Makes the first edition of the files as they are, without asking the judged questions. If they
   * are those of the latest edition that was kept, it is that one.
   *
   * @param data the data folder, in which editions are kept; where it cannot be used the bot serves
   *     all the same and says so in the log
   * @param most how many editions are kept
   */
  public static Checked<Publication> open(
      Workshop workshop, Sources sources, Path data, int most, InstantSource clock) {
    long start = System.nanoTime();
    Copies copies = new Copies(sources, new Archive(data.resolve("editions"), most));
    Copies.Taken taken = copies.take();
    Draft draft = workshop.read(taken.from());
    if (!draft.problems().isEmpty()) {
      copies.drop();
      copies.close();
      return new Checked.Broken<>(sources.told(draft.problems(), taken.from()));
    }
    Optional<Kept> same = copies.latestIfLike(taken);
    int last = copies.kept().stream().mapToInt(Kept::number).max().orElse(0);
    Kept live =
        new Kept(
            same.map(Kept::number).orElse(last + 1),
            same.map(Kept::since).orElseGet(clock::instant),
            same.map(Kept::author).orElse(Author.START),
            same.map(Kept::restored).orElse(OptionalInt.empty()),
            Counts.of(draft.fairs()),
            true);
    if (same.isEmpty()) {
      var unused = copies.keep(taken, live);
      copies.tidy();
    }
    copies.drop();
    Config config = draft.config().orElseThrow();
    Edition edition =
        new Edition(
            live.number(),
            live.since(),
            config,
            draft.fairs(),
            workshop.engine(draft.fairs(), config, false));
    Publishing.logLive(live, Duration.ofNanos(System.nanoTime() - start));
    return new Checked.Good<>(
        new Publication(
            new Publishing(
                new Editor(workshop, sources, draft.fixed()), copies, clock, edition, live)));
  }

  /** The edition that is live. Who searches in it does so {@link #reading}. */
  public Edition current() {
    return shelf.live();
  }

  /** Works with the live edition, whose engine stays open meanwhile. */
  public <T> T reading(Function<Edition, T> work) {
    return staying(() -> work.apply(shelf.live()));
  }

  /**
   * The chats that visitors have: each message is answered while the editions that it may use stay
   * open, and from now on the chats are made ready for each edition before it goes live.
   *
   * @param conversations on {@link #current()}
   * @param asked what visitors ask, for the preview
   */
  public Responder serving(Conversations conversations, AskedQuestions asked) {
    publishing.serving(conversations, asked);
    return message -> staying(() -> conversations.respond(message));
  }

  /**
   * Reads and checks the files, builds an edition, asks it the judged questions and brings it live
   * if none turned wrong.
   *
   * @param force also if judged questions turned wrong; mistakes in the files are refused all the
   *     same
   */
  public Outcome reload(Author author, boolean force) {
    return told(author, () -> publishing.reload(author, force));
  }

  /** What a reload would change: {@link Outcome.Previewed} if it can be told. */
  public Outcome preview() {
    return alone(Author.CONSOLE, publishing::preview);
  }

  /**
   * Puts the files of a kept edition back to their places and brings them live as a new edition,
   * without asking the judged questions.
   */
  public Outcome rollBack(int number, Author author) {
    return told(author, () -> publishing.rollBack(number, author));
  }

  /**
   * Writes files of the content folder, each whole or not at all, and brings them live as a reload
   * does; if they do not go live, the files are put back.
   *
   * @param force as for a reload
   * @throws IllegalArgumentException if a file is none of a fair's
   */
  public Outcome edit(ContentEdit edit, Author author, boolean force) {
    return told(author, () -> publishing.edit(edit, author, force));
  }

  /** Those that can be rolled back to, and the one that is live; latest first. */
  public List<Kept> editions() {
    return publishing.editions();
  }

  /** From now on it is told of every publication. */
  public void listen(OutcomeListener listener) {
    listeners.add(listener);
  }

  /** Waits a little for a publication under way; none can be asked for after that. */
  @Override
  public void close() {
    worker.shutdown();
    try {
      if (worker.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        publishing.close();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private <T> T staying(Supplier<T> work) {
    Shelf.Stay stay = shelf.enter();
    try {
      return work.get();
    } finally {
      shelf.leave(stay);
    }
  }

  private Outcome told(Author author, Callable<Outcome> work) {
    Outcome outcome = alone(author, work);
    switch (outcome) {
      case Outcome.Live o -> tell(author, o);
      case Outcome.Refused o -> tell(author, o);
      case Outcome.Worse o -> tell(author, o);
      case Outcome.Failed o -> tell(author, o);
      case Outcome.Previewed o -> {}
      case Outcome.Unchanged o -> {}
      case Outcome.Busy o -> {}
      case Outcome.NoSuchEdition o -> {}
    }
    return outcome;
  }

  private void tell(Author author, Outcome outcome) {
    listeners.forEach(listener -> listener.published(author, outcome));
  }

  private Outcome alone(Author author, Callable<Outcome> work) {
    Author other = busy.compareAndExchange(null, author);
    if (other != null || worker.isShutdown()) {
      return new Outcome.Busy(Optional.ofNullable(other).orElse(author));
    }
    Future<Outcome> future =
        worker.submit(
            () -> {
              try {
                return work.call();
              } finally {
                publishing.dropDraft();
                busy.set(null);
              }
            });
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.Busy(author);
    } catch (ExecutionException e) {
      return failed(e.getCause());
    }
  }

  /** The only place where faults of a publication are caught. */
  private static Outcome failed(Throwable fault) {
    if (fault instanceof IllegalArgumentException mistake) {
      throw mistake;
    }
    log.error("publication failed error={}", fault.toString(), fault);
    return new Outcome.Failed(
        "판을 만들다가 프로그램에 잘못이 생겼습니다("
            + fault.getClass().getSimpleName()
            + "). 앞의 판이 그대로 답합니다. 기록을 봐 주세요.");
  }
}
