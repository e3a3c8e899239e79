package fairbot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fairbot.answer.Caution;
import fairbot.channel.telegram.FakeBotApi.Call;
import fairbot.content.Checked;
import fairbot.conversation.AnswerListener;
import fairbot.conversation.Conversations;
import fairbot.organiser.Admission;
import fairbot.organiser.OneTimeCode;
import fairbot.organiser.OrganiserDesk;
import fairbot.publication.Publication;
import fairbot.publication.ShippedWorkshop;
import fairbot.publication.Sources;
import fairbot.store.sqlite.SqliteStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bot of a little fair that serves from a fake server as {@code serve} does, on 3 December 2019
 * at noon; its folder outlives it. What happens in it is read as a transcript.
 */
final class OrganisedBot implements AutoCloseable {
  /** Whom no log may name. */
  static final long ORGANISER = ServedBot.CHAT;

  static final long VISITOR = 7_002;
  static final Instant NOW = ServedBot.NOW;

  private static final int KEPT = 5;

  /** Telegram's numbers go on when the bot starts again. */
  private static final AtomicLong RUNS = new AtomicLong();

  private static final long UPDATES_OF_A_RUN = 1_000;

  final FakeBotApi server;
  final OneTimeCode code = OneTimeCode.issue(NOW);
  private final SqliteStore store;
  private final Publication publication;
  private final ServedBot bot;

  /** The latest message of the bot in each chat is what a finger can reach. */
  private Call latest;

  private OrganisedBot(Path folder, Set<Long> accounts, InstantSource clock) throws Exception {
    server = new FakeBotApi();
    server.nextIdAfter(RUNS.incrementAndGet() * UPDATES_OF_A_RUN);
    store =
        SqliteStore.open(
            new SqliteStore.Choices(folder.resolve("data"), Duration.ofDays(30), 100),
            text -> text);
    Sources sources = new Sources(List.of(folder.resolve("fairs")), folder.resolve("config"));
    publication =
        good(Publication.open(new ShippedWorkshop(), sources, folder.resolve("data"), KEPT, clock));
    Conversations conversations =
        new Conversations(
            publication::current,
            Caution.NORMAL,
            Duration.ofMinutes(10),
            store,
            AnswerListener.NONE);
    Admission admission =
        new Admission(
            accounts.stream().map(TelegramChannel::visitor).collect(Collectors.toSet()),
            store,
            Optional.of(code),
            clock);
    bot =
        ServedBot.organised(
            server,
            store.inbox(),
            menu -> {
              OrganiserDesk desk =
                  new OrganiserDesk(
                      publication.serving(conversations, store.asked()),
                      conversations,
                      publication,
                      admission,
                      menu,
                      store);
              desk.showMenus();
              return desk;
            });
  }

  /** Serves what stands in the folder; the settings name {@link #ORGANISER}. */
  static OrganisedBot of(Path folder) throws Exception {
    return new OrganisedBot(folder, Set.of(ORGANISER), InstantSource.fixed(NOW));
  }

  /** The settings name nobody. */
  static OrganisedBot ofNobody(Path folder, InstantSource clock) throws Exception {
    return new OrganisedBot(folder, Set.of(), clock);
  }

  /** Writes a fair and the shipped config into an empty folder. */
  static void prepare(Path folder) throws Exception {
    Path fair = Files.createDirectories(folder.resolve("fairs/mug-market"));
    Files.writeString(
        fair.resolve("fair.json"),
        """
        {
          "id": "mug-market",
          "name": "머그 장터",
          "schedule": {
            "start": "2019-12-02",
            "end": "2019-12-04",
            "hours": [{ "opens": "10:00", "closes": "19:00" }]
          },
          "location": { "name": "시청 앞마당" },
          "facts": { "parking": "지하에 세울 수 있습니다." }
        }
        """);
    Files.writeString(
        fair.resolve("companies.json"),
        """
        [{ "id": "clay", "name": "흙내음공방", "booth": "A-1" }]
        """);
    Files.writeString(
        fair.resolve("products.json"),
        """
        [
          { "id": "trowel-mug", "name": "흙손 머그", "company": "clay", "price": 18000 },
          { "id": "moon-mug", "name": "달빛 머그", "company": "clay", "price": 21000 },
          { "id": "honey", "name": "야생화 꿀", "price": 15000 }
        ]
        """);
    Path config = folder.resolve("config");
    try (Stream<Path> files = Files.walk(Path.of("config"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = config.resolve(Path.of("config").relativize(file));
        if (!file.getParent().endsWith("questions")) {
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    Files.createDirectories(config.resolve("questions"));
    Files.writeString(
        config.resolve("questions/mug-market.jsonl"),
        """
        {"id":"q1","text":"야생화 꿀 얼마예요?","expect":{"outcome":"answered","entry":"honey","aspect":"price"}}
        """);
  }

  /** What the bot replies to a private message. */
  String says(long chat, String text) throws InterruptedException {
    server.text(chat, text);
    return reply(chat);
  }

  /** What it replies when the button of its latest message is pressed. */
  String presses(long chat, String label) throws InterruptedException {
    server.press(chat, data(label));
    return reply(chat);
  }

  /** The labels of the buttons of its latest message. */
  List<String> buttons() {
    List<String> labels = new ArrayList<>();
    keyboard().forEach(row -> row.forEach(button -> labels.add(button.path("text").asText())));
    return labels;
  }

  /** What a button of its latest message stands for. */
  String data(String label) {
    for (JsonNode row : keyboard()) {
      for (JsonNode button : row) {
        if (button.path("text").asText().equals(label)) {
          return button.path("callback_data").asText();
        }
      }
    }
    throw new AssertionError("no button " + label + " in " + buttons());
  }

  /** The log lines so far, level first. */
  List<String> logged() {
    return bot.logged();
  }

  String reply(long chat) throws InterruptedException {
    latest = server.await(c -> c.is("sendMessage") && c.chat() == chat);
    return latest.text();
  }

  private JsonNode keyboard() {
    return latest.body().path("reply_markup").path("inline_keyboard");
  }

  @Override
  public void close() {
    bot.close();
    publication.close();
    store.close();
  }

  private static <T> T good(Checked<T> checked) {
    assertThat(checked.problems()).isEmpty();
    return checked.good().orElseThrow();
  }
}
