package fairbot.channel.telegram;

import fairbot.channel.Channel;
import fairbot.channel.ChannelContract;
import fairbot.channel.ErrorListener;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

class TelegramChannelContractTest extends ChannelContract {
  private static final long CHAT = 42;

  @Override
  protected Line open() throws Exception {
    FakeBotApi server = new FakeBotApi();
    TelegramChannel channel =
        new TelegramChannel(
            ServedBot.settings(server, TelegramSettings.POLL_TIMEOUT, ServedBot.PATIENT),
            ServedBot.forgetful(),
            InstantSource.fixed(ServedBot.NOW),
            ErrorListener.NONE);
    return new Line() {
      private int heard;

      @Override
      public Channel channel() {
        return channel;
      }

      @Override
      public void say(String text) {
        server.text(CHAT, text);
      }

      @Override
      public String hear() throws InterruptedException {
        heard++;
        return server.awaitReceivedAtLeast(CHAT, heard).get(heard - 1);
      }

      @Override
      public boolean moreToHear() {
        return server.received(CHAT).size() > heard;
      }

      @Override
      public void close() throws IOException {
        server.close();
      }
    };
  }

  @Override
  protected List<String> oddTexts() {
    return List.of(
        "",
        " ",
        "😀👨‍👩‍👧",
        "\u0000\u0007\u001b[31m",
        "두\n줄",
        "ㅇㄷㅇㅇ",
        "<b>&</i>",
        "가".repeat(10_000),
        "\u1112\u1161");
  }
}
