package fairbot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The fake server's eye for requests that Telegram would refuse. */
class BotApiRulesTest {
  private static List<String> broken(String method, String request) throws Exception {
    return BotApiRules.broken(method, new ObjectMapper().readTree(request));
  }

  private static String message(String text, String more) {
    return "{\"chat_id\":1,\"text\":\"" + text + "\"" + more + "}";
  }

  private static String button(String data) {
    return message(
        "a",
        ",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"b\",\"callback_data\":\""
            + data
            + "\"}]]}");
  }

  @Test
  void request_withinTheRules_isAccepted() throws Exception {
    assertThat(broken("SENDmessage", message("가".repeat(4096), ",\"method\":\"sendmessage\"")))
        .isEmpty();
    assertThat(broken("sendMessage", button("가".repeat(21) + "a"))).isEmpty();
    assertThat(broken("getMe", "{}")).isEmpty();
  }

  @Test
  void unknownMethod_isTold() throws Exception {
    assertThat(broken("sendMassage", "{}"))
        .containsExactly("sendMassage: the Bot API has no such method");
  }

  @Test
  void missingAndUnknownParameters_areTold() throws Exception {
    assertThat(broken("sendMessage", "{\"chat_id\":1,\"txt\":\"a\"}"))
        .containsExactly(
            "sendMessage: lacks the required text", "sendMessage: the Bot API does not know txt");
  }

  @Test
  void wrongType_isTold() throws Exception {
    assertThat(broken("getUpdates", "{\"offset\":\"1\"}"))
        .containsExactly("getUpdates.offset: is no Integer");
  }

  /** Entities count as what they show. */
  @Test
  void length_isCountedInTheUnitsOfTheRule() throws Exception {
    assertThat(broken("sendMessage", message("&lt;".repeat(4096), ",\"parse_mode\":\"HTML\"")))
        .isEmpty();
    assertThat(broken("sendMessage", message("&lt;".repeat(4096), "")))
        .containsExactly(
            "sendMessage.text: is 16384, may be 1-4096 characters after entities parsing");
    assertThat(broken("sendMessage", button("가".repeat(22))))
        .containsExactly(
            "sendMessage.reply_markup.inline_keyboard.callback_data: is 66, may be 1-64 bytes");
    assertThat(broken("getUpdates", "{\"limit\":101}"))
        .containsExactly("getUpdates.limit: is 101, may be 1-100");
  }

  @Test
  void textThatIsNotEscaped_isTold() throws Exception {
    assertThat(broken("sendMessage", message("1 < 2", ",\"parse_mode\":\"HTML\"")))
        .containsExactly("sendMessage.text: is not escaped");
  }

  @Test
  void commandInCapitals_isTold() throws Exception {
    assertThat(
            broken(
                "setMyCommands", "{\"commands\":[{\"command\":\"Start\",\"description\":\"a\"}]}"))
        .containsExactly("setMyCommands.commands.command: has letters that the Bot API refuses");
  }

  /** Every test with the fake server ends with its closing. */
  @Test
  void breach_failsTheTestThatCausedIt() throws Exception {
    FakeBotApi server = new FakeBotApi();
    URI url = server.url().resolve("/bot" + FakeBotApi.TOKEN + "/sendMessage");
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .POST(HttpRequest.BodyPublishers.ofString(message("", "")))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      client.send(request, BodyHandlers.discarding());
    }

    assertThatThrownBy(server::close)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("sendMessage.text: is 0, may be 1-4096");
  }
}
