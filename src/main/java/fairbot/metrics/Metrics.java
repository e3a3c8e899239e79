package fairbot.metrics;

import fairbot.answer.Answer;
import fairbot.channel.ErrorListener;
import fairbot.content.Edition;
import fairbot.conversation.AnswerListener;
import fairbot.conversation.Message;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The figures of a running bot. Labels are outcomes, ids of aspects and error codes: nothing that a
 * visitor typed. Thread-safe.
 */
public final class Metrics implements AnswerListener, ErrorListener {
  /** What {@link #text()} is, for who asks for it over HTTP. */
  public static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private static final Duration[] BUCKETS =
      Stream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
          .map(Duration::ofMillis)
          .toArray(Duration[]::new);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Supplier<Edition> editions;
  private final InstantSource clock;
  private final Timer time;
  private Seen seen;

  private record Seen(int edition, Instant since) {}

  /**
   * @param inboxDepth how many updates wait for their reply
   * @param inboxAge how long the oldest of them has waited; empty if that is not known
   */
  public Metrics(
      Supplier<Edition> editions,
      IntSupplier inboxDepth,
      Supplier<Optional<Duration>> inboxAge,
      InstantSource clock) {
    this.editions = editions;
    this.clock = clock;
    seen = new Seen(editions.get().number(), clock.instant());
    time =
        Timer.builder("fairbot.answer")
            .description("From a question to its reply, without the sending")
            .serviceLevelObjectives(BUCKETS)
            .register(registry);
    Gauge.builder("fairbot.inbox.updates", inboxDepth::getAsInt)
        .description("Updates that wait for their reply")
        .register(registry);
    Gauge.builder("fairbot.inbox.age", () -> inboxAge.get().map(Metrics::seconds).orElse(0.0))
        .description("How long the oldest of them has waited")
        .baseUnit("seconds")
        .register(registry);
    Gauge.builder("fairbot.edition.number", () -> edition().edition())
        .description("Which edition of the content answers, counted from 1 in each run")
        .register(registry);
    Gauge.builder(
            "fairbot.edition.age",
            () -> seconds(Duration.between(edition().since(), clock.instant())))
        .description("How long it has been seen to answer")
        .baseUnit("seconds")
        .register(registry);
  }

  @Override
  public void answered(Message message, Answer answer, Duration took) {
    registry
        .counter("fairbot.questions", "outcome", outcome(answer), "aspect", aspect(answer))
        .increment();
    time.record(took);
  }

  @Override
  public void failed(String code) {
    registry.counter("fairbot.telegram.errors", "code", code).increment();
  }

  /** All figures in Prometheus' text format. */
  public String text() {
    return registry.scrape();
  }

  private static String outcome(Answer answer) {
    return switch (answer) {
      case Answer.Answered answered -> "answered";
      case Answer.Missing missing -> "missing";
      case Answer.Ambiguous ambiguous -> "ambiguous";
      case Answer.Unknown unknown -> "unknown";
    };
  }

  private static String aspect(Answer answer) {
    List<Answer.Part> parts =
        switch (answer) {
          case Answer.Answered answered -> answered.parts();
          case Answer.Missing missing -> missing.parts();
          case Answer.Ambiguous ambiguous -> ambiguous.options();
          case Answer.Unknown unknown -> List.of();
        };
    return parts.isEmpty() ? "none" : parts.getFirst().aspect().id();
  }

  private synchronized Seen edition() {
    int number = editions.get().number();
    if (number != seen.edition()) {
      seen = new Seen(number, clock.instant());
    }
    return seen;
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
