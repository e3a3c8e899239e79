package fairbot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import fairbot.channel.Channel;
import fairbot.channel.ChannelException;
import fairbot.channel.CommandMenu;
import fairbot.channel.ErrorListener;
import fairbot.conversation.Responder;
import fairbot.store.Inbox;
import fairbot.store.memory.MemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.LoggerFactory;

/**
 * A channel that serves from a fake server, in a hurry. Closing it fails if a rule of the Bot API
 * was broken, a log line holds the token, or one at info or above what a visitor said or who it is.
 */
final class ServedBot implements AutoCloseable {
  static final Instant NOW = Instant.parse("2019-12-03T03:00:00Z");

  /** Visitors' words and numbers in tests, which no log may hold. */
  static final String SECRET = "비밀";

  static final long CHAT = 5_550_001;

  private static final Duration POLL = Duration.ofSeconds(20);

  static final Pace HURRIED =
      new Pace(
          Duration.ofMillis(10),
          Duration.ofMillis(40),
          Duration.ofMillis(10),
          3,
          Duration.ofMillis(100),
          Duration.ofMillis(500),
          Duration.ofMillis(50),
          Duration.ofSeconds(3));

  /** So that a test can ask as much as it likes. */
  static final int PATIENT = 1_000_000;

  final FakeBotApi server;
  final TelegramChannel channel;
  final Errors errors = new Errors();
  private final Channel served;
  private final CompletableFuture<Optional<ChannelException>> end = new CompletableFuture<>();
  private final Log log = new Log();

  ServedBot(FakeBotApi server, Duration pollTimeout, Responder responder) {
    this(
        server, settings(server, pollTimeout, PATIENT), forgetful(), channel -> channel, responder);
  }

  /**
   * Serves a channel that may be wrapped into another.
   *
   * @param inbox stays open
   * @param wrapping gives what is served
   */
  ServedBot(
      FakeBotApi server,
      TelegramSettings settings,
      Inbox inbox,
      Function<TelegramChannel, Channel> wrapping,
      Responder responder) {
    this(server, settings, inbox, wrapping, (FromMenu) menu -> responder);
  }

  private ServedBot(
      FakeBotApi server,
      TelegramSettings settings,
      Inbox inbox,
      Function<TelegramChannel, Channel> wrapping,
      FromMenu responders) {
    this.server = server;
    this.channel = new TelegramChannel(settings, inbox, InstantSource.fixed(NOW), HURRIED, errors);
    this.served = wrapping.apply(channel);
    Responder responder = responders.responder(channel.menu());
    log.begin();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                served.serve(responder);
                end.complete(Optional.empty());
              } catch (ChannelException e) {
                end.complete(Optional.of(e));
              } catch (RuntimeException e) {
                end.completeExceptionally(e);
              }
            });
  }

  static TelegramSettings settings(FakeBotApi server, Duration pollTimeout, int questions) {
    return new TelegramSettings(
        FakeBotApi.TOKEN, server.url(), pollTimeout, Optional.empty(), questions);
  }

  static Inbox forgetful() {
    return new MemoryStore(text -> text, 100).inbox();
  }

  static ServedBot of(FakeBotApi server, Responder responder) {
    return new ServedBot(server, POLL, responder);
  }

  /** With this inbox, which stays open. */
  static ServedBot of(FakeBotApi server, Inbox inbox, Responder responder) {
    return new ServedBot(
        server, settings(server, POLL, PATIENT), inbox, channel -> channel, responder);
  }

  /** Makes a responder that shows menus. */
  interface FromMenu {
    Responder responder(CommandMenu menu);
  }

  /** With a responder that shows menus. */
  static ServedBot organised(FakeBotApi server, Inbox inbox, FromMenu responders) {
    return new ServedBot(
        server, settings(server, POLL, PATIENT), inbox, channel -> channel, responders);
  }

  /** With no more patience than visitors' bots have. */
  static ServedBot strict(FakeBotApi server, Responder responder) {
    return new ServedBot(
        server,
        settings(server, POLL, TelegramSettings.QUESTIONS_PER_MINUTE),
        forgetful(),
        channel -> channel,
        responder);
  }

  /** Why serving ended; awaited. */
  Optional<ChannelException> end() throws Exception {
    return end.get(10, TimeUnit.SECONDS);
  }

  /** The log lines so far, level first. */
  List<String> logged() {
    return log.lines();
  }

  @Override
  public void close() {
    served.close();
    end.orTimeout(10, TimeUnit.SECONDS).join();
    log.end();
    server.close();
    assertThat(log.lines()).noneMatch(l -> l.contains(FakeBotApi.TOKEN));
    assertThat(log.lines())
        .filteredOn(l -> !l.startsWith("DEBUG") && !l.startsWith("TRACE"))
        .noneMatch(l -> l.contains(SECRET) || l.contains(String.valueOf(CHAT)))
        .noneMatch(l -> l.contains("방문객"));
  }

  /** Counts what it is told. */
  static final class Errors implements ErrorListener {
    private final List<String> codes = new ArrayList<>();
    private int unreadable;

    @Override
    public synchronized void failed(String code) {
      codes.add(code);
    }

    @Override
    public synchronized void unreadable() {
      unreadable++;
    }

    /** In the order in which they came. */
    synchronized List<String> codes() {
      return List.copyOf(codes);
    }

    synchronized int unreadableUpdates() {
      return unreadable;
    }
  }

  /** Collects what is logged, by any library. */
  private static final class Log extends AppenderBase<ILoggingEvent> {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final List<String> lines = new ArrayList<>();

    void begin() {
      start();
      root.setLevel(Level.DEBUG);
      root.addAppender(this);
    }

    void end() {
      root.detachAppender(this);
      root.setLevel(before);
    }

    @Override
    protected synchronized void append(ILoggingEvent event) {
      String trace =
          event.getThrowableProxy() == null
              ? ""
              : ThrowableProxyUtil.asString(event.getThrowableProxy());
      lines.add(event.getLevel() + " " + event.getFormattedMessage() + trace);
    }

    synchronized List<String> lines() {
      return List.copyOf(lines);
    }
  }
}
