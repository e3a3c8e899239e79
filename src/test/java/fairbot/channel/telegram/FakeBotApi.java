package fairbot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A Bot API server on loopback, over real HTTP. Holds updates until they are acknowledged, polls
 * long, records every request and checks it against {@link BotApiRules}, and fails as it is told.
 */
final class FakeBotApi implements AutoCloseable {
  static final String TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
  static final String NAME = "fair_bot";
  static final long BOT_ID = 110201543;
  private static final long PATIENCE_SECONDS = 60;

  /** A request as it came. */
  record Call(String method, JsonNode body) {
    boolean is(String name) {
      return method.equalsIgnoreCase(name);
    }

    /** The text as the visitor reads it. */
    String text() {
      return BotApiRules.shown(body);
    }

    long chat() {
      return body.path("chat_id").asLong();
    }
  }

  private record Pending(OptionalLong id, String json) {}

  private final ObjectMapper json = new ObjectMapper();
  private final HttpServer server;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("fake-", 0).factory());
  private final List<Pending> pending = new ArrayList<>();
  private final Map<String, Deque<Fault>> faults = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final List<String> violations = new ArrayList<>();
  private final BlockingQueue<Call> requests = new LinkedBlockingQueue<>();

  /** What took effect, in order: what a visitor sees, and the rest. */
  private final List<Call> effects = new ArrayList<>();

  /** Where updates are posted to; null while the bot asks for them. */
  private URI webhook;

  private String webhookSecret = "";
  private int delivered;
  private long lastId = 100;
  private boolean holds = true;
  private boolean forgetful;
  private boolean closed;

  FakeBotApi() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
    threads.execute(this::post);
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** A private message. */
  long text(long chat, String text) {
    return message(chat, "\"text\":" + quoted(text));
  }

  /** A private message with these fields. */
  long message(long chat, String fields) {
    return update(
        """
        "message":{"message_id":1,"date":1575342000,
        "from":{"id":%d,"is_bot":false,"first_name":"방문객"},
        "chat":{"id":%d,"type":"private"},%s}
        """
            .formatted(chat, chat, fields));
  }

  /** A message in a group with these fields. */
  long groupMessage(long chat, String fields) {
    return update(
        """
        "message":{"message_id":1,"date":1575342000,
        "from":{"id":7,"is_bot":false,"first_name":"방문객"},
        "chat":{"id":%d,"type":"supergroup","title":"모임"},%s}
        """
            .formatted(chat, fields));
  }

  /** A pressed button. */
  long press(long chat, String data) {
    return update(
        """
        "callback_query":{"id":"q%d","chat_instance":"1","data":%s,
        "from":{"id":%d,"is_bot":false,"first_name":"방문객"},
        "message":{"message_id":1,"date":1575342000,"chat":{"id":%d,"type":"private"}}}
        """
            .formatted(chat, quoted(data), chat, chat));
  }

  synchronized long update(String fields) {
    lastId++;
    push(OptionalLong.of(lastId), "{\"update_id\":" + lastId + "," + fields + "}");
    return lastId;
  }

  /** From now on ids go on from here. */
  synchronized void nextIdAfter(long id) {
    lastId = id;
  }

  synchronized void push(OptionalLong id, String update) {
    pending.add(new Pending(id, update));
    notifyAll();
  }

  /** Does this to the next requests of the method, one after another. */
  synchronized void fail(String method, Fault... what) {
    faults.computeIfAbsent(method, m -> new ArrayDeque<>()).addAll(List.of(what));
  }

  /** Does this to the next messages with this text, one after another; all others get through. */
  synchronized void failTo(String text, Fault... what) {
    fail("sendMessage " + text, what);
  }

  /** Answers polls at once from now on. */
  synchronized void holdNoPolls() {
    holds = false;
    notifyAll();
  }

  /** Delivers everything again and again from now on. */
  synchronized void forgetAcknowledgements() {
    forgetful = true;
  }

  /** The next request that passes, in the order of arrival, those before it dropped; awaited. */
  Call await(Predicate<Call> wanted) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (true) {
      Call call = requests.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      assertThat(call).as("a request that was awaited").isNotNull();
      if (wanted.test(call)) {
        return call;
      }
    }
  }

  Call await(String method) throws InterruptedException {
    return await(c -> c.is(method));
  }

  /** The requests of a method that took effect, in order. */
  synchronized List<Call> effects(String method) {
    return effects.stream().filter(c -> c.is(method)).toList();
  }

  /** The first request of a method that took effect; awaited. */
  synchronized Call awaitEffect(String method) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (effects(method).isEmpty() && System.nanoTime() < end) {
      TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
    }
    assertThat(effects(method)).isNotEmpty();
    return effects(method).getFirst();
  }

  /** The texts that a chat has received. */
  synchronized List<String> received(long chat) {
    return effects.stream()
        .filter(c -> c.is("sendMessage") && c.chat() == chat)
        .map(Call::text)
        .toList();
  }

  /** Waits until a chat has received so many texts, or more. */
  synchronized List<String> awaitReceivedAtLeast(long chat, int count) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (received(chat).size() < count && System.nanoTime() < end) {
      TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
    }
    assertThat(received(chat)).hasSizeGreaterThanOrEqualTo(count);
    return received(chat);
  }

  /** How many updates have not been acknowledged. */
  synchronized int unacknowledged() {
    return pending.size();
  }

  /** Where updates are posted to; empty while the bot asks for them. */
  synchronized Optional<URI> webhook() {
    return Optional.ofNullable(webhook);
  }

  /** As if somebody else had removed the webhook. */
  synchronized void forgetWebhook() {
    webhook = null;
  }

  /** What comes with every post. */
  synchronized String webhookSecret() {
    return webhookSecret;
  }

  /** Fails if a request broke a rule. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    server.stop(0);
    threads.shutdownNow();
    assertThat(violations).as("rules of the Bot API that were broken").isEmpty();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      JsonNode body = json.readTree(exchange.getRequestBody().readAllBytes());
      Call call = new Call(path.substring(path.lastIndexOf('/') + 1), body);
      Fault fault = begin(call, path);
      String answer;
      switch (fault) {
        case Fault.Answer(int status, String text) -> {
          answer(exchange, status, text);
          return;
        }
        case Fault.Reset(boolean afterEffect) -> {
          if (afterEffect) {
            effect(call);
          }
          return;
        }
        case Fault.Hang h -> {
          awaitClose();
          return;
        }
        case null -> answer = effect(call);
      }
      answer(exchange, 200, "{\"ok\":true,\"result\":" + answer + "}");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Fault begin(Call call, String path) {
    if (!path.startsWith("/bot" + TOKEN + "/")) {
      return Fault.refusal(401, "Unauthorized");
    }
    violations.addAll(BotApiRules.broken(call.method(), call.body()));
    requests.add(call);
    if (call.is("getUpdates") && webhook != null) {
      return Fault.refusal(409, "Conflict: can't use getUpdates method while webhook is active");
    }
    Fault ofItsText = next(call.method() + " " + call.body().path("text").asText());
    return ofItsText == null ? next(call.method()) : ofItsText;
  }

  private Fault next(String whose) {
    Deque<Fault> queue = faults.get(whose);
    return queue == null ? null : queue.poll();
  }

  private synchronized String effect(Call call) throws InterruptedException {
    effects.add(call);
    notifyAll();
    if (call.is("getMe")) {
      return "{\"id\":%d,\"is_bot\":true,\"first_name\":\"Fair\",\"username\":\"%s\"}"
          .formatted(BOT_ID, NAME);
    }
    if (call.is("getUpdates")) {
      return updates(call.body());
    }
    if (call.is("setWebhook")) {
      webhook = URI.create(call.body().path("url").asText());
      webhookSecret = call.body().path("secret_token").asText();
    }
    if (call.is("deleteWebhook")) {
      webhook = null;
    }
    if (call.is("getWebhookInfo")) {
      return "{\"url\":%s,\"has_custom_certificate\":false,\"pending_update_count\":%d}"
          .formatted(quoted(webhook == null ? "" : webhook.toString()), pending.size());
    }
    if (call.is("sendMessage") || call.is("sendVenue")) {
      return "{\"message_id\":%d,\"date\":1575342000,\"chat\":{\"id\":%d,\"type\":\"private\"}}"
          .formatted(effects.size(), call.chat());
    }
    return "true";
  }

  /** An offset acknowledges what was delivered with a lower id. */
  private synchronized String updates(JsonNode request) throws InterruptedException {
    if (request.has("offset") && !forgetful) {
      long offset = request.path("offset").asLong();
      List<Pending> sent = pending.subList(0, Math.min(delivered, pending.size()));
      sent.removeIf(p -> p.id().orElse(Long.MIN_VALUE) < offset);
      delivered = 0;
    }
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(request.path("timeout").asLong());
    while (pending.isEmpty() && holds && !closed && System.nanoTime() < end) {
      TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
    }
    delivered = Math.min(pending.size(), request.path("limit").asInt(100));
    return "["
        + String.join(",", pending.subList(0, delivered).stream().map(Pending::json).toList())
        + "]";
  }

  /** Posts update after update, each until it is taken. */
  private void post() {
    try (HttpClient client = HttpClient.newHttpClient()) {
      Optional<Pending> next = nextToPost();
      while (next.isPresent()) {
        HttpRequest request =
            HttpRequest.newBuilder(webhook().orElseThrow())
                .header("X-Telegram-Bot-Api-Secret-Token", webhookSecret())
                .POST(HttpRequest.BodyPublishers.ofString(next.get().json()))
                .build();
        posted(next.get(), client.send(request, HttpResponse.BodyHandlers.discarding()));
        next = nextToPost();
      }
    } catch (IOException | RuntimeException e) {
      // The bot is not there, or the test is at its end.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Optional<Pending> nextToPost() throws InterruptedException {
    while (!closed && (webhook == null || pending.isEmpty())) {
      wait();
    }
    return closed ? Optional.empty() : Optional.of(pending.getFirst());
  }

  private synchronized void posted(Pending update, HttpResponse<Void> answer)
      throws InterruptedException {
    if (answer.statusCode() / 100 == 2) {
      pending.remove(update);
    } else {
      TimeUnit.MILLISECONDS.timedWait(this, 20);
    }
  }

  private synchronized void awaitClose() throws InterruptedException {
    while (!closed) {
      wait();
    }
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private String quoted(String text) {
    return json.getNodeFactory().textNode(text).toString();
  }
}
