package fairbot.channel.telegram;

import static fairbot.channel.telegram.ServedBot.CHAT;
import static fairbot.channel.telegram.ServedBot.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fairbot.conversation.Message;
import fairbot.conversation.Reply;
import fairbot.conversation.Responder;
import fairbot.conversation.Selection;
import fairbot.fair.Location;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a visitor sees on Telegram when all is well. */
@Timeout(60)
class TelegramChannelTest {
  private static final String PHOTO =
      "\"photo\":[{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"width\":1,\"height\":1}]";

  private final BlockingQueue<Message> heard = new LinkedBlockingQueue<>();

  private ServedBot serve(Responder responder) throws Exception {
    return ServedBot.of(
        new FakeBotApi(),
        m -> {
          heard.add(m);
          return responder.respond(m);
        });
  }

  private Message heard() throws InterruptedException {
    return heard.poll(10, TimeUnit.SECONDS);
  }

  private static Reply echo(Message message) {
    return Reply.of(
        message instanceof Message.Text t ? t.text() : message.getClass().getSimpleName());
  }

  @Test
  void start_setsTheMenuOfCommands() throws Exception {
    try (ServedBot s = serve(TelegramChannelTest::echo)) {
      JsonNode commands = s.server.await("setMyCommands").body().path("commands");
      assertThat(commands.findValuesAsText("command"))
          .containsExactly("start", "help", "good", "bad", "privacy", "delete");
    }
  }

  @Test
  void question_arrivesAsItWasTyped_withItsTime() throws Exception {
    try (ServedBot s = serve(TelegramChannelTest::echo)) {
      s.server.text(CHAT, SECRET + " 어디 있어요?");
      assertThat(heard())
          .isEqualTo(
              new Message.Text(
                  "telegram:" + CHAT, SECRET + " 어디 있어요?", Instant.ofEpochSecond(1575342000)));
    }
  }

  @Test
  void reply_isEscaped() throws Exception {
    try (ServedBot s = serve(TelegramChannelTest::echo)) {
      s.server.text(CHAT, "<b>A&B</b> 1 > 0");
      FakeBotApi.Call sent = s.server.await("sendMessage");
      assertThat(sent.body().path("text").asText())
          .isEqualTo("&lt;b&gt;A&amp;B&lt;/b&gt; 1 &gt; 0");
      assertThat(sent.body().path("parse_mode").asText()).isEqualTo("HTML");
    }
  }

