package fairbot.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fairbot.channel.ChannelException;
import fairbot.channel.Intake;
import fairbot.channel.PostBox;
import fairbot.channel.Secret;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has Telegram post the updates, instead of asking for them. Telegram posts those of one chat one
 * after another, and again what was not taken over.
 *
 * <p>Tells Telegram the address at the start, with a secret that lives as long as this run, and
 * takes it back at the end. In between it looks from time to time whether Telegram still has it and
 * can reach it, because a webhook that fails, fails in silence.
 */
final class Webhook implements Intake {
  private static final Logger log = LoggerFactory.getLogger(Webhook.class);
  private static final String HEADER = "X-Telegram-Bot-Api-Secret-Token";
  private static final int SECRET_BYTES = 32;

  private final BotApi api;
  private final Closing closing;
  private final Duration lookEvery;
  private final Backoff backoff;
  private final URI url;
  private final Secret secret = secret();
  private final ObjectMapper json = new ObjectMapper();
  private volatile Polling.Receiver receiver = updates -> false;
  private long lastError;

  Webhook(BotApi api, Closing closing, Pace pace, URI url) {
    this.api = api;
    this.closing = closing;
    this.lookEvery = pace.webhookLook();
    this.backoff = new Backoff(pace);
    this.url = url;
  }

  /** Where Telegram shall post. */
  PostBox postBox() {
    return new PostBox(url.getPath(), HEADER, secret, this);
  }

  /** Receives until closed. */
  void run(Polling.Receiver receives) throws ChannelException, InterruptedException {
    receiver = receives;
    if (!register()) {
      return;
    }
    log.info("webhook set url={}", url);
    try {
      while (closing.pause(lookEvery)) {
        look();
      }
    } finally {
      remove();
    }
  }

  @Override
  public boolean accept(String posted) throws InterruptedException {
    if (closing.begun()) {
      return false;
    }
    JsonNode update;
    try {
      update = json.readTree(posted);
    } catch (JsonProcessingException e) {
      log.error("posted update is no JSON, skipped");
      return true;
    }
    JsonNode id = update.path("update_id");
    if (!id.canConvertToLong()) {
      log.error("update without id skipped");
      return true;
    }
    return receiver.take(Map.of(id.asLong(), update));
  }

  /** Whether it is set; false once closing has begun. */
  private boolean register() throws ChannelException, InterruptedException {
    while (!closing.begun()) {
      try {
        api.setWebhook(url, secret);
        return true;
      } catch (BotApiException e) {
        if (e.refusedWith(400) || e.refusedWith(401) || e.refusedWith(404)) {
          log.error("webhook refused {}", e.getMessage());
          throw new ChannelException(
              "텔레그램이 웹훅 주소를 받아들이지 않습니다(" + e.getMessage() + "). telegram.webhook을 확인해 주세요.", 2);
        }
        Duration wait = e.retryAfter().orElseGet(backoff::next);
        log.warn("webhook not set, again after waitMillis={} {}", wait.toMillis(), e.getMessage());
        closing.pause(wait);
      }
    }
    return false;
  }

  private void look() {
    try {
      JsonNode info = api.getWebhookInfo();
      long error = info.path("last_error_date").asLong();
      if (error > lastError) {
        lastError = error;
        log.warn(
            "Telegram could not post to the webhook pending={} {}",
            info.path("pending_update_count").asInt(),
            api.clean(info.path("last_error_message").asText()));
      }
      if (!info.path("url").asText().equals(url.toString())) {
        log.error("somebody else has changed the webhook, set again");
        api.setWebhook(url, secret);
      }
    } catch (BotApiException e) {
      if (!closing.begun()) {
        log.warn("webhook not looked at {}", e.getMessage());
      }
    }
  }

  private void remove() {
    try {
      api.deleteWebhook();
      log.info("webhook removed");
    } catch (BotApiException e) {
      log.warn("webhook not removed {}", e.getMessage());
    }
  }

  private static Secret secret() {
    byte[] random = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(random);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
  }
}
