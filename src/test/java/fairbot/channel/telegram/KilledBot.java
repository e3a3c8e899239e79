package fairbot.channel.telegram;

import fairbot.channel.ErrorListener;
import fairbot.conversation.Message;
import fairbot.conversation.Reply;
import fairbot.store.Store;
import fairbot.store.sqlite.SqliteStore;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** A program that answers with the question, to be killed. Arguments: the server, the folder. */
final class KilledBot {
  private KilledBot() {}

  public static void main(String[] args) throws Exception {
    try (Store store =
            SqliteStore.open(
                new SqliteStore.Choices(Path.of(args[1]), Duration.ofDays(30), 100), t -> t);
        TelegramChannel channel =
            new TelegramChannel(
                new TelegramSettings(
                    FakeBotApi.TOKEN,
                    URI.create(args[0]),
                    Duration.ofSeconds(5),
                    Optional.empty(),
                    ServedBot.PATIENT),
                store.inbox(),
                InstantSource.fixed(ServedBot.NOW),
                ServedBot.HURRIED,
                ErrorListener.NONE)) {
      channel.serve(m -> Reply.of(m instanceof Message.Text t ? t.text() : "?"));
    }
  }
}