  @Test
  void longReply_isSplitAtAParagraph_withTheButtonsUnderTheLastPart() throws Exception {
    String first = "<".repeat(3000);
    String second = "나".repeat(3000);
    Reply.Button button = new Reply.Button("위치", new Selection("f", "e", "location"));
    Reply reply = new Reply(first + "\n\n" + second, List.of(button), Optional.empty());
    try (ServedBot s = serve(m -> reply)) {
      s.server.text(CHAT, "전부");
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 2)).containsExactly(first, second);
      assertThat(s.server.await("sendMessage").body().has("reply_markup")).isFalse();
      assertThat(s.server.await("sendMessage").body().has("reply_markup")).isTrue();
    }
  }

  @Test
  void pressedButton_comesBackAsItsSelection_andStopsSpinning() throws Exception {
    Selection selection = new Selection("incheon-city-hall-2019-12", "knee-sauna", "location");
    Reply reply =
        new Reply("어느 것?", List.of(new Reply.Button("무릎사우나 위치", selection)), Optional.empty());
    try (ServedBot s = serve(m -> reply)) {
      s.server.text(CHAT, "족욕");
      heard();
      JsonNode sent = s.server.await("sendMessage").body();
      s.server.press(CHAT, sent.findValue("callback_data").asText());
      assertThat(heard())
          .isEqualTo(new Message.Press("telegram:" + CHAT, selection, ServedBot.NOW));
      s.server.await("answerCallbackQuery");
      s.server.awaitReceivedAtLeast(CHAT, 2);
    }
  }

  /** A button of a chat of last year. */
  @Test
  void unknownCallbackData_isAnsweredPolitely() throws Exception {
    try (ServedBot s = serve(TelegramChannelTest::echo)) {
      s.server.press(CHAT, "old:17");
      s.server.await("answerCallbackQuery");
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 1)).containsExactly(Updates.OLD_BUTTON);
      assertThat(heard).isEmpty();
    }
  }

  @Test
  void command_losesTheBotsName_andKeepsItsArgument() throws Exception {
    try (ServedBot s = serve(TelegramChannelTest::echo)) {
      s.server.text(CHAT, "/Start@fair_bot booth-12");
      assertThat(heard())
          .isInstanceOfSatisfying(
              Message.Command.class,
              c -> {
                assertThat(c.name()).isEqualTo("start");
                assertThat(c.argument()).isEqualTo("booth-12");
              });
    }
  }

  @Test
  void photo_isDeclinedPolitely_unlessItHasACaption() throws Exception {
    try (ServedBot s = serve(TelegramChannelTest::echo)) {
      s.server.message(CHAT, PHOTO);
      s.server.message(CHAT, PHOTO + ",\"caption\":\"이거 어디서 팔아요\"");
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 2))
          .containsExactly(Updates.ONLY_TEXT, "이거 어디서 팔아요");
    }
  }

  @Test
  void album_isDeclinedOnce() throws Exception {
    try (ServedBot s = serve(TelegramChannelTest::echo)) {
      s.server.message(CHAT, PHOTO + ",\"media_group_id\":\"1\"");
      s.server.message(CHAT, PHOTO + ",\"media_group_id\":\"1\"");
      s.server.text(CHAT, "끝");
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 2)).containsExactly(Updates.ONLY_TEXT, "끝");
    }
  }

  @Test
  void editsAndServiceMessages_areIgnored() throws Exception {
    try (ServedBot s = serve(TelegramChannelTest::echo)) {
      s.server.update(
          "\"edited_message\":{\"message_id\":1,\"date\":1,\"text\":\"고침\","
              + "\"chat\":{\"id\":1,\"type\":\"private\"}}");
      s.server.message(
          CHAT, "\"message_auto_delete_timer_changed\":{\"message_auto_delete_time\":60}");
      s.server.text(CHAT, "끝");
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 1)).containsExactly("끝");
      assertThat(heard).hasSize(1);
    }
  }

  @Test
  void group_isAnsweredOnlyWhenTheBotIsAddressed() throws Exception {
    String toBot =
        "\"reply_to_message\":{\"message_id\":1,\"date\":1,\"chat\":{\"id\":-9,\"type\":\"supergroup\"},"
            + "\"from\":{\"id\":"
            + FakeBotApi.BOT_ID
            + ",\"is_bot\":true,\"first_name\":\"Fair\"}}";
    try (ServedBot s = serve(TelegramChannelTest::echo)) {
      s.server.groupMessage(-9, "\"text\":\"점심 뭐 먹지\"");
      s.server.groupMessage(-9, "\"text\":\"/help@other_bot\"");
      s.server.groupMessage(-9, "\"text\":\"@fair_bot2 주차\"");
      s.server.groupMessage(-9, "\"text\":\"@Fair_Bot 주차 되나요\"");
      s.server.groupMessage(-9, "\"text\":\"몇 시까지\"," + toBot);
      s.server.groupMessage(-9, "\"text\":\"/help@fair_bot\"");
      assertThat(s.server.awaitReceivedAtLeast(-9, 3))
          .containsExactly("주차 되나요", "몇 시까지", "Command");
    }
  }

  @Test
  void forumTopic_isAnsweredInTheTopic() throws Exception {
    try (ServedBot s = serve(TelegramChannelTest::echo)) {
      s.server.groupMessage(
          -9, "\"text\":\"@fair_bot 주차\",\"is_topic_message\":true,\"message_thread_id\":77");
      assertThat(s.server.await("sendMessage").body().path("message_thread_id").asInt())
          .isEqualTo(77);
    }
  }

  @Test
  void pin_followsTheTextAsAVenue() throws Exception {
    Location place =
        new Location("시청 중앙홀", "", "", Optional.of(new Location.Point(37.456, 126.705)));
    try (ServedBot s = serve(m -> new Reply("여기입니다", List.of(), Optional.of(place)))) {
      s.server.text(CHAT, "어디");
      s.server.await("sendMessage");
      JsonNode venue = s.server.await("sendVenue").body();
      assertThat(venue.path("latitude").asDouble()).isEqualTo(37.456);
      assertThat(venue.path("title").asText()).isEqualTo("시청 중앙홀");
    }
  }

  @Test
  void oneChat_isAnsweredInOrder() throws Exception {
    List<String> questions = IntStream.range(0, 250).mapToObj(i -> "질문 " + i).toList();
    try (ServedBot s = serve(TelegramChannelTest::echo)) {
      questions.forEach(q -> s.server.text(CHAT, q));
      assertThat(s.server.awaitReceivedAtLeast(CHAT, 250)).isEqualTo(questions);
    }
  }

  /** Twenty visitors at once: nobody waits for another. */
  @Test
  void chats_areAnsweredInParallel() throws Exception {
    CyclicBarrier all = new CyclicBarrier(20);
    Responder slow =
        m -> {
          try {
            all.await(10, TimeUnit.SECONDS);
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
          return Reply.of("다 모였다");
        };
    try (ServedBot s = serve(slow)) {
      for (int chat = 1; chat <= 20; chat++) {
        s.server.text(chat, "질문");
      }
      for (int chat = 1; chat <= 20; chat++) {
        assertThat(s.server.awaitReceivedAtLeast(chat, 1)).containsExactly("다 모였다");
      }
    }
  }

  /** Else the visitors of the last minute would be answered again after a restart. */
  @Test
  void close_finishesWhatIsInWork_andAcknowledgesIt() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Responder slow =
        m -> {
          begun.countDown();
          try {
            assertThat(go.await(10, TimeUnit.SECONDS)).isTrue();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return Reply.of("늦은 답");
        };
    try (ServedBot s = serve(slow)) {
      s.server.text(CHAT, "질문");
      assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
      Thread closer = Thread.ofVirtual().start(s.channel::close);
      go.countDown();
      closer.join();
      assertThat(s.end()).isEmpty();
      assertThat(s.server.received(CHAT)).containsExactly("늦은 답");
      assertThat(s.server.unacknowledged()).isZero();
    }
  }

  @Test
  void close_cutsOffWhatDoesNotEnd_withinTheGrace() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    Responder stuck =
        m -> {
          begun.countDown();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return Reply.of("never");
        };
    try (ServedBot s = serve(stuck)) {
      s.server.text(CHAT, "질문");
      assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
      long start = System.nanoTime();
      s.channel.close();
      assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(8));
      assertThat(s.logged()).anyMatch(l -> l.contains("closed with updates unanswered count=1"));
    }
  }
}
