package fairbot.publication;

import fairbot.content.Checked;
import fairbot.content.Edition;
import fairbot.content.Problem;
import fairbot.conversation.Conversations;
import fairbot.publication.Editor.Questions;
import fairbot.store.AskedQuestions;
import fairbot.store.AskedQuestions.AskedQuestion;
import fairbot.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The steps of a publication, for one at a time. {@link #editions} is for other threads too. */
final class Publishing implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Publishing.class);

  /** So many of the latest questions are looked at for the most asked ones. */
  private static final int LATELY = 2_000;

  private final Editor editor;
  private final Sources sources;
  private final Copies copies;
  private final InstantSource clock;
  private final Shelf shelf;
  private volatile Kept live;
  private volatile Optional<Conversations> conversations = Optional.empty();
  private volatile Optional<AskedQuestions> asked = Optional.empty();

  Publishing(Editor editor, Copies copies, InstantSource clock, Edition edition, Kept live) {
    this.editor = editor;
    this.sources = editor.origin();
    this.copies = copies;
    this.clock = clock;
    this.shelf = new Shelf(edition);
    this.live = live;
  }

  Shelf shelf() {
    return shelf;
  }

  void serving(Conversations chats, AskedQuestions questions) {
    asked = Optional.of(questions);
    conversations = Optional.of(chats);
  }

  /** See {@link Publication#editions}. */
  List<Kept> editions() {
    Kept now = live;
    List<Kept> all = new ArrayList<>(copies.kept());
    all.removeIf(kept -> kept.number() == now.number());
    all.add(now);
    all.sort(Comparator.comparingInt(Kept::number).reversed());
    return all;
  }

  /** See {@link Publication#reload}. */
  Outcome reload(Author author, boolean force) {
    long start = System.nanoTime();
    Copies.Taken taken = copies.take();
    if (copies.isLive(taken)) {
      return new Outcome.Unchanged(live);
    }
    return switch (editor.make(taken.from(), shelf, questions())) {
      case Checked.Broken<Candidate>(List<Problem> problems) -> refused(author, problems);
      case Checked.Good<Candidate>(Candidate candidate) ->
          force || candidate.preview().turnedWrong().isEmpty()
              ? goLive(candidate, taken, author, OptionalInt.empty(), start)
              : worse(author, candidate);
    };
  }

  /** See {@link Publication#preview}. */
  Outcome preview() {
    Copies.Taken taken = copies.take();
    if (copies.isLive(taken)) {
      return new Outcome.Unchanged(live);
    }
    return switch (editor.make(taken.from(), shelf, questions())) {
      case Checked.Broken<Candidate>(List<Problem> problems) -> new Outcome.Refused(problems);
      case Checked.Good<Candidate>(Candidate candidate) -> {
        candidate.drop();
        yield new Outcome.Previewed(candidate.preview());
      }
    };
  }

  /** See {@link Publication#rollBack}. */
  Outcome rollBack(int number, Author author) {
    long start = System.nanoTime();
    Optional<Snapshot> wanted = copies.snapshot(number);
    if (wanted.isEmpty()) {
      return new Outcome.NoSuchEdition(number, copies.kept().stream().map(Kept::number).toList());
    }
    if (!wanted.get().origin().equals(sources)) {
      return new Outcome.Failed(
          "%d판은 다른 폴더의 것이라 여기로 되돌릴 수 없습니다. 그 판의 폴더: %s. 같은 --content와 --config로 시작한 뒤 되돌려 주세요."
              .formatted(number, wanted.get().origin().all()));
    }
    Copies.Taken taken = copies.take(wanted.get());
    if (copies.isLive(taken)) {
      return rewriting(wanted.get(), () -> new Outcome.Unchanged(live));
    }
    Optional<Edition> ready = shelf.before(number);
    Checked<Candidate> made =
        ready.isPresent()
            ? new Checked.Good<>(editor.again(taken.from(), shelf.live(), ready.get()))
            : editor.make(taken.from(), shelf, new Questions.None());
    return switch (made) {
      case Checked.Broken<Candidate>(List<Problem> problems) -> refused(author, problems);
      case Checked.Good<Candidate>(Candidate candidate) -> {
        Outcome outcome =
            rewriting(
                wanted.get(),
                () -> goLive(candidate, taken, author, OptionalInt.of(number), start));
        if (!(outcome instanceof Outcome.Live) && ready.isEmpty()) {
          candidate.drop();
        }
        yield outcome;
      }
    };
  }

  /** See {@link Publication#edit}. */
  Outcome edit(ContentEdit edit, Author author, boolean force) {
    try {
      copies.archive().open();
      Map<Path, Optional<byte[]>> files = edit.files(this::folder);
      for (Path file : files.keySet()) {
        if (!sources.holdsContent(file) || !SourceFiles.isOne(file.getFileName())) {
          throw new IllegalArgumentException("no file of a fair: " + file);
        }
      }
      return rewriting(files, () -> reload(author, force));
    } catch (IOException e) {
      return disk(e);
    }
  }

  /** What was copied and did not go live. */
  void dropDraft() {
    copies.drop();
  }

  @Override
  public void close() {
    shelf.close();
    copies.close();
  }

  private interface Step {
    Outcome take();
  }

  private Outcome rewriting(Snapshot wanted, Step step) {
    try {
      return rewriting(wanted.changes(), step);
    } catch (IOException e) {
      return disk(e);
    }
  }

  /** Writes files; they stay if what follows brings them live, else they are put back. */
  private Outcome rewriting(Map<Path, Optional<byte[]>> files, Step step) throws IOException {
    Rewriting rewriting = Rewriting.of(files, copies.archive().folder());
    boolean stays = false;
    try {
      Outcome outcome = step.take();
      stays = outcome instanceof Outcome.Live || outcome instanceof Outcome.Unchanged;
      return outcome;
    } finally {
      if (stays) {
        rewriting.done();
      } else {
        rewriting.undo();
      }
    }
  }

  private Outcome goLive(
      Candidate candidate, Copies.Taken taken, Author author, OptionalInt restored, long start) {
    int last = copies.kept().stream().mapToInt(Kept::number).max().orElse(0);
    Kept next =
        new Kept(
            1 + Math.max(last, live.number()),
            clock.instant(),
            author,
            restored,
            Counts.of(candidate.edition().fairs()),
            true);
    Edition edition = candidate.numbered(next.number(), next.since());
    conversations.ifPresent(chats -> chats.prepare(edition));
    Optional<String> notKept = copies.keep(taken, next);
    shelf.put(edition);
    live = next;
    conversations.ifPresent(Conversations::turn);
    copies.tidy();
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    logLive(next, took);
    Preview changes = candidate.preview();
    return new Outcome.Live(next, notKept.map(changes::with).orElse(changes), took);
  }

  /** A line for an edition that is live from now on. */
  static void logLive(Kept edition, Duration took) {
    log.info(
        "edition live number={} author={} fairs={} entries={} took={}",
        edition.number(),
        edition.author(),
        edition.counts().fairs(),
        edition.counts().entries(),
        String.format(Locale.ROOT, "%.1fs", took.toMillis() / 1e3));
  }

  private static Outcome refused(Author author, List<Problem> problems) {
    log.warn("edition refused author={} problems={}", author, problems.size());
    problems.stream().limit(20).forEach(p -> log.info("problem {}", p));
    return new Outcome.Refused(problems);
  }

  private static Outcome worse(Author author, Candidate candidate) {
    candidate.drop();
    List<Change> wrong = candidate.preview().turnedWrong();
    log.warn("edition refused author={} turned_wrong={}", author, wrong.size());
    return new Outcome.Worse(wrong, candidate.preview());
  }

  private static Outcome disk(IOException e) {
    log.error("content not written error={}", e.toString());
    return new Outcome.Failed(
        "파일을 쓰지 못했습니다("
            + e.getClass().getSimpleName()
            + "). 남은 자리와 쓰기 권한을 확인하고 다시 해 주세요. 앞의 판이 그대로 답합니다.");
  }

  private Questions questions() {
    List<AskedQuestion> lately = List.of();
    try {
      lately = asked.isPresent() ? asked.get().latest(LATELY) : lately;
    } catch (StoreException e) {
      // The store has said it in the log; the preview does without.
    }
    return new Questions.Judged(lately, clock.instant());
  }

  private Optional<Path> folder(String fair) {
    return shelf.live().fair(fair).isEmpty()
        ? Optional.empty()
        : sources.content().stream()
            .map(root -> root.endsWith(fair) ? root : root.resolve(fair))
            .filter(Files::isDirectory)
            .findFirst();
  }
}
