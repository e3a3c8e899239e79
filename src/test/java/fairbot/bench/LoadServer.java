package fairbot.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fairbot.channel.telegram.BotApiRules;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A Bot API server on loopback that can take thousands of requests a second. It keeps updates until
 * they are acknowledged, as Telegram does, remembers for each chat what it was sent and when, and
 * checks each request against the rules of the Bot API.
 */
final class LoadServer implements AutoCloseable {
  static final String TOKEN = "1:load";
  private static final int BATCH = 100;
  private static final int BACKLOG = 1024;

  /** A text that a chat was sent. */
  record Sent(String text, long nanos) {}

  private final ObjectMapper json = new ObjectMapper();
  private final HttpServer http;

  /** Not acknowledged yet, by id. */
  private final TreeMap<Long, String> pending = new TreeMap<>();

  private final Map<Long, List<Sent>> chats = new ConcurrentHashMap<>();
  private final Set<String> broken = ConcurrentHashMap.newKeySet();
  private final AtomicInteger sent = new AtomicInteger();
  private final AtomicInteger lastMessage = new AtomicInteger();
  private long lastUpdate = 100_000;
  private boolean closed;

  LoadServer() throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
    http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    http.createContext("/bot" + TOKEN + "/", this::handle);
    http.start();
  }

  String url() {
    return "http://127.0.0.1:" + http.getAddress().getPort();
  }

  /** A visitor types; the time when the bot could first have it. */
  synchronized long ask(long chat, String text) {
    lastUpdate++;
    pending.put(
        lastUpdate,
        """
        {"update_id":%d,"message":{"message_id":1,"date":%d,"text":%s,\
        "from":{"id":%d,"is_bot":false,"first_name":"a"},"chat":{"id":%d,"type":"private"}}}"""
            .formatted(
                lastUpdate,
                System.currentTimeMillis() / 1000,
                json.getNodeFactory().textNode(text),
                chat,
                chat));
    notifyAll();
    return System.nanoTime();
  }

  /** What the chat was sent so far, in order. */
  List<Sent> sent(long chat) {
    List<Sent> texts = chats.getOrDefault(chat, List.of());
    synchronized (texts) {
      return List.copyOf(texts);
    }
  }

  /** The rules of the Bot API that requests broke. */
  Set<String> broken() {
    return Set.copyOf(broken);
  }

  /** How many texts all chats were sent. */
  int sent() {
    return sent.get();
  }

  /**
   * Waits until so many texts were sent, or none came for the time.
   *
   * @return whether they were
   */
  synchronized boolean awaitSent(int count, long quietSeconds) throws InterruptedException {
    int before = -1;
    while (sent.get() < count && before != sent.get()) {
      before = sent.get();
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(quietSeconds);
      while (sent.get() == before && System.nanoTime() < end) {
        TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
      }
    }
    return sent.get() >= count;
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    http.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      JsonNode body = json.readTree(exchange.getRequestBody());
      broken.addAll(BotApiRules.broken(path.substring(path.lastIndexOf('/') + 1), body));
      String result =
          switch (path.substring(path.lastIndexOf('/') + 1).toLowerCase(java.util.Locale.ROOT)) {
            case "getme" ->
                "{\"id\":1,\"is_bot\":true,\"first_name\":\"a\",\"username\":\"load_bot\"}";
            case "getupdates" -> updates(body);
            case "sendmessage" -> message(body);
            case "sendvenue" -> shown(body);
            default -> "true";
          };
      byte[] answer = ("{\"ok\":true,\"result\":" + result + "}").getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String message(JsonNode body) {
    long chat = body.path("chat_id").asLong();
    List<Sent> texts = chats.computeIfAbsent(chat, c -> new ArrayList<>());
    synchronized (texts) {
      texts.add(new Sent(body.path("text").asText(), System.nanoTime()));
    }
    sent.incrementAndGet();
    synchronized (this) {
      notifyAll();
    }
    return shown(body);
  }

  private String shown(JsonNode body) {
    return "{\"message_id\":%d,\"date\":1575342000,\"chat\":{\"id\":%d,\"type\":\"private\"}}"
        .formatted(lastMessage.incrementAndGet(), body.path("chat_id").asLong());
  }

  /** An offset acknowledges every update below it. */
  private synchronized String updates(JsonNode request) throws InterruptedException {
    if (request.has("offset")) {
      pending.headMap(request.path("offset").asLong()).clear();
    }
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(request.path("timeout").asLong());
    while (pending.isEmpty() && !closed && System.nanoTime() < end) {
      TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
    }
    StringBuilder updates = new StringBuilder("[");
    Iterator<String> next = pending.values().iterator();
    for (int i = 0;
        i < Math.min(BATCH, request.path("limit").asInt(BATCH)) && next.hasNext();
        i++) {
      updates.append(i == 0 ? "" : ",").append(next.next());
    }
    return updates.append("]").toString();
  }
}
