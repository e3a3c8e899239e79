package fairbot.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fairbot.answer.Caution;
import fairbot.content.Checked;
import fairbot.content.Config;
import fairbot.content.Problem;
import fairbot.conversation.AnswerListener;
import fairbot.conversation.Conversations;
import fairbot.conversation.Message;
import fairbot.conversation.Responder;
import fairbot.fair.Fair;
import fairbot.publication.Change.Turn;
import fairbot.search.Hits;
import fairbot.search.SearchEngine;
import fairbot.store.Store;
import fairbot.store.memory.MemoryStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an organiser may do to the files while visitors ask. */
@Timeout(120)
class PublicationTest {
  private static final Instant NOW = Instant.parse("2027-05-01T03:00:00Z");
  private static final Author ORGANISER = Author.organiser("Kx3");

  @TempDir private Path folder;
  private LittleFair fair;
  private Publication publication;
  private Responder visitors;
  private final Store store = new MemoryStore(text -> text, 100);

  @BeforeEach
  void aLittleFairIsServed() throws Exception {
    fair = LittleFair.in(folder);
    start(new ShippedWorkshop(), 20);
  }

  @AfterEach
  void end() {
    publication.close();
  }

  private void start(Workshop workshop, int most) {
    Checked<Publication> opened =
        Publication.open(workshop, fair.sources(), folder.resolve("data"), most, () -> NOW);
    assertThat(opened.problems()).isEmpty();
    publication = opened.good().orElseThrow();
    visitors =
        publication.serving(
            new Conversations(
                publication::current,
                Caution.NORMAL,
                Duration.ofMinutes(10),
                store,
                AnswerListener.NONE),
            store.asked());
  }

  private void restart(int most) {
    publication.close();
    start(new ShippedWorkshop(), most);
  }

  private String reply() {
    return visitors.respond(new Message.Text("a", LittleFair.ASKED, NOW)).text();
  }

  private List<Integer> numbers() {
    return publication.editions().stream().map(Kept::number).toList();
  }

