package fairbot.channel.telegram;

import static fairbot.channel.telegram.ServedBot.CHAT;
import static fairbot.channel.telegram.ServedBot.NOW;
import static fairbot.channel.telegram.ServedBot.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import fairbot.conversation.Message;
import fairbot.conversation.Reply;
import fairbot.conversation.Responder;
import fairbot.store.Inbox;
import fairbot.store.Inbox.Received;
import fairbot.store.StorageHealth;
import fairbot.store.StoreException;
import fairbot.store.sqlite.SqliteStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the channel owes to the inbox: nothing is lost, whenever and however it ends. */
@Timeout(60)
class InboxChannelTest {
  @TempDir Path folder;
  private final FakeBotApi server;

  InboxChannelTest() throws Exception {
    server = new FakeBotApi();
  }

  private SqliteStore store() throws StoreException {
    return SqliteStore.open(
        new SqliteStore.Choices(folder.resolve("data"), Duration.ofDays(30), 100), t -> t);
  }

  private static Reply echo(Message message) {
    return Reply.of(message instanceof Message.Text t ? t.text() : "?");
  }

  private static Received question(long update, String text, Instant at) {
    Incoming asked =
        new Incoming.Ask(
            new Incoming.Place(CHAT, OptionalInt.empty()),
            new Message.Text("telegram:" + CHAT, text, at),
            Optional.empty());
    return new Received(update, at, new Envelope().write(asked), text);
  }

  /** Once the channel has ended, for it marks an answer a moment after it is sent. */
  private static void assertNothingWaits(ServedBot bot, Inbox inbox) throws Exception {
    bot.channel.close();
    assertThat(inbox.depth().count()).isZero();
  }

  @Test
  void answered_waitsNoMore() throws Exception {
    try (SqliteStore store = store();
        ServedBot s = ServedBot.of(server, store.inbox(), InboxChannelTest::echo)) {
      s.server.text(CHAT, SECRET);
      s.server.awaitReceivedAtLeast(CHAT, 1);
      assertNothingWaits(s, store.inbox());
    }
  }

