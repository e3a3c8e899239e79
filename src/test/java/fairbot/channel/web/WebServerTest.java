package fairbot.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairbot.channel.Channel;
import fairbot.conversation.Reply;
import fairbot.conversation.Responder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a monitoring program sees. */
@Timeout(60)
class WebServerTest {
  private final AtomicBoolean reached = new AtomicBoolean(true);
  private volatile Optional<String> trouble = Optional.empty();

  private WebServer server(int port) {
    return new WebServer(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
        List.of(
            WebServer.Check.of("edition", () -> true),
            WebServer.Check.of("channel", reached::get),
            new WebServer.Check("store", () -> trouble)),
        new WebServer.Figures("text/plain; version=0.0.4", () -> "fairbot_questions_total 3\n"),
        Optional.empty());
  }

  private static HttpResponse<String> get(WebServer server, String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI url = URI.create("http://127.0.0.1:" + server.port() + path);
      return client.send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString());
    }
  }

  @Test
  void live_isSaidWhateverTheChecksSay() throws Exception {
    reached.set(false);
    try (WebServer server = server(0)) {
      server.start();
      assertThat(get(server, "/health/live").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void ready_isSaidOnlyWhenEveryCheckPasses() throws Exception {
    try (WebServer server = server(0)) {
      server.start();
      HttpResponse<String> ready = get(server, "/health/ready");
      assertThat(ready.statusCode()).isEqualTo(200);
      assertThat(ready.body()).isEqualTo("edition ok\nchannel ok\nstore ok\n");

      reached.set(false);
      HttpResponse<String> not = get(server, "/health/ready");
      assertThat(not.statusCode()).isEqualTo(503);
      assertThat(not.body()).isEqualTo("edition ok\nchannel failed\nstore ok\n");

      reached.set(true);
      trouble = Optional.of("disk is full");
      HttpResponse<String> full = get(server, "/health/ready");
      assertThat(full.statusCode()).isEqualTo(503);
      assertThat(full.body()).isEqualTo("edition ok\nchannel ok\nstore disk is full\n");
    }
  }

  @Test
  void metrics_areInTheFormatOfTheirContentType() throws Exception {
    try (WebServer server = server(0)) {
      server.start();
      HttpResponse<String> metrics = get(server, "/metrics");
      assertThat(metrics.body()).isEqualTo("fairbot_questions_total 3\n");
      assertThat(metrics.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain; version=0.0.4"));
    }
  }

  @Test
  void anyOtherPath_isNotThere_andTellsNothingOfTheServer() throws Exception {
    try (WebServer server = server(0)) {
      server.start();
      HttpResponse<String> other = get(server, "/telegram");
      assertThat(other.statusCode()).isEqualTo(404);
      assertThat(other.headers().firstValue("Server")).isEmpty();
    }
  }

  @Test
  void addressInUse_isSaid() throws Exception {
    try (ServerSocket other = new ServerSocket()) {
      other.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      try (WebServer server = server(other.getLocalPort())) {
        assertThatThrownBy(server::start)
            .isInstanceOf(IOException.class)
            .hasMessageContaining(String.valueOf(other.getLocalPort()));
      }
    }
  }

  /** Two bots on one machine with default settings. */
  @Test
  void visitorsAreServed_evenIfTheAddressIsInUse() throws Exception {
    AtomicBoolean served = new AtomicBoolean();
    Channel channel =
        new Channel() {
          @Override
          public void serve(Responder responder) {
            served.set(true);
          }

          @Override
          public void close() {}
        };
    try (ServerSocket other = new ServerSocket()) {
      other.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      new ChannelWithWeb(channel, server(other.getLocalPort()), false).serve(m -> Reply.of("a"));
    }
    assertThat(served).isTrue();
  }
}
