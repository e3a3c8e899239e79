package fairbot.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fairbot.channel.ErrorListener;
import fairbot.channel.Secret;
import fairbot.channel.telegram.BotApiException.Kind;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * The wire to the Bot API. Receiving is plain JSON, so that one update that telegrambots cannot
 * read spoils no other; sending is telegrambots' client. Tries nothing twice. Thread-safe, except
 * that one thread receives. No thread runs before the first call.
 */
final class BotApi implements AutoCloseable {
  private static final MediaType JSON = MediaType.get("application/json");

  /** An answer to anything but a poll comes within this, or not at all. */
  private static final Duration ANSWER = Duration.ofSeconds(10);

  /** For the last request of all. */
  private static final Duration PARTING = Duration.ofSeconds(1);

  /**
   * At once. Telegram takes some 30 messages a second; and each may be sent twice after a crash.
   */
  private static final int REQUESTS = 16;

  private final TelegramSettings settings;
  private final Duration pollSlack;
  private final ObjectMapper json = new ObjectMapper();
  private final Failures failures;
  private final ErrorListener errors;
  private final OkHttpClient http;
  private final OkHttpTelegramClient client;

  /** Guards {@link #receiving} and {@link #stopped}. */
  private final Object lock = new Object();

  private Call receiving;
  private boolean stopped;
  private volatile boolean reached;
  private final AtomicLong sent = new AtomicLong();

