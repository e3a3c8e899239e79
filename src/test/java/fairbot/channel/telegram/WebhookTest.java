package fairbot.channel.telegram;

import static fairbot.channel.telegram.ServedBot.CHAT;
import static fairbot.channel.telegram.ServedBot.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import fairbot.channel.ChannelException;
import fairbot.channel.web.ChannelWithWeb;
import fairbot.channel.web.WebServer;
import fairbot.conversation.Message;
import fairbot.conversation.Reply;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Updates that Telegram posts. */
@Timeout(60)
class WebhookTest {
  private final FakeBotApi server = new FakeBotApi();
  private final int port = freePort();
  private final URI url = URI.create("http://127.0.0.1:" + port + "/telegram");

  WebhookTest() throws Exception {}

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private ServedBot serve() {
    TelegramSettings settings =
        new TelegramSettings(
            FakeBotApi.TOKEN, server.url(), Duration.ZERO, Optional.of(url), ServedBot.PATIENT);
    return new ServedBot(
        server,
        settings,
        ServedBot.forgetful(),
        channel ->
            new ChannelWithWeb(
                channel,
                new WebServer(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                    List.of(WebServer.Check.of("channel", channel::reached)),
                    new WebServer.Figures("text/plain", () -> ""),
                    channel.postBox()),
                true),
        m -> Reply.of(m instanceof Message.Text t ? t.text() : "?"));
  }

  private int post(String secret, String body) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(url).POST(HttpRequest.BodyPublishers.ofString(body));
      if (!secret.isEmpty()) {
        request.header("X-Telegram-Bot-Api-Secret-Token", secret);
      }
      return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
  }

  @Test
  void postedUpdates_areAnsweredInOrder() throws Exception {
    List<String> questions = IntStream.range(0, 50).mapToObj(i -> SECRET + i).toList();
    try (ServedBot s = serve()) {
      questions.forEach(q -> s.server.text(CHAT, q));
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 50)).isEqualTo(questions);
    }
  }

  /** Telegram posts again what it heard no answer to. */
  @Test
  void updateThatIsPostedTwice_isAnsweredOnce() throws Exception {
    try (ServedBot s = serve()) {
      s.server.await("getWebhookInfo");
      String update =
          """
          {"update_id":1,"message":{"message_id":1,"date":1575342000,"text":"%s",
          "from":{"id":%d,"is_bot":false,"first_name":"방문객"},"chat":{"id":%d,"type":"private"}}}
          """
              .formatted(SECRET, CHAT, CHAT);
      assertThat(post(s.server.webhookSecret(), update)).isEqualTo(200);
      assertThat(post(s.server.webhookSecret(), update)).isEqualTo(200);
      s.server.text(CHAT, "끝");
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 2)).containsExactly(SECRET, "끝");
    }
  }

  @Test
  void webhook_isSetAtTheStart_andRemovedAtTheEnd() throws Exception {
    try (ServedBot s = serve()) {
      FakeBotApi.Call set = s.server.await("setWebhook");
      assertThat(set.body().path("url").asText()).isEqualTo(url.toString());
      assertThat(set.body().path("secret_token").asText()).hasSizeGreaterThan(40);
      s.server.await("getWebhookInfo");
      assertThat(s.logged()).noneMatch(l -> l.contains(s.server.webhookSecret()));
    }
    assertThat(server.webhook()).isEmpty();
  }

  @Test
  void postWithoutTheSecret_isRefused() throws Exception {
    try (ServedBot s = serve()) {
      s.server.await("getWebhookInfo");
      String update = "{\"update_id\":1}";
      assertThat(post("", update)).isEqualTo(401);
      assertThat(post("wrong", update)).isEqualTo(401);
      assertThat(post(s.server.webhookSecret(), update)).isEqualTo(200);
    }
  }

  @Test
  void postThatIsTooLarge_isRefused() throws Exception {
    try (ServedBot s = serve()) {
      s.server.await("getWebhookInfo");
      assertThat(post(s.server.webhookSecret(), " ".repeat((1 << 20) + 1))).isEqualTo(413);
      s.server.text(CHAT, SECRET);
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 1)).containsExactly(SECRET);
    }
  }

  /** Telegram would post it for ever if it were refused. */
  @Test
  void postThatCannotBeRead_isSkipped() throws Exception {
    try (ServedBot s = serve()) {
      s.server.await("getWebhookInfo");
      for (String odd : List.of("", "{", "[]", SECRET, "{\"update_id\":\"1\"}")) {
        assertThat(post(s.server.webhookSecret(), odd)).as(odd).isEqualTo(200);
      }
    }
  }

  @Test
  void start_waitsForTheServer() throws Exception {
    server.fail("setWebhook", new Fault.Answer(502, ""), Fault.tooMany(0), new Fault.Reset(false));
    server.text(CHAT, SECRET);
    try (ServedBot s = serve()) {
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 1)).containsExactly(SECRET);
    }
  }

  @Test
  void webhookThatSomebodyElseRemoved_isSetAgain() throws Exception {
    try (ServedBot s = serve()) {
      s.server.await("getWebhookInfo");
      s.server.forgetWebhook();
      s.server.await("setWebhook");
      s.server.text(CHAT, SECRET);
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 1)).containsExactly(SECRET);
    }
  }

  @Test
  void addressThatTelegramRefuses_endsWithASentenceAndStatus2() throws Exception {
    server.fail("setWebhook", Fault.refusal(400, "Bad Request: bad webhook"));
    try (ServedBot s = serve()) {
      ChannelException e = s.end().orElseThrow();
      assertThat(e.exitStatus()).isEqualTo(2);
      assertThat(e).hasMessageContaining("telegram.webhook").hasMessageContaining("bad webhook");
    }
  }

  @Test
  void portThatIsTaken_endsWithASentenceAndStatus2() throws Exception {
    try (ServerSocket other = new ServerSocket()) {
      other.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      try (ServedBot s = serve()) {
        ChannelException e = s.end().orElseThrow();
        assertThat(e.exitStatus()).isEqualTo(2);
        assertThat(e).hasMessageContaining("web.address");
      }
    }
  }
}
