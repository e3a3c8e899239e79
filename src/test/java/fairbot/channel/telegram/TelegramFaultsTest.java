package fairbot.channel.telegram;

import static fairbot.channel.telegram.ServedBot.CHAT;
import static fairbot.channel.telegram.ServedBot.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import fairbot.channel.ChannelException;
import fairbot.conversation.Message;
import fairbot.conversation.Reply;
import fairbot.fair.Location;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens when Telegram, the network or an update is not as it should be. */
@Timeout(60)
class TelegramFaultsTest {
  private final FakeBotApi server;

  TelegramFaultsTest() throws Exception {
    server = new FakeBotApi();
  }

  private ServedBot serve() {
    return ServedBot.of(server, TelegramFaultsTest::echo);
  }

  private static Reply echo(Message message) {
    return Reply.of(message instanceof Message.Text t ? t.text() : "?");
  }

  private static final Fault HTML = new Fault.Answer(502, "<html>Bad Gateway</html>");

  /** Whatever a server, or a proxy before it, answers in a bad hour. */
  static Stream<Fault> passingFaults() {
    return Stream.of(
        HTML,
        new Fault.Answer(200, "<html>Log in to the hotel's network</html>"),
        new Fault.Answer(200, ""),
        new Fault.Answer(200, "{\"ok\":true,\"result\":null}"),
        new Fault.Answer(200, "{\"ok\":true,\"result\":{}}"),
        new Fault.Answer(200, "{\"ok\":tr"),
        Fault.refusal(500, "Internal Server Error"),
        Fault.refusal(400, "Bad Request"),
        Fault.tooMany(0),
        new Fault.Reset(false),
        new Fault.Hang());
  }