  BotApi(TelegramSettings settings, Pace pace, ErrorListener errors) {
    this.settings = settings;
    this.errors = errors;
    this.pollSlack = pace.pollSlack();
    this.failures = new Failures(settings.token());
    Dispatcher dispatcher =
        new Dispatcher(
            Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("telegram-http-", 0).factory()));
    dispatcher.setMaxRequests(REQUESTS);
    dispatcher.setMaxRequestsPerHost(REQUESTS);
    http =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .connectionPool(new ConnectionPool(REQUESTS, 1, TimeUnit.MINUTES))
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .connectTimeout(ANSWER)
            .readTimeout(ANSWER)
            .writeTimeout(ANSWER)
            .callTimeout(ANSWER.plusSeconds(2))
            .addInterceptor(new WireCheck())
            .build();
    TelegramUrl url =
        TelegramUrl.builder()
            .schema(settings.apiUrl().getScheme())
            .host(settings.apiUrl().getHost())
            .port(settings.port())
            .build();
    client = new OkHttpTelegramClient(http, settings.token(), url);
  }

  /** The bot itself, as {@code User}. */
  JsonNode getMe() throws BotApiException {
    return receive("getMe", json.createObjectNode(), ANSWER);
  }

  /**
   * The next updates, a JSON array.
   *
   * @param offset acknowledges all updates below it; empty acknowledges none
   * @param hold how long the server may wait for an update
   */
  JsonNode getUpdates(OptionalLong offset, int limit, Duration hold) throws BotApiException {
    ObjectNode request = json.createObjectNode();
    offset.ifPresent(o -> request.put("offset", o));
    request.put("limit", limit).put("timeout", hold.toSeconds());
    allow(request);
    JsonNode updates = receive("getUpdates", request, hold.plus(pollSlack));
    if (!updates.isArray()) {
      throw new BotApiException(Kind.UNREADABLE, 0, "getUpdates: result is no list");
    }
    return updates;
  }

  /** Has updates posted to the address from now on. */
  void setWebhook(URI url, Secret secret) throws BotApiException {
    ObjectNode request = json.createObjectNode();
    request.put("url", url.toString()).put("secret_token", secret.reveal());
    allow(request);
    receive("setWebhook", request, ANSWER);
  }

  /** What the server says of the webhook, as {@code WebhookInfo}. */
  JsonNode getWebhookInfo() throws BotApiException {
    return receive("getWebhookInfo", json.createObjectNode(), ANSWER);
  }

  /** Has nothing posted any more; also once stopped. */
  void deleteWebhook() throws BotApiException {
    run("deleteWebhook", call("deleteWebhook", json.createObjectNode(), PARTING));
  }

  /** Sends; waits for the answer. */
  <T extends Serializable> void send(BotApiMethod<T> method) throws BotApiException {
    try {
      client.execute(method);
      reached = true;
      sent.incrementAndGet();
    } catch (TelegramApiException e) {
      throw noted(failures.of(method.getMethod(), e));
    }
  }

  /** How often sending has gone well. */
  long sent() {
    return sent.get();
  }

  /** Whether the server answered when it was last called. */
  boolean reached() {
    return reached;
  }

  /** For the log. */
  String clean(String text) {
    return failures.clean(text);
  }

  /** Ends a receiving call that is under way, and refuses the next ones. From any thread. */
  void stopReceiving() {
    synchronized (lock) {
      stopped = true;
      if (receiving != null) {
        receiving.cancel();
      }
    }
  }

  /** Acknowledges all updates below the offset, without waiting for another; also once stopped. */
  void acknowledge(long offset) throws BotApiException {
    ObjectNode request = json.createObjectNode();
    request.put("offset", offset).put("limit", 1).put("timeout", 0);
    run("getUpdates", call("getUpdates", request, PARTING));
  }

  /** Cancels what is under way and ends all threads. */
  @Override
  public void close() {
    stopReceiving();
    http.dispatcher().cancelAll();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  private JsonNode receive(String method, ObjectNode body, Duration read) throws BotApiException {
    Call call = call(method, body, read);
    synchronized (lock) {
      if (stopped) {
        throw new BotApiException(Kind.NOT_SENT, 0, method + ": closed");
      }
      receiving = call;
    }
    return run(method, call);
  }

  private static void allow(ObjectNode request) {
    request.putArray("allowed_updates").add("message").add("callback_query");
  }

  private Call call(String method, ObjectNode body, Duration read) {
    HttpUrl url =
        new HttpUrl.Builder()
            .scheme(settings.apiUrl().getScheme())
            .host(settings.apiUrl().getHost())
            .port(settings.port())
            .addPathSegment("bot" + settings.token())
            .addPathSegment(method)
            .build();
    Request request =
        new Request.Builder().url(url).post(RequestBody.create(body.toString(), JSON)).build();
    return http.newBuilder()
        .readTimeout(read)
        .callTimeout(read.plusSeconds(1))
        .build()
        .newCall(request);
  }

  private JsonNode run(String method, Call call) throws BotApiException {
    try (Response response = call.execute()) {
      JsonNode result = result(method, response.code(), json.readTree(response.body().bytes()));
      reached = true;
      return result;
    } catch (JsonProcessingException e) {
      throw noted(new BotApiException(Kind.FOREIGN, 0, method + ": no JSON"));
    } catch (IOException e) {
      throw noted(failures.of(method, e));
    } catch (BotApiException e) {
      throw noted(e);
    }
  }

  /** A call that was cancelled to close the channel says nothing of the server. */
  private BotApiException noted(BotApiException e) {
    synchronized (lock) {
      if (stopped) {
        return e;
      }
    }
    reached = e.answered() && !e.refusedWith(401) && !e.refusedWith(409);
    errors.failed(e.shortly());
    return e;
  }

  private JsonNode result(String method, int status, JsonNode answer) throws BotApiException {
    JsonNode result = answer.path("result");
    if (answer.path("ok").asBoolean() && status < 300) {
      if (result.isMissingNode() || result.isNull()) {
        throw new BotApiException(Kind.UNREADABLE, status, method + ": no result");
      }
      return result;
    }
    JsonNode wait = answer.path("parameters").path("retry_after");
    throw new BotApiException(
        Kind.REFUSED,
        answer.path("error_code").asInt(status),
        method + ": " + failures.clean(answer.path("description").asText()),
        wait.isNumber() ? Optional.of(Duration.ofSeconds(wait.asLong())) : Optional.empty(),
        OptionalLong.empty());
  }
}