  @Test
  void reload_bringsWhatChanged_andTellsIt() throws Exception {
    assertThat(reply()).contains("3,000원");
    fair.price(4_000);

    Outcome outcome = publication.reload(ORGANISER, false);

    assertThat(reply()).contains("4,000원");
    assertThat(outcome).isInstanceOf(Outcome.Live.class);
    Outcome.Live live = (Outcome.Live) outcome;
    assertThat(live.edition())
        .isEqualTo(
            new Kept(2, NOW, ORGANISER, OptionalInt.empty(), new Counts(1, 0, 1, 0, 0), true));
    assertThat(live.changes().added()).isEmpty();
    assertThat(live.changes().removed()).isEmpty();
    assertThat(live.changes().changed())
        .containsExactly(new Preview.EntryName("little-fair", "socks", "줄무늬 양말"));
    assertThat(live.changes().judged())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before()).contains("3,000원");
              assertThat(change.after()).contains("4,000원");
              assertThat(change.turn()).isEqualTo(Turn.NEITHER);
            });
    assertThat(live.changes().asked())
        .extracting(Change::question)
        .containsExactly(LittleFair.ASKED);
    assertThat(publication.current().number()).isEqualTo(2);
    assertThat(publication.current().since()).isEqualTo(NOW);
  }

  @Test
  void reloadWithoutAChange_leavesTheEdition() {
    assertThat(publication.reload(Author.CONSOLE, true)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(numbers()).containsExactly(1);
  }

  @Test
  void brokenFiles_areNamed_andTheEditionBeforeAnswers() throws Exception {
    fair.broken();
    fair.write("config/spellings.txt", "화살표가 없는 줄\n");
    fair.write("config/questions/little-fair.jsonl", "{\n");

    assertThat(publication.reload(Author.CONSOLE, true))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(refused.problems().toString())
                    .contains("config/spellings.txt:1")
                    .contains("little-fair/products.json:3:14 [products[0].price]"));
    assertThat(reply()).contains("3,000원");
    assertThat(numbers()).containsExactly(1);
  }

  /** A draft is as large as the content, and may hold what was never meant for anybody. */
  @Test
  void whatDoesNotGoLive_leavesNoCopyBehind() throws Exception {
    Path draft = folder.resolve("data/editions/draft");
    publication.reload(ORGANISER, false);
    assertThat(draft).doesNotExist();
    fair.withoutPrice();
    assertThat(publication.preview()).isInstanceOf(Outcome.Previewed.class);
    assertThat(draft).doesNotExist();
    assertThat(publication.reload(ORGANISER, false)).isInstanceOf(Outcome.Worse.class);
    assertThat(draft).doesNotExist();
    fair.broken();
    assertThat(publication.reload(ORGANISER, false)).isInstanceOf(Outcome.Refused.class);
    assertThat(draft).doesNotExist();
    publication.rollBack(1, ORGANISER);
    assertThat(draft).doesNotExist();
    restart(20);
    assertThat(draft).doesNotExist();
  }

  @Test
  void brokenJudgedQuestions_areNamed() throws Exception {
    fair.price(4_000);
    fair.write("config/questions/little-fair.jsonl", "{\n");

    assertThat(publication.reload(Author.CONSOLE, true))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(refused.problems().toString())
                    .contains("config/questions/little-fair.jsonl:1:"));
  }

  /** Whoever reads the problem knows nothing of copies. */
  @Test
  void foldersThatAreGone_areToldByTheirOwnPaths() throws Exception {
    Files.delete(fair.products());
    Files.delete(folder.resolve("index-data/little-fair/fair.json"));
    Files.delete(folder.resolve("index-data/little-fair"));
    Files.delete(folder.resolve("index-data"));

    assertThat(publication.reload(Author.CONSOLE, false))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::toString)
                    .anyMatch(p -> p.startsWith(folder.resolve("index-data") + " 없는 폴더입니다."))
                    .noneMatch(p -> p.contains("draft")));
  }

  @Test
  void questionThatTurnsWrong_keepsTheEditionBefore_unlessForced() throws Exception {
    fair.withoutPrice();

    assertThat(publication.reload(ORGANISER, false))
        .isInstanceOfSatisfying(
            Outcome.Worse.class,
            worse ->
                assertThat(worse.turnedWrong())
                    .singleElement()
                    .satisfies(
                        change -> {
                          assertThat(change.id()).isEqualTo("q1");
                          assertThat(change.question()).isEqualTo(LittleFair.ASKED);
                          assertThat(change.before()).contains("3,000원");
                          assertThat(change.after()).contains("없");
                          assertThat(change.turn()).isEqualTo(Turn.WRONG);
                        }));
    assertThat(reply()).contains("3,000원");

    assertThat(publication.reload(ORGANISER, true)).isInstanceOf(Outcome.Live.class);
    assertThat(reply()).doesNotContain("3,000원");
  }

  /**
   * What a judged question expects may be gone: that is for the gate, not a mistake of the file.
   */
  @Test
  void entryThatIsGone_turnsItsQuestionWrong() throws Exception {
    fair.write("index-data/little-fair/products.json", "[]\n");

    assertThat(publication.reload(ORGANISER, false))
        .isInstanceOfSatisfying(
            Outcome.Worse.class,
            worse -> {
              assertThat(worse.turnedWrong()).extracting(Change::id).containsExactly("q1");
              assertThat(worse.changes().removed())
                  .extracting(Preview.EntryName::id)
                  .containsExactly("socks");
            });
  }

  /** What was wrong before does not stop anybody. */
  @Test
  void questionThatWasWrongBefore_isNoReason() throws Exception {
    fair.write(
        "config/questions/little-fair.jsonl",
        """
        {"id": "q1", "text": "%s", "expect": {"outcome": "unknown"}}
        """
            .formatted(LittleFair.ASKED));
    fair.withoutPrice();

    assertThat(publication.reload(ORGANISER, false)).isInstanceOf(Outcome.Live.class);
  }

  @Test
  void preview_tellsAndChangesNothing() throws Exception {
    fair.withoutPrice();

    assertThat(publication.preview())
        .isInstanceOfSatisfying(
            Outcome.Previewed.class,
            previewed ->
                assertThat(previewed.changes().turnedWrong())
                    .extracting(Change::id)
                    .containsExactly("q1"));
    assertThat(reply()).contains("3,000원");
    assertThat(numbers()).containsExactly(1);
  }

  @Test
  void rollBack_restoresTheFiles_andIsAnEditionOfItsOwn() throws Exception {
    fair.price(4_000);
    fair.write("config/fillers.txt", "음\n");
    fair.write("index-data/little-fair/faq.json", "[]\n");
    fair.write("index-data/little-fair/메모.docx", "그대로 둘 것");
    assertThat(publication.reload(ORGANISER, false)).isInstanceOf(Outcome.Live.class);
    fair.broken();

    Outcome outcome = publication.rollBack(1, Author.CONSOLE);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Live.class,
            live -> {
              assertThat(live.edition().number()).isEqualTo(3);
              assertThat(live.edition().restored()).hasValue(1);
            });
    assertThat(reply()).contains("3,000원");
    assertThat(fair.products()).hasContent(LittleFair.product(3_000));
    assertThat(folder.resolve("config/fillers.txt"))
        .hasSameTextualContentAs(Path.of("config/fillers.txt"));
    assertThat(folder.resolve("index-data/little-fair/faq.json")).doesNotExist();
    assertThat(folder.resolve("index-data/little-fair/메모.docx")).exists();
    assertThat(numbers()).containsExactly(3, 2, 1);
    assertThat(publication.reload(Author.FILES, false)).isInstanceOf(Outcome.Unchanged.class);
  }

  @Test
  void rollBackToTheLiveEdition_onlyRestoresItsFiles() throws Exception {
    fair.broken();

    assertThat(publication.rollBack(1, Author.CONSOLE)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(fair.products()).hasContent(LittleFair.product(3_000));
  }

  @Test
  void rollBackToAnUnknownEdition_namesTheKnownOnes() throws Exception {
    fair.price(4_000);
    publication.reload(ORGANISER, false);

    assertThat(publication.rollBack(7, Author.CONSOLE))
        .isEqualTo(new Outcome.NoSuchEdition(7, List.of(1, 2)));
  }

  @Test
  void editions_areNumberedOn_afterARestart() throws Exception {
    fair.price(4_000);
    publication.reload(ORGANISER, false);
    restart(20);
    assertThat(publication.current().number()).isEqualTo(2);
    assertThat(publication.editions().getFirst().author()).isEqualTo(ORGANISER);

    publication.close();
    fair.price(5_000);
    start(new ShippedWorkshop(), 20);

    assertThat(reply()).contains("5,000원");
    assertThat(numbers()).containsExactly(3, 2, 1);
    assertThat(publication.editions().getFirst().author()).isEqualTo(Author.START);
    assertThat(publication.editions()).extracting(Kept::live).containsExactly(true, false, false);
    assertThat(publication.rollBack(1, ORGANISER)).isInstanceOf(Outcome.Live.class);
    assertThat(reply()).contains("3,000원");
  }

  @Test
  void onlyTheLastOnes_areKept() throws Exception {
    restart(3);
    for (int won = 4_000; won <= 8_000; won += 1_000) {
      fair.price(won);
      assertThat(publication.reload(ORGANISER, false)).isInstanceOf(Outcome.Live.class);
    }

    assertThat(numbers()).containsExactly(6, 5, 4);
    assertThat(publication.rollBack(1, ORGANISER))
        .isEqualTo(new Outcome.NoSuchEdition(1, List.of(4, 5, 6)));
    assertThat(publication.rollBack(4, ORGANISER)).isInstanceOf(Outcome.Live.class);
    assertThat(reply()).contains("6,000원");
  }

  @Test
  void edit_isWrittenBack_andLive() throws Exception {
    Outcome outcome =
        publication.edit(
            folders ->
                Map.of(
                    folders.apply("little-fair").orElseThrow().resolve("products.json"),
                    Optional.of(LittleFair.product(9_000).getBytes(UTF_8))),
            ORGANISER,
            false);

    assertThat(outcome).isInstanceOf(Outcome.Live.class);
    assertThat(reply()).contains("9,000원");
    assertThat(fair.products()).hasContent(LittleFair.product(9_000));
    restart(20);
    assertThat(reply()).contains("9,000원");
    assertThat(numbers()).containsExactly(2, 1);
  }

  @Test
  void editThatIsRefused_leavesTheFilesAsTheyWere() throws Exception {
    Path more = fair.products().resolveSibling("companies.json");

    Outcome outcome =
        publication.edit(
            folders ->
                Map.of(
                    fair.products(),
                    Optional.of("[".getBytes(UTF_8)),
                    more,
                    Optional.of("[]".getBytes(UTF_8))),
            ORGANISER,
            false);

    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(fair.products()).hasContent(LittleFair.product(3_000));
    assertThat(more).doesNotExist();
    assertThat(publication.reload(ORGANISER, false)).isInstanceOf(Outcome.Unchanged.class);
  }

  @Test
  void dataFolderThatCannotBeUsed_isNoReasonToStandStill() throws Exception {
    publication.close();
    fair.write("blocked", "");
    publication =
        Publication.open(
                new ShippedWorkshop(), fair.sources(), folder.resolve("blocked"), 20, () -> NOW)
            .good()
            .orElseThrow();
    fair.price(4_000);

    assertThat(publication.reload(ORGANISER, false))
        .isInstanceOfSatisfying(
            Outcome.Live.class,
            live -> assertThat(live.changes().notes().toString()).contains("보관하지 못해서"));
    assertThat(publication.current().number()).isEqualTo(2);
  }

  /** Builds when it is told to. */
  private static final class Slow extends ShippedWorkshop {
    final CountDownLatch building = new CountDownLatch(1);
    final CountDownLatch go = new CountDownLatch(1);

    @Override
    public SearchEngine engine(List<Fair> fairs, Config config, boolean beside) {
      if (beside) {
        building.countDown();
        try {
          go.await();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
      return super.engine(fairs, config, beside);
    }
  }

  @Test
  void secondOneAtATime_isBusy_andVisitorsAreAnswered() throws Exception {
    publication.close();
    Slow workshop = new Slow();
    start(workshop, 20);
    fair.price(4_000);
    CompletableFuture<Outcome> first =
        CompletableFuture.supplyAsync(() -> publication.reload(ORGANISER, false));
    workshop.building.await();

    assertThat(publication.reload(Author.SIGNAL, false)).isEqualTo(new Outcome.Busy(ORGANISER));
    assertThat(publication.rollBack(1, Author.CONSOLE)).isEqualTo(new Outcome.Busy(ORGANISER));
    assertThat(reply()).contains("3,000원");

    workshop.go.countDown();
    assertThat(first.get()).isInstanceOf(Outcome.Live.class);
    assertThat(reply()).contains("4,000원");
  }

  /** Tells when its engines are closed, and fails whoever searches in a closed one. */
  private static final class Watched extends ShippedWorkshop {
    final List<String> closed = new ArrayList<>();
    private int built;

    @Override
    public SearchEngine engine(List<Fair> fairs, Config config, boolean beside) {
      SearchEngine engine = super.engine(fairs, config, beside);
      built++;
      String name = "engine " + built;
      return new SearchEngine() {
        @Override
        public Hits search(String fair, fairbot.question.Question question) {
          return engine.search(fair, question);
        }

        @Override
        public void close() {
          closed.add(name);
          engine.close();
        }
      };
    }
  }

  @Test
  void engine_isClosed_whenTheLastQuestionThatBeganWithItEnds() throws Exception {
    publication.close();
    Watched workshop = new Watched();
    start(workshop, 20);

    String answered =
        publication.reading(
            edition -> {
              try {
                fair.price(4_000);
                publication.reload(ORGANISER, false);
                assertThat(workshop.closed).isEmpty();
                // It may have seen the second one too, so that stays open as well.
                fair.price(5_000);
                publication.reload(ORGANISER, false);
                assertThat(workshop.closed).isEmpty();
              } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
              return workshop.chats(edition).ask("b", LittleFair.ASKED, NOW).written().text();
            });

    assertThat(answered).contains("3,000원");
    // The second one stays ready for a roll back.
    assertThat(workshop.closed).containsExactly("engine 1");
    fair.broken();
    publication.reload(ORGANISER, false);
    assertThat(reply()).contains("5,000원");
    assertThat(workshop.closed).containsExactly("engine 1");
  }

  /** A large fair takes half a minute to build; the edition before is back at once. */
  @Test
  void rollBackToTheEditionBefore_buildsNothing() throws Exception {
    publication.close();
    Watched workshop = new Watched();
    start(workshop, 20);
    fair.price(4_000);
    publication.reload(ORGANISER, false);

    assertThat(publication.rollBack(1, ORGANISER)).isInstanceOf(Outcome.Live.class);
    assertThat(reply()).contains("3,000원");
    assertThat(publication.rollBack(2, ORGANISER)).isInstanceOf(Outcome.Live.class);
    assertThat(reply()).contains("4,000원");
    assertThat(publication.current().number()).isEqualTo(4);
    assertThat(workshop.built).isEqualTo(2);
    assertThat(workshop.closed).isEmpty();

    // Beside the live one there is room for one more: it makes way when the next is built.
    fair.price(5_000);
    publication.reload(ORGANISER, false);
    assertThat(workshop.built).isEqualTo(3);
    assertThat(workshop.closed).containsExactly("engine 1");
    publication.close();
    assertThat(workshop.closed).containsExactlyInAnyOrder("engine 1", "engine 2", "engine 3");
  }

  @Test
  void rollBackThatCannotWrite_leavesTheEditionBeforeReady() throws Exception {
    fair.price(4_000);
    publication.reload(ORGANISER, false);
    Files.delete(fair.products());
    Files.createDirectory(fair.products());

    assertThat(publication.rollBack(1, ORGANISER)).isInstanceOf(Outcome.Failed.class);
    assertThat(reply()).contains("4,000원");

    Files.delete(fair.products());
    assertThat(publication.rollBack(1, ORGANISER)).isInstanceOf(Outcome.Live.class);
    assertThat(reply()).contains("3,000원");
  }
}
