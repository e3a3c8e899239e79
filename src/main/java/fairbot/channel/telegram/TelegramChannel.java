package fairbot.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fairbot.channel.Channel;
import fairbot.channel.ChannelException;
import fairbot.channel.ErrorListener;
import fairbot.channel.GuardedResponder;
import fairbot.channel.PostBox;
import fairbot.conversation.Reply;
import fairbot.conversation.Responder;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/**
 * The bot on Telegram. Serves through outages of any length; ends by itself only with exit status 2
 * (the token is refused) or 3 (another instance with the same token keeps running).
 *
 * <p>The constructor does no I/O. One chat is answered in order, chats in parallel. {@link #close}
 * gives the replies in work 10 s.
 */
public final class TelegramChannel implements Channel {
  private static final Logger log = LoggerFactory.getLogger(TelegramChannel.class);

  /** Updates waiting or in work; when there are more, receiving waits. */
  private static final int IN_HAND = 1000;

  /** For the last acknowledgement and for threads to end, beyond the grace. */
  private static final Duration PARTING = Duration.ofSeconds(3);

  private final TelegramSettings settings;
  private final InstantSource clock;
  private final Pace pace;
  private final BotApi api;
  private final Closing closing;
  private final Optional<Webhook> webhook;
  private final ChatQueues queues = new ChatQueues(IN_HAND);
  private final ObjectMapper json =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private final LongAdder unreadable = new LongAdder();
  private final AtomicBoolean served = new AtomicBoolean();
  private final CountDownLatch ended = new CountDownLatch(1);

  /**
   * @param clock for pressed buttons, of which Telegram tells no time
   */
  public TelegramChannel(TelegramSettings settings, InstantSource clock) {
    this(settings, clock, ErrorListener.NONE);
  }

  /**
   * @param clock for pressed buttons, of which Telegram tells no time
   * @param errors is told of calls to the Bot API that fail
   */
  public TelegramChannel(TelegramSettings settings, InstantSource clock, ErrorListener errors) {
    this(settings, clock, Pace.USUAL, errors);
  }

  TelegramChannel(TelegramSettings settings, InstantSource clock, Pace pace, ErrorListener errors) {
    this.settings = settings;
    this.clock = clock;
    this.pace = pace;
    this.api = new BotApi(settings, pace, errors);
    this.closing = new Closing(pace.grace());
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
          Thread.ofVirtual().name("telegram-menu").start(this::setMenu);
          Polling.Receiver receiver = receiver(me, new GuardedResponder(responder));
          if (webhook.isPresent()) {
            webhook.get().run(receiver);
          } else {
            polling.run(receiver);
          }
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

  /** Whether Telegram answered when it was last called. */
  public boolean reached() {
    return api.reached();
  }

  /** How many updates wait or are in work. */
  public int waiting() {
    return queues.inHand();
  }

  /** Updates that were skipped because they could not be read. */
  long unreadable() {
    return unreadable.sum();
  }

  private Polling.Receiver receiver(JsonNode me, Responder responder) {
    Updates updates = new Updates(me.path("id").asLong(), me.path("username").asText(), clock);
    Delivery delivery = new Delivery(api, closing, pace);
    return (id, node) -> {
      Optional<Incoming> incoming = read(updates, id, node);
      return incoming.isEmpty()
          ? !closing.begun()
          : queues.submit(
              incoming.get().place().chat(), () -> answer(incoming.get(), responder, delivery));
    };
  }

  private Optional<Incoming> read(Updates updates, long id, JsonNode node) {
    try {
      return updates.read(json.treeToValue(node, Update.class));
    } catch (JsonProcessingException | RuntimeException e) {
      unreadable.increment();
      log.error("update skipped, cannot be read updateId={}", id);
      return Optional.empty();
    }
  }

  private static void answer(Incoming incoming, Responder responder, Delivery delivery) {
    incoming.callback().ifPresent(delivery::answerCallback);
    Reply reply =
        switch (incoming) {
          case Incoming.Ask ask -> responder.respond(ask.message());
          case Incoming.Decline decline -> Reply.of(decline.text());
        };
    delivery.send(incoming.place(), reply);
  }

  /** A menu is a convenience: without it the bot serves all the same. */
  private void setMenu() {
    try {
      api.send(
          SetMyCommands.builder()
              .command(new BotCommand("start", "처음 인사와 질문 예시"))
              .command(new BotCommand("help", "무엇을 어떻게 물어볼 수 있는지"))
              .build());
    } catch (BotApiException e) {
      if (!closing.begun()) {
        log.warn("command menu not set {}", e.getMessage());
      }
    }
  }

  /** Lets what is in work be finished, and tells Telegram what has been done. */
  private void finish(Polling polling) throws InterruptedException {
    closing.begin();
    boolean all = queues.finish(closing.left());
    closing.end();
    if (all) {
      polling.acknowledge();
    }
    queues.awaitThreads(PARTING);
    log.info("Telegram channel closed");
  }
}
