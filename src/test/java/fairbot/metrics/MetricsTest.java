package fairbot.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.Editions;
import fairbot.answer.Caution;
import fairbot.content.Edition;
import fairbot.conversation.Conversations;
import fairbot.conversation.Message;
import fairbot.conversation.Selection;
import fairbot.store.Feedback.Opinion;
import fairbot.store.Inbox.Received;
import fairbot.store.Store;
import fairbot.store.memory.MemoryStore;
import fairbot.store.sqlite.SqliteStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of a bot. */
class MetricsTest {
  private static final Instant START = Instant.parse("2027-04-18T03:00:00Z");

  private final AtomicReference<Edition> edition =
      new AtomicReference<>(numbered(1, START, Editions.of(List.of("index-data/example-fair"))));
  private final AtomicReference<Instant> now = new AtomicReference<>(START);
  private final Store store = new MemoryStore(text -> text, 10);
  private final Metrics metrics = new Metrics(edition::get, store, now::get);
  private final Conversations conversations =
      new Conversations(edition::get, Caution.NORMAL, Duration.ofMinutes(10), store, metrics);

  private void ask(String text) {
    conversations.respond(new Message.Text("a", text, START));
  }

  @Test
  void questions_areCountedByOutcomeAndAspect() {
    ask("주차 돼요?");
    ask("박람회 주차 가능한가요?");
    ask("비트코인 시세 알려줘");
    conversations.respond(
        new Message.Press("a", new Selection("", "example-fair", "schedule"), START));
    conversations.respond(new Message.Command("a", "help", "", START));

    assertThat(metrics.text())
        .contains("fairbot_questions_total{aspect=\"parking\",outcome=\"answered\"} 2.0")
        .contains("fairbot_questions_total{aspect=\"schedule\",outcome=\"answered\"} 1.0")
        .contains("fairbot_questions_total{aspect=\"none\",outcome=\"unknown\"} 1.0");
  }

  @Test
  void times_areAHistogram() {
    ask("주차 돼요?");

    assertThat(metrics.text())
        .contains("fairbot_answer_seconds_bucket{le=\"0.05\"}")
        .contains("fairbot_answer_seconds_bucket{le=\"+Inf\"} 1")
        .contains("fairbot_answer_seconds_count 1");
  }

  @Test
  void inbox_isShownWithTheAgeOfItsOldest() throws Exception {
    assertThat(metrics.text())
        .contains("fairbot_inbox_updates 0.0", "fairbot_inbox_age_seconds 0.0");

    store.inbox().keep(List.of(update(1, START), update(2, START.plusSeconds(1))));
    now.set(START.plusMillis(1500));
    assertThat(metrics.text())
        .contains("fairbot_inbox_updates 2.0", "fairbot_inbox_age_seconds 1.5");
  }

  private static Received update(long number, Instant at) {
    return new Received(number, at, "{}", "");
  }

  @Test
  void whatCannotBeStored_isCounted(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("fairbot.db"), "no database ".repeat(1000));
    try (SqliteStore broken =
        SqliteStore.open(new SqliteStore.Choices(folder, Duration.ofDays(1), 10), t -> t)) {
      Metrics figures = new Metrics(edition::get, broken, now::get);
      broken.feedback().add(new Opinion(START, broken.visitor("a"), true));

      assertThat(figures.text())
          .contains("fairbot_unstored_total 1.0", "fairbot_inbox_updates NaN");
    }
  }

  @Test
  void unreadableUpdates_areCounted() {
    metrics.unreadable();

    assertThat(metrics.text()).contains("fairbot_unreadable_updates_total 1.0");
  }

  @Test
  void errors_areCountedByCode() {
    metrics.failed("429");
    metrics.failed("429");
    metrics.failed("no_answer");

    assertThat(metrics.text())
        .contains("fairbot_telegram_errors_total{code=\"429\"} 2.0")
        .contains("fairbot_telegram_errors_total{code=\"no_answer\"} 1.0");
  }

  @Test
  void edition_isShownWithItsAge() {
    now.set(START.plusSeconds(60));
    assertThat(metrics.text())
        .contains("fairbot_edition_number 1.0", "fairbot_edition_age_seconds 60.0");

    edition.set(numbered(2, now.get(), edition.get()));
    assertThat(metrics.text()).contains("fairbot_edition_number 2.0");
    now.set(START.plusSeconds(65));
    assertThat(metrics.text()).contains("fairbot_edition_age_seconds 5.0");
  }

  private static Edition numbered(int number, Instant since, Edition like) {
    return new Edition(number, since, like.config(), like.fairs(), like.engine());
  }

  /** Whatever visitors type, no label comes from it. */
  @Test
  void nothingThatVisitorsType_isInTheFigures() {
    ask("제 번호는 010-1234-5678이고 메일은 hong@naver.com, 주민번호 900101-1234567");

    assertThat(metrics.text()).doesNotContain("1234", "hong", "900101");
  }
}
