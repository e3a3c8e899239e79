package fairbot.channel.web;

import fairbot.channel.PostBox;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves over HTTP:
 *
 * <ul>
 *   <li>{@code GET /health/live}: 200 as long as the program runs
 *   <li>{@code GET /health/ready}: 200 if every check passes, else 503; a line for each
 *   <li>{@code GET /metrics}: the bot's figures
 *   <li>{@code POST} to the post box: 200 taken over, 401 without its secret, 413 too large, 503
 *       not now
 * </ul>
 *
 * <p>The constructor does no I/O. Made for few requests at once and little memory.
 */
public final class WebServer implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(WebServer.class);

  /** An update of Telegram's is some kilobytes, with a long forwarded text some tens. */
  private static final int MOST_BYTES = 1 << 20;

  private static final int THREADS = 8;
  private static final Duration IDLE = Duration.ofSeconds(30);

  /** For requests in work when the server is closed. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final InetSocketAddress address;
  private final List<Check> checks;
  private final Figures figures;
  private final Optional<PostBox> postBox;
  private volatile Javalin javalin;

  /**
   * One of the things without which the bot is not ready.
   *
   * @param name a word
   * @param trouble what is wrong, for the operator; empty if all is well; quick, and throws nothing
   */
  public record Check(String name, Supplier<Optional<String>> trouble) {
    /** Of which there is no more to say than that it has failed. */
    public static Check of(String name, BooleanSupplier passes) {
      return new Check(
          name, () -> passes.getAsBoolean() ? Optional.empty() : Optional.of("failed"));
    }
  }

  /**
   * What {@code /metrics} shows.
   *
   * @param text all figures, as they are now
   */
  public record Figures(String contentType, Supplier<String> text) {}

  /**
   * @param address to listen at; port 0 means any free one
   */
  public WebServer(
      InetSocketAddress address, List<Check> checks, Figures figures, Optional<PostBox> postBox) {
    this.address = address;
    this.checks = List.copyOf(checks);
    this.figures = figures;
    this.postBox = postBox;
  }

  /**
   * Starts to serve, and returns.
   *
   * @throws IOException if it cannot listen at its address
   */
  public void start() throws IOException {
    javalin = Javalin.create(this::configure);
    try {
      javalin.start();
    } catch (RuntimeException e) {
      close();
      throw new IOException(e.getMessage(), e);
    }
    log.info("web server listens at {}:{}", address.getHostString(), port());
  }

  /** Where it listens; only when started. */
  public int port() {
    return javalin.port();
  }

  /** Idempotent. */
  @Override
  public void close() {
    if (javalin != null) {
      javalin.stop();
    }
  }

  private void configure(JavalinConfig config) {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 1, (int) IDLE.toMillis());
    threads.setName("web");
    threads.setDaemon(true);
    threads.setReservedThreads(0);
    // A post box may make its caller wait; that must not hold one of the few threads.
    threads.setVirtualThreadsExecutor(
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("web-", 0).factory()));
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.maxRequestSize = MOST_BYTES;
    config.jetty.threadPool = threads;
    config.jetty.addConnector(this::connector);
    config.jetty.modifyServer(server -> server.setStopTimeout(GRACE.toMillis()));
    config.routes.get("/health/live", context -> context.result("live\n"));
    config.routes.get("/health/ready", this::ready);
    config.routes.get(
        "/metrics",
        context -> context.contentType(figures.contentType()).result(figures.text().get()));
    postBox.ifPresent(box -> config.routes.post(box.path(), context -> post(context, box)));
  }

  private Connector connector(Server server, HttpConfiguration http) {
    http.setSendServerVersion(false);
    ServerConnector connector =
        new ServerConnector(
            server, null, null, new ArrayByteBufferPool(), 0, 1, new HttpConnectionFactory(http));
    connector.setHost(address.getHostString());
    connector.setPort(address.getPort());
    connector.setIdleTimeout(IDLE.toMillis());
    return connector;
  }

  private void ready(Context context) {
    StringBuilder lines = new StringBuilder();
    boolean ready = true;
    for (Check check : checks) {
      Optional<String> trouble = check.trouble().get();
      ready &= trouble.isEmpty();
      lines.append(check.name()).append(' ').append(trouble.orElse("ok")).append('\n');
    }
    context.status(ready ? 200 : 503).result(lines.toString());
  }

  /** The secret is looked at before anything is read of the body. */
  private static void post(Context context, PostBox box) throws IOException, InterruptedException {
    String shown = context.header(box.header());
    if (shown == null || !same(shown, box.secret().reveal())) {
      log.warn("post without the secret refused");
      context.status(401);
      return;
    }
    byte[] body;
    try (InputStream in = context.bodyInputStream()) {
      body = in.readNBytes(MOST_BYTES + 1);
    }
    if (body.length > MOST_BYTES) {
      log.error("post refused, larger than {} bytes", MOST_BYTES);
      context.status(413);
      return;
    }
    boolean taken = box.intake().accept(new String(body, StandardCharsets.UTF_8));
    context.status(taken ? 200 : 503);
  }

  /** Takes as long whatever the letters are that differ. */
  private static boolean same(String shown, String secret) {
    return MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
  }
}