  @ParameterizedTest
  @MethodSource("passingFaults")
  void poll_goesOn_after(Fault fault) throws Exception {
    server.fail("getUpdates", fault, fault);
    server.text(CHAT, SECRET);
    try (ServedBot s = new ServedBot(server, Duration.ZERO, TelegramFaultsTest::echo)) {
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 1)).containsExactly(SECRET);
      assertThat(s.logged()).anyMatch(l -> l.contains("WARN receiving failed"));
    }
  }

  /** The machine comes up before its network does. */
  @Test
  void start_waitsForTheServer() throws Exception {
    server.fail("getMe", HTML, new Fault.Reset(false), Fault.tooMany(0));
    server.text(CHAT, SECRET);
    try (ServedBot s = serve()) {
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 1)).containsExactly(SECRET);
    }
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refusedToken_endsWithASentenceAndStatus2(String method, int code) throws Exception {
    server.fail(method, Fault.refusal(code, "Unauthorized " + FakeBotApi.TOKEN));
    try (ServedBot s = serve()) {
      ChannelException e = s.end().orElseThrow();
      assertThat(e.exitStatus()).isEqualTo(2);
      assertThat(e).hasMessageContaining("TELEGRAM_BOT_TOKEN");
      assertThat(e.getMessage()).doesNotContain(FakeBotApi.TOKEN);
    }
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of("getMe", 401), Arguments.of("getMe", 404), Arguments.of("getUpdates", 401));
  }

  @Test
  void anotherInstanceThatKeepsRunning_endsLoudlyWithStatus3() throws Exception {
    Fault conflict = Fault.refusal(409, "Conflict: terminated by other getUpdates request");
    server.fail("getUpdates", conflict, conflict, conflict);
    try (ServedBot s = serve()) {
      ChannelException e = s.end().orElseThrow();
      assertThat(e.exitStatus()).isEqualTo(3);
      assertThat(e).hasMessageContaining("another instance is running");
      assertThat(s.logged()).anyMatch(l -> l.startsWith("ERROR another instance is running"));
    }
  }

  /** The old process is still ending while the new one starts. */
  @Test
  void anotherInstanceThatEnds_isOutlived() throws Exception {
    Fault conflict = Fault.refusal(409, "Conflict: terminated by other getUpdates request");
    server.fail("getUpdates", conflict, conflict);
    server.text(CHAT, SECRET);
    try (ServedBot s = serve()) {
      s.server.awaitReceivedAtLeast(CHAT, 1);
    }
  }

  @Test
  void tooManyPolls_waitAsLongAsTelegramAsks() throws Exception {
    server.fail("getUpdates", Fault.tooMany(1));
    try (ServedBot s = serve()) {
      s.server.await("getUpdates");
      long start = System.nanoTime();
      s.server.await("getUpdates");
      assertThat(System.nanoTime() - start).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(950));
    }
  }

  @Test
  void tooManyMessages_waitAsLongAsTelegramAsks_andOtherChatsDoNot() throws Exception {
    server.fail("sendMessage", Fault.tooMany(1));
    try (ServedBot s = serve()) {
      s.server.text(CHAT, SECRET);
      s.server.await("sendMessage");
      long start = System.nanoTime();
      s.server.text(CHAT + 1, "다른 사람");
      assertThat(s.server.await("sendMessage").chat()).isEqualTo(CHAT + 1);
      assertThat(s.server.await("sendMessage").chat()).isEqualTo(CHAT);
      assertThat(System.nanoTime() - start).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(900));
    }
  }

  /** A hundred seconds, as the library has it, is too long for a visitor. */
  @Test
  void hang_isNoticedWithin40Seconds() {
    Duration noticed = TelegramSettings.POLL_TIMEOUT.plus(Pace.USUAL.pollSlack()).plusSeconds(1);
    assertThat(noticed).isLessThan(Duration.ofSeconds(40));
  }

  @Test
  void emptyAnswersAtOnce_makeNoBusyLoop() throws Exception {
    server.holdNoPolls();
    try (ServedBot s = serve()) {
      s.server.await("getUpdates");
      long start = System.nanoTime();
      for (int i = 0; i < 5; i++) {
        s.server.await("getUpdates");
      }
      assertThat(System.nanoTime() - start).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(450));
    }
  }

  /** A new kind of message, between two ordinary ones. */
  @Test
  void poll_goesOn_whenOneUpdateIsUnreadable() throws Exception {
    try (ServedBot s = serve()) {
      s.server.text(CHAT, "앞");
      long id = s.server.update("\"message\":{\"message_id\":\"" + SECRET + "\",\"date\":[]}");
      s.server.update(
          "\"message\":{\"message_id\":1,\"chat\":{\"id\":1,\"type\":\"private\"},\"text\":\"a\"}");
      s.server.text(CHAT, "뒤");
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 2)).containsExactly("앞", "뒤");
      assertThat(s.errors.unreadableUpdates()).isEqualTo(2);
      assertThat(s.logged()).contains("ERROR update skipped, cannot be read updateId=" + id);
    }
  }

  @Test
  void poll_goesOn_whenAnUpdateHasNoId() throws Exception {
    try (ServedBot s = serve()) {
      s.server.push(OptionalLong.empty(), "{\"message\":{}}");
      s.server.text(CHAT, SECRET);
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 1)).containsExactly(SECRET);
    }
  }

  /** After a quiet week Telegram's ids start again anywhere. */
  @Test
  void updateIdsThatFall_areDelivered_onceEach() throws Exception {
    try (ServedBot s = serve()) {
      s.server.nextIdAfter(900_000_000);
      s.server.text(CHAT, "앞");
      s.server.awaitReceivedAtLeast(CHAT, 1);
      s.server.nextIdAfter(5);
      s.server.text(CHAT, "뒤");
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 2)).containsExactly("앞", "뒤");
      s.server.text(CHAT, "끝");
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 3)).containsExactly("앞", "뒤", "끝");
    }
  }

  /** An old offset would acknowledge updates whose ids start again below it, unseen. */
  @Test
  void offset_isForgotten_onceNothingIsLeftToAcknowledge() throws Exception {
    server.text(CHAT, SECRET);
    server.holdNoPolls();
    try (ServedBot s = serve()) {
      s.server.await(c -> c.is("getUpdates") && c.body().has("offset"));
      s.server.await(c -> c.is("getUpdates") && !c.body().has("offset"));
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 1)).containsExactly(SECRET);
    }
  }

  @ParameterizedTest
  @MethodSource("lostMessages")
  void reply_isSentAgain_after(Fault fault) throws Exception {
    server.fail("sendMessage", fault);
    server.text(CHAT, SECRET);
    try (ServedBot s = serve()) {
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 1)).containsExactly(SECRET);
    }
  }

  static Stream<Fault> lostMessages() {
    return Stream.of(
        HTML,
        Fault.refusal(500, "Internal Server Error"),
        new Fault.Answer(500, "{\"ok\":false}"),
        new Fault.Answer(502, "{\"ok\":fal"),
        new Fault.Answer(429, ""),
        Fault.tooMany(0),
        new Fault.Reset(false));
  }

  /** A message that Telegram's server stumbles over must not hold up its chat. */
  @Test
  void reply_isGivenUp_whenTheServerStumblesOverItAgainAndAgain() throws Exception {
    Fault stumble = Fault.refusal(500, "Internal Server Error");
    server.failTo(SECRET, Collections.nCopies(200, stumble).toArray(Fault[]::new));
    server.text(CHAT, SECRET);
    server.text(CHAT, "다음");
    try (ServedBot s = serve()) {
      for (int other = 1; s.server.received(CHAT).isEmpty(); other++) {
        s.server.text(CHAT + other, "다른 사람");
        s.server.awaitReceivedAtLeast(CHAT + other, 1);
      }
      assertThat(s.server.received(CHAT)).containsExactly("다음");
      assertThat(s.logged()).anyMatch(l -> l.startsWith("ERROR not sent tries="));
    }
  }

  /** Then it is not the message: as long as nothing gets through, nothing is given up. */
  @Test
  void reply_isNotGivenUp_whileTheServerIsDown() throws Exception {
    server.fail("sendMessage", Collections.nCopies(20, HTML).toArray(Fault[]::new));
    server.text(CHAT, SECRET);
    try (ServedBot s = serve()) {
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 1)).containsExactly(SECRET);
    }
  }

  /** What a proxy says is not what Telegram says of the message. */
  @ParameterizedTest
  @ValueSource(ints = {403, 404, 413})
  void reply_isNotGivenUp_becauseAProxyRefuses(int status) throws Exception {
    server.fail("sendMessage", new Fault.Answer(status, "<html>No</html>"));
    server.text(CHAT, SECRET);
    try (ServedBot s = serve()) {
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 1)).containsExactly(SECRET);
    }
  }

  /** A server that forgets acknowledgements. */
  @Test
  void updateThatComesAgain_isAnsweredOnce_andMakesNoBusyLoop() throws Exception {
    server.forgetAcknowledgements();
    server.text(CHAT, SECRET);
    try (ServedBot s = serve()) {
      s.server.await("sendMessage");
      long start = System.nanoTime();
      for (int i = 0; i < 5; i++) {
        s.server.await("getUpdates");
      }
      assertThat(System.nanoTime() - start).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(350));
      assertThat(s.server.received(CHAT)).containsExactly(SECRET);
    }
  }

  /** Nobody can know that it got through; it is sent once more, and only once. */
  @Test
  void reply_isSentAtMostTwice_whenTheAnswersAreLost() throws Exception {
    server.fail("sendMessage", new Fault.Reset(true), new Fault.Reset(true), new Fault.Reset(true));
    server.text(CHAT, SECRET);
    try (ServedBot s = serve()) {
      s.server.awaitReceivedAtLeast(CHAT, 2);
    }
    assertThat(server.received(CHAT)).containsExactly(SECRET, SECRET);
  }

  @Test
  void answerOfUnknownShape_isNoReasonToSendAgain() throws Exception {
    server.fail(
        "sendMessage", new Fault.Answer(200, "{\"ok\":true,\"result\":{\"message_id\":[]}}"));
    server.text(CHAT, SECRET);
    server.text(CHAT, "다음");
    try (ServedBot s = serve()) {
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 1)).containsExactly("다음");
    }
  }

  @Test
  void visitorWhoBlockedTheBot_isNoError() throws Exception {
    server.fail("sendMessage", Fault.refusal(403, "Forbidden: bot was blocked by the user"));
    server.text(CHAT, SECRET);
    server.text(CHAT, "다시");
    try (ServedBot s = serve()) {
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 1)).containsExactly("다시");
      assertThat(s.logged()).noneMatch(l -> l.startsWith("ERROR") || l.startsWith("WARN"));
    }
  }

  /** Such a reply would be refused again; the visitor's next question must not wait for it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bad Request: message is too long",
        "Bad Request: message is not modified",
        "Bad Request: chat not found"
      })
  void reply_thatIsRefusedAsItIs_isNotSentAgain(String why) throws Exception {
    server.fail("sendMessage", Fault.refusal(400, why));
    server.text(CHAT, SECRET);
    server.text(CHAT, "다음");
    try (ServedBot s = serve()) {
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 1)).containsExactly("다음");
      assertThat(s.logged()).anyMatch(l -> l.startsWith("ERROR not sent tries=1"));
    }
  }

  @Test
  void failedCalls_areToldByTheirCode() throws Exception {
    server.fail("sendMessage", Fault.tooMany(0), new Fault.Answer(502, "<html>"));
    server.text(CHAT, SECRET);
    try (ServedBot s = serve()) {
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 1)).containsExactly(SECRET);
      assertThat(s.errors.codes()).containsExactly("429", "502");
    }
  }

  /** ServedBot fails if a visitor's words are in the log. */
  @Test
  void refusalThatQuotesAVisitor_isLoggedWithoutTheQuotation() throws Exception {
    server.fail(
        "sendMessage",
        Fault.refusal(
            400,
            "Bad Request: can't parse entities: Unsupported start tag \\\"" + SECRET + "\\\""));
    server.text(CHAT, SECRET);
    server.text(CHAT, "다음");
    try (ServedBot s = serve()) {
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 1)).containsExactly("다음");
      assertThat(s.logged()).anyMatch(l -> l.contains("Unsupported start tag (quoted)"));
    }
  }

  @Test
  void migratedGroup_isAnsweredUnderItsNewId() throws Exception {
    server.fail("sendMessage", Fault.migrated(-1009));
    server.groupMessage(-9, "\"text\":\"@fair_bot 주차\"");
    try (ServedBot s = serve()) {
      assertThat(s.server.awaitReceivedAtLeast(-1009, 1)).containsExactly("주차");
    }
  }

  /** A local server that knows only what is indispensable. */
  @Test
  void unknownMethods_areSurvived() throws Exception {
    Fault unknown = Fault.refusal(404, "Not Found: method not found");
    server.fail("setMyCommands", unknown);
    server.fail("answerCallbackQuery", unknown);
    server.fail("sendVenue", unknown);
    Location place = new Location("홀", "", "", Optional.of(new Location.Point(37, 126)));
    server.press(CHAT, "1||knee-sauna|location");
    server.text(CHAT, SECRET);
    try (ServedBot s = ServedBot.of(server, m -> new Reply("답", List.of(), Optional.of(place)))) {
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 2)).containsExactly("답", "답");
    }
  }

  @Test
  void close_endsALongWait() throws Exception {
    server.fail("getUpdates", Fault.tooMany(600));
    try (ServedBot s = serve()) {
      s.server.await("getUpdates");
      long start = System.nanoTime();
      s.channel.close();
      assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(5));
    }
  }
}
