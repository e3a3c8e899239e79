package fairbot.metrics;

import static java.lang.Double.NaN;

import fairbot.channel.ErrorListener;
import fairbot.content.Edition;
import fairbot.conversation.AnswerListener;
import fairbot.store.Inbox.Depth;
import fairbot.store.Store;
import fairbot.store.StoreException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
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
  private final Store store;
  private final InstantSource clock;
  private final Timer time;
  private final Counter unreadable;

  /** Empty if it cannot be told. */
  private Optional<Depth> depth = Optional.empty();

  public Metrics(Supplier<Edition> editions, Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
    time =
        Timer.builder("fairbot.answer")
            .description("From a question to its reply, without the sending")
            .serviceLevelObjectives(BUCKETS)
            .register(registry);
    unreadable =
        Counter.builder("fairbot.unreadable.updates")
            .description("Updates that were skipped because they could not be read")
            .register(registry);
    FunctionCounter.builder("fairbot.unstored", store, s -> s.health().unstored())
        .description("Lines that could not be stored")
        .register(registry);
    Gauge.builder("fairbot.inbox.updates", () -> depth.map(d -> (double) d.count()).orElse(NaN))
        .description("Updates that wait for their reply")
        .register(registry);
    Gauge.builder("fairbot.inbox.age", () -> depth.map(this::age).orElse(NaN))
        .description("How long the oldest of them has waited")
        .baseUnit("seconds")
        .register(registry);
    Gauge.builder("fairbot.edition.number", () -> editions.get().number())
        .description("Which edition of the content answers")
        .register(registry);
    Gauge.builder("fairbot.edition.age", () -> since(editions.get().since()))
        .description("How long ago it went live")
        .baseUnit("seconds")
        .register(registry);
  }

  @Override
  public void answered(String outcome, String aspect, Duration took) {
    registry
        .counter(
            "fairbot.questions", "outcome", outcome, "aspect", aspect.isEmpty() ? "none" : aspect)
        .increment();
    time.record(took);
  }

  @Override
  public void failed(String code) {
    registry.counter("fairbot.telegram.errors", "code", code).increment();
  }

  @Override
  public void unreadable() {
    unreadable.increment();
  }

  /** All figures in Prometheus' text format. */
  public synchronized String text() {
    look();
    return registry.scrape();
  }

  private void look() {
    try {
      depth = Optional.of(store.inbox().depth());
    } catch (StoreException e) {
      // The store has said it in the log.
      depth = Optional.empty();
    }
  }

  private double age(Depth waiting) {
    return waiting.oldest().map(this::since).orElse(0.0);
  }

  private double since(Instant then) {
    return Math.max(0, Duration.between(then, clock.instant()).toMillis() / 1000.0);
  }
}
