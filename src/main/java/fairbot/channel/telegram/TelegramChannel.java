package fairbot.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import fairbot.channel.Channel;
import fairbot.channel.ChannelException;
import fairbot.channel.CommandMenu;
import fairbot.channel.ErrorListener;
import fairbot.channel.GuardedResponder;
import fairbot.channel.PostBox;
import fairbot.conversation.Responder;
import fairbot.store.Inbox;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot on Telegram. Serves through outages of any length; ends by itself only with exit status 2
 * (the token is refused) or 3 (another instance with the same token keeps running).
 *
 * <p>An update is acknowledged when it stands in the inbox, and answered from there: once, or twice
 * if the program dies between sending and marking. What stands there at the start is answered
 * first. One chat is answered in order, chats in parallel. {@link #close} gives the replies in work
 * 8 s; what is not answered then stays in the inbox. The constructor does no I/O.
 */
public final class TelegramChannel implements Channel {
  private static final Logger log = LoggerFactory.getLogger(TelegramChannel.class);

  /** Updates in memory, waiting or in work; when there are more, they wait in the inbox. */
  private static final int IN_HAND = 2000;

  /** For the last acknowledgement and for threads to end, beyond the grace. */
  private static final Duration PARTING = Duration.ofSeconds(3);

  private final TelegramSettings settings;
  private final Inbox inbox;
  private final InstantSource clock;
  private final Pace pace;
  private final BotApi api;
  private final ErrorListener errors;
  private final Closing closing;
  private final Menu menu;
  private final Optional<Webhook> webhook;
  private final ChatQueues queues = new ChatQueues(IN_HAND);
  private final AtomicBoolean served = new AtomicBoolean();
  private final CountDownLatch ended = new CountDownLatch(1);

  /**
   * @param inbox stays open as long as the channel serves
   * @param errors is told of calls to the Bot API that fail and of updates that cannot be read
   */
  public TelegramChannel(
      TelegramSettings settings, Inbox inbox, InstantSource clock, ErrorListener errors) {
    this(settings, inbox, clock, Pace.USUAL, errors);
  }

  TelegramChannel(
      TelegramSettings settings,
      Inbox inbox,
      InstantSource clock,
      Pace pace,
      ErrorListener errors) {
    this.settings = settings;
    this.inbox = inbox;
    this.clock = clock;
    this.pace = pace;
    this.errors = errors;
    this.api = new BotApi(settings, pace, errors);
    this.closing = new Closing(pace.grace());
    this.menu = new Menu(api, closing);
    this.webhook = settings.webhook().map(url -> new Webhook(api, closing, pace, url));
  }

  @Override
  public void serve(Responder responder) throws ChannelException {
    if (served.getAndSet(true)) {
      throw new IllegalStateException("serves once");
    }
    Polling polling = new Polling(api, closing, pace, settings.pollTimeout());
    try {
      try {
        JsonNode me = polling.introduce();
        if (me != null) {
          log.info("serving on Telegram api={}", settings.apiUrl());
          menu.begin();
          receive(polling, me, new GuardedResponder(responder));
        }
      } finally {
        finish(polling);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      api.close();
      ended.countDown();
    }
  }

  @Override
  public void close() {
    closing.begin();
    queues.close();
    api.stopReceiving();
    if (!served.get()) {
      api.close();
      return;
    }
    try {
      Duration patience = pace.grace().plus(PARTING).plus(PARTING);
      if (!ended.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        log.warn("Telegram channel did not end in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Where Telegram shall post updates; empty if the channel asks for them. */
  public Optional<PostBox> postBox() {
    return webhook.map(Webhook::postBox);
  }

  /** The menus of single chats. */
  public CommandMenu menu() {
    return menu;
  }

  /** What messages call the person with this number. */
  public static String visitor(long account) {
    return Updates.name(account);
  }

  /** Whether Telegram answered when it was last called. */
  public boolean reached() {
    return api.reached();
  }

  private void receive(Polling polling, JsonNode me, Responder responder)
      throws ChannelException, InterruptedException {
    Envelope envelope = new Envelope();
    Answering answering =
        new Answering(
            responder,
            new Delivery(api, closing, pace),
            inbox,
            new Flood(settings.questionsPerMinute()),
            closing,
            clock);
    Backlog backlog = new Backlog(inbox, queues, envelope, answering, closing);
    Updates updates = new Updates(me.path("id").asLong(), me.path("username").asText(), clock);
    Reception reception =
        new Reception(updates, inbox, backlog, queues, answering, envelope, closing, clock, errors);
    Thread feeder = Thread.ofVirtual().name("telegram-backlog").start(backlog::run);
    try {
      if (webhook.isPresent()) {
        webhook.get().run(reception);
      } else {
        polling.run(reception);
      }
    } finally {
      feeder.interrupt();
    }
  }

  /** Lets what is in work be finished, and tells Telegram what has been done. */
  private void finish(Polling polling) throws InterruptedException {
    closing.begin();
    if (!queues.finish(closing.left())) {
      log.warn("not all could be answered in time, the rest waits in the inbox");
    }
    closing.end();
    queues.drop();
    polling.acknowledge();
    if (!queues.awaitThreads(PARTING)) {
      log.warn("answering did not end in time");
    }
    log.info("Telegram channel closed");
  }
}
