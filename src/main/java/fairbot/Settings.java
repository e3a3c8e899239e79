package fairbot;

import fairbot.answer.Caution;
import fairbot.channel.Secret;
import fairbot.content.Checked;
import fairbot.content.Problem;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How this bot runs, from {@code settings.properties} in the config folder and the environment,
 * which wins where both say something. Immutable. The file that is shipped as {@code
 * config/settings.properties} is the reference manual.
 *
 * <pre>{@code
 * Checked<Settings> settings = Settings.read(System.getenv(), Path.of(""));
 * }</pre>
 *
 * @param config the config folder; from the environment only
 * @param content the folder of fairs' folders
 * @param fairs ids of the fairs that are served, in the organiser's order; empty means all
 * @param data the folder for what must outlive a run; it may not exist yet
 * @param caution how sure the bot must be
 * @param web where the web server for health and figures listens, unresolved; empty if there shall
 *     be none; only with Telegram
 * @param contextLifetime how long a chat is remembered after its last message
 * @param chatsInMemory how many chats are remembered at most
 * @param questionsPerMinute how many questions of one visitor are answered in a minute
 * @param retentionDays how long visitors' questions and opinions are kept
 * @param editionsKept how many editions are kept that can be rolled back to
 * @param watch whether a change of the organiser's files is a reload
 */
public record Settings(
    Path config,
    Path content,
    List<String> fairs,
    Path data,
    Caution caution,
    Telegram telegram,
    Optional<InetSocketAddress> web,
    Duration contextLifetime,
    int chatsInMemory,
    int questionsPerMinute,
    int retentionDays,
    int editionsKept,
    boolean watch) {

  /**
   * How to reach Telegram.
   *
   * @param token the bot's; from the environment only; empty if none is set
   * @param apiUrl without a slash at its end
   * @param pollTimeout how long one request waits for messages
   * @param webhook where Telegram shall post messages; empty to ask for them
   * @param organisers numbers of the accounts that may change the content from their chat
   */
  public record Telegram(
      Optional<Secret> token,
      URI apiUrl,
      Duration pollTimeout,
      Optional<URI> webhook,
      Set<Long> organisers) {
    public Telegram {
      organisers = Set.copyOf(organisers);
    }
  }

  public Settings {
    fairs = List.copyOf(fairs);
  }

  /**
   * Reads the settings; a file that is not there means that every setting has its default.
   *
   * @param environment the variables; a blank one counts as not set
   * @param workingDirectory against which relative paths are resolved
   */
  public static Checked<Settings> read(Map<String, String> environment, Path workingDirectory) {
    List<Problem> problems = new ArrayList<>();
    Path directory = workingDirectory.toAbsolutePath();
    String folder = environment.getOrDefault("FAIRBOT_CONFIG", "").strip();
    Path config = SettingValues.path(folder.isEmpty() ? "config" : folder, directory);
    if (!Files.isDirectory(config)) {
      problems.add(
          new Problem(
              config.toString(),
              0,
              0,
              "",
              "설정 폴더가 없습니다. 폴더를 만들거나 환경 변수 FAIRBOT_CONFIG에 바른 경로를 적어 주세요."));
      return new Checked.Broken<>(problems);
    }
    SettingValues values =
        new SettingValues(
            SettingsFile.read(config.resolve("settings.properties"), problems),
            environment,
            problems);
    Settings settings =
        new Settings(
            config,
            values.path("content", "", "index-data", directory),
            values.ids("fairs"),
            values.path("data", "FAIRBOT_DATA", "data", directory),
            values.caution("caution", Caution.NORMAL),
            new Telegram(
                values.secret("telegram.token", "TELEGRAM_BOT_TOKEN"),
                values.url("telegram.apiUrl", "TELEGRAM_API_URL", "https://api.telegram.org"),
                values.duration(
                    "telegram.pollTimeout", "30s", Duration.ofSeconds(1), Duration.ofSeconds(50)),
                values.webhook("telegram.webhook", "TELEGRAM_WEBHOOK"),
                values.accounts("organisers")),
            values.address("web.address", "FAIRBOT_WEB", "127.0.0.1:8085"),
            values.duration("contextLifetime", "10m", Duration.ofSeconds(1), Duration.ofDays(1)),
            values.count("chatsInMemory", 10_000, 1_000_000),
            values.count("questionsPerMinute", 20, 10_000),
            values.count("retentionDays", 30, 3650),
            values.count("editionsKept", 20, 1_000),
            values.on("reload.watch", true));
    if (settings.telegram().webhook().isPresent() && settings.web().isEmpty()) {
      values.wrong(
          "web.address",
          "FAIRBOT_WEB",
          "웹훅(telegram.webhook)을 받으려면 웹 서버가 있어야 합니다. 127.0.0.1:8085처럼 주소를 적어 주세요.");
    }
    values.end();
    return problems.isEmpty() ? new Checked.Good<>(settings) : new Checked.Broken<>(problems);
  }

  /** The settings that are only read at a start, by their keys; the token is not among them. */
  Map<String, String> fixed() {
    Map<String, String> fixed = new LinkedHashMap<>();
    fixed.put("content", content.toString());
    fixed.put("data", data.toString());
    fixed.put("caution", caution.label());
    fixed.put("telegram.apiUrl", telegram.apiUrl().toString());
    fixed.put("telegram.pollTimeout", telegram.pollTimeout().toString());
    fixed.put("telegram.webhook", telegram.webhook().map(URI::toString).orElse(""));
    fixed.put("organisers", new TreeSet<>(telegram.organisers()).toString());
    fixed.put("web.address", web.map(InetSocketAddress::toString).orElse("off"));
    fixed.put("contextLifetime", contextLifetime.toString());
    fixed.put("chatsInMemory", String.valueOf(chatsInMemory));
    fixed.put("questionsPerMinute", String.valueOf(questionsPerMinute));
    fixed.put("retentionDays", String.valueOf(retentionDays));
    fixed.put("editionsKept", String.valueOf(editionsKept));
    fixed.put("reload.watch", String.valueOf(watch));
    return fixed;
  }
}