  @Test
  void update_isAcknowledgedWhenItStandsInTheInbox_thoughNotAnswered() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    Responder slow =
        m -> {
          await(go);
          return echo(m);
        };
    try (SqliteStore store = store();
        ServedBot s = ServedBot.of(server, store.inbox(), slow)) {
      s.server.text(CHAT, SECRET);
      s.server.await(c -> c.is("getUpdates") && c.body().has("offset"));
      assertThat(store.inbox().depth().count()).isEqualTo(1);
      go.countDown();
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 1)).containsExactly(SECRET);
    }
  }

  @Test
  void whatWaitsAtTheStart_isAnsweredFirst_inOrder() throws Exception {
    try (SqliteStore store = store()) {
      List<Received> old =
          IntStream.range(0, 500).mapToObj(i -> question(9_000 + i, "옛 질문 " + i, NOW)).toList();
      store.inbox().keep(old);
      server.text(CHAT, "새 질문");
      try (ServedBot s = ServedBot.of(server, store.inbox(), InboxChannelTest::echo)) {
        List<String> received = s.server.awaitReceivedAtLeast(CHAT, 501);
        assertThat(received.subList(0, 500)).isEqualTo(old.stream().map(Received::text).toList());
        assertThat(received.get(500)).isEqualTo("새 질문");
        assertNothingWaits(s, store.inbox());
      }
    }
  }

  /** Telegram did not hear that it was acknowledged before the crash. */
  @Test
  void updateThatCameBeforeTheRestart_isNotAnsweredAgain() throws Exception {
    long id = server.text(CHAT, "이미 답한 것");
    try (SqliteStore store = store()) {
      store.inbox().keep(List.of(question(id, "이미 답한 것", NOW)));
      store.inbox().done(id);
      server.text(CHAT, "새 질문");
      try (ServedBot s = ServedBot.of(server, store.inbox(), InboxChannelTest::echo)) {
        assertThat(s.server.awaitReceivedAtLeast(CHAT, 1)).containsExactly("새 질문");
      }
    }
  }

  @Test
  void questionOfLongAgo_isAnsweredAsOfNow_withAnApology() throws Exception {
    Responder clock = m -> Reply.of(m.at().toString());
    try (SqliteStore store = store()) {
      store
          .inbox()
          .keep(
              List.of(
                  question(1, "아까", NOW.minus(Duration.ofMinutes(61))),
                  question(2, "방금", NOW.minus(Duration.ofMinutes(59)))));
      try (ServedBot s = ServedBot.of(server, store.inbox(), clock)) {
        assertThat(s.server.awaitReceivedAtLeast(CHAT, 2))
            .containsExactly(
                Answering.SORRY_LATE + NOW, NOW.minus(Duration.ofMinutes(59)).toString());
      }
    }
  }

  /** More than memory holds, while nobody answers: receiving goes on. */
  @Test
  void overload_waitsInTheInbox_andIsAnsweredInOrder() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    Responder slow =
        m -> {
          await(go);
          return echo(m);
        };
    int many = 3000;
    try (SqliteStore store = store();
        ServedBot s = ServedBot.of(server, store.inbox(), slow)) {
      for (int i = 0; i < many; i++) {
        s.server.text(CHAT + i % 3, "질문 " + i);
      }
      s.server.await(c -> c.is("getUpdates") && c.body().path("offset").asLong() > 100 + many);
      assertThat(store.inbox().depth().count()).isEqualTo(many);
      go.countDown();
      for (int chat = 0; chat < 3; chat++) {
        int first = chat;
        assertThat(s.server.awaitReceivedAtLeast(CHAT + chat, many / 3))
            .isEqualTo(
                IntStream.range(0, many / 3).mapToObj(i -> "질문 " + (first + 3 * i)).toList());
      }
      assertNothingWaits(s, store.inbox());
    }
  }

  @Test
  void unreadableUpdate_isSkippedForGood() throws Exception {
    try (SqliteStore store = store();
        ServedBot s = ServedBot.of(server, store.inbox(), InboxChannelTest::echo)) {
      long id = s.server.update("\"message\":{\"message_id\":\"" + SECRET + "\",\"date\":[]}");
      s.server.text(CHAT, "뒤");
      s.server.awaitReceivedAtLeast(CHAT, 1);
      assertNothingWaits(s, store.inbox());
      assertThat(store.inbox().keep(List.of(question(id, "", NOW)))).isEmpty();
    }
  }

  @Test
  void lineThatIsNoneOfOurs_isSkipped() throws Exception {
    try (SqliteStore store = store()) {
      store.inbox().keep(List.of(new Received(1, NOW, "{\"kind\":\"of old\"}", "글")));
      server.text(CHAT, SECRET);
      try (ServedBot s = ServedBot.of(server, store.inbox(), InboxChannelTest::echo)) {
        assertThat(s.server.awaitReceivedAtLeast(CHAT, 1)).containsExactly(SECRET);
        assertNothingWaits(s, store.inbox());
      }
    }
  }

  @Test
  void whatNeedsNoAnswer_isNotKept() throws Exception {
    try (SqliteStore store = store();
        ServedBot s = ServedBot.of(server, store.inbox(), InboxChannelTest::echo)) {
      long id = s.server.groupMessage(-9, "\"text\":\"점심 뭐 먹지\"");
      s.server.text(CHAT, "끝");
      s.server.awaitReceivedAtLeast(CHAT, 1);
      assertThat(store.inbox().keep(List.of(question(id, "", NOW)))).hasSize(1);
    }
  }

  /** As when SIGTERM comes while Telegram asks to wait for a minute. */
  @Test
  void replyThatClosingCutsOff_isSentAtTheNextStart() throws Exception {
    server.fail("sendMessage", Fault.tooMany(60));
    try (SqliteStore store = store()) {
      try (ServedBot first = ServedBot.of(server, store.inbox(), InboxChannelTest::echo)) {
        first.server.text(CHAT, SECRET);
        first.server.await("sendMessage");
        first.channel.close();
        assertThat(first.server.received(CHAT)).isEmpty();
        assertThat(store.inbox().waiting(0, 9))
            .extracting(w -> w.message().text())
            .containsExactly(SECRET);
      }
      try (ServedBot next = ServedBot.of(new FakeBotApi(), store.inbox(), InboxChannelTest::echo)) {
        assertThat(next.server.awaitReceivedAtLeast(CHAT, 1)).containsExactly(SECRET);
        assertNothingWaits(next, store.inbox());
      }
    }
  }

  /** As when the organiser changes the token while the bot runs. */
  @Test
  void replyThatComesWithARefusedToken_isSentAtTheNextStart() throws Exception {
    server.fail("sendMessage", Fault.refusal(401, "Unauthorized"));
    try (SqliteStore store = store()) {
      try (ServedBot first = ServedBot.of(server, store.inbox(), InboxChannelTest::echo)) {
        first.server.text(CHAT, SECRET);
        first.server.await("sendMessage");
        first.channel.close();
        assertThat(store.inbox().depth().count()).isEqualTo(1);
      }
      try (ServedBot next = ServedBot.of(new FakeBotApi(), store.inbox(), InboxChannelTest::echo)) {
        assertThat(next.server.awaitReceivedAtLeast(CHAT, 1)).containsExactly(SECRET);
      }
    }
  }

  @Test
  void answerThatClosingInterrupts_isGivenAtTheNextStart() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    Responder stuck =
        m -> {
          begun.countDown();
          await(new CountDownLatch(1));
          return echo(m);
        };
    try (SqliteStore store = store()) {
      try (ServedBot first = ServedBot.of(server, store.inbox(), stuck)) {
        first.server.text(CHAT, SECRET);
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        first.channel.close();
        assertThat(first.server.received(CHAT)).isEmpty();
        assertThat(first.server.unacknowledged()).isZero();
      }
      try (ServedBot next = ServedBot.of(new FakeBotApi(), store.inbox(), InboxChannelTest::echo)) {
        assertThat(next.server.awaitReceivedAtLeast(CHAT, 1)).containsExactly(SECRET);
      }
    }
  }

  @Test
  void brokenDatabase_leavesVisitorsAnswered_andAcknowledgesThemAfterwards() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(data.resolve("fairbot.db"), "no database ".repeat(1000));
    try (SqliteStore store = store();
        ServedBot s = ServedBot.of(server, store.inbox(), InboxChannelTest::echo)) {
      s.server.text(CHAT, "하나");
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 1)).containsExactly("하나");
      s.server.text(CHAT, "둘");
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 2)).containsExactly("하나", "둘");
      assertThat(store.health().state()).isEqualTo(StorageHealth.State.CORRUPT);
    }
    assertThat(server.unacknowledged()).isZero();
  }

  @Test
  void flood_getsOneNotice_andOthersNoticeNothing() throws Exception {
    try (ServedBot s = ServedBot.strict(server, InboxChannelTest::echo)) {
      for (int i = 0; i < 40; i++) {
        s.server.text(CHAT, "질문 " + i);
      }
      s.server.text(CHAT + 1, "다른 사람");
      assertThat(s.server.awaitReceivedAtLeast(CHAT + 1, 1)).containsExactly("다른 사람");
      List<String> received = s.server.awaitReceivedAtLeast(CHAT, 21);
      assertThat(received.subList(0, 20))
          .isEqualTo(IntStream.range(0, 20).mapToObj(i -> "질문 " + i).toList());
      s.channel.close();
      assertThat(s.server.received(CHAT)).hasSize(21).endsWith(Flood.NOTICE);
    }
  }

  @Test
  void buttonsOfAFlood_stopSpinningToo() throws Exception {
    try (ServedBot s = ServedBot.strict(server, InboxChannelTest::echo)) {
      for (int i = 0; i < 25; i++) {
        s.server.press(CHAT, "1||knee-sauna|location");
      }
      s.server.awaitReceivedAtLeast(CHAT, 21);
      for (int i = 0; i < 25; i++) {
        s.server.await("answerCallbackQuery");
      }
    }
  }

  /** In a group everybody has a minute of their own. */
  @Test
  void flood_isCountedByVisitor_notByChat() throws Exception {
    try (ServedBot s = ServedBot.strict(server, InboxChannelTest::echo)) {
      for (int i = 0; i < 30; i++) {
        s.server.update(
            """
            "message":{"message_id":1,"date":1575342000,"text":"@fair_bot 주차",
            "from":{"id":%d,"is_bot":false,"first_name":"방문객"},
            "chat":{"id":-9,"type":"supergroup","title":"모임"}}
            """
                .formatted(i));
      }
      assertThat(s.server.awaitReceivedAtLeast(-9, 30)).containsOnly("주차");
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
