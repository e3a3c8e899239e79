package fairbot.bench;

import fairbot.control.ControlClient;
import fairbot.control.Request;
import fairbot.control.Response;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Visitors ask a bot in a process of its own while it is told to reload. Each edition writes its
 * number into the name of a product and into the booth of its seller, and a reply holds both: so it
 * shows of which editions it was made.
 */
final class ReloadUnderLoad {
  private static final int PER_SECOND = 50;
  private static final int RELOADS = 20;
  private static final int EACH_BROKEN = 4;
  private static final int ENTRIES = 500;
  private static final int JUDGED = 100;
  private static final int WARM_UP = 1_000;
  private static final long LATEST_MICROS = 500_000;
  private static final String ASKED = "줄무늬 양말 어디서 팔아요";
  private static final String[] ENDS = {"", "?", "??", "!", "~", " ㅎㅎ", "...", "?!"};
  private static final Pattern NAME = Pattern.compile("줄무늬 양말 ([0-9]+)호");
  private static final Pattern BOOTH = Pattern.compile("A-([0-9]+)");

  private final Path data;
  private final FairFolder files;
  private final BotProcess bot;
  private final LoadServer server = new LoadServer();
  private final List<String> mistakes = new ArrayList<>();
  private long chat = 1_000;

  ReloadUnderLoad(Path folder, List<String> jvm, List<String> program) throws IOException {
    data = folder.resolve("data");
    files = FairFolder.in(folder, "reload.watch = off\n");
    files.write(SyntheticFair.of(ENTRIES, 7));
    files.judge(SyntheticFair.of(ENTRIES, 7), "synthetic", JUDGED);
    mark(1);
    bot =
        new BotProcess(
            jvm,
            program,
            files.content().resolve("synthetic").toString(),
            Map.of(
                "TELEGRAM_BOT_TOKEN",
                LoadServer.TOKEN,
                "TELEGRAM_API_URL",
                server.url(),
                "FAIRBOT_WEB",
                "off",
                "FAIRBOT_CONFIG",
                files.config().toString(),
                "FAIRBOT_DATA",
                data.toString()),
            folder.resolve("log"));
  }

  /**
   * Measures.
   *
   * @return whether nothing went wrong
   */
  boolean run(int seconds) throws IOException, InterruptedException {
    bot.start();
    try {
      server.ask(chat, ASKED);
      server.awaitSent(1, 60);
      ask(WARM_UP, 200);
      Thread reloads = Thread.ofPlatform().start(() -> reload(seconds));
      long first = chat + 1;
      List<Long> times = ask(PER_SECOND * seconds, PER_SECOND);
      reloads.join();
      judge(first, times);
      if (bot.stop() != 0) {
        mistakes.add("the bot did not end well");
      }
    } finally {
      bot.kill();
      server.close();
    }
    mistakes.stream().limit(20).forEach(mistake -> System.out.println("    " + mistake));
    return mistakes.isEmpty();
  }

  /** Asks as many visitors as there are questions; when each of them asked. */
  private List<Long> ask(int count, int perSecond) throws InterruptedException {
    int before = server.sent();
    List<Long> times = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      long due = start + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      chat++;
      times.add(server.ask(chat, ASKED + ENDS[i % ENDS.length]));
    }
    server.awaitSent(before + count, 20);
    return times;
  }

  private void reload(int seconds) {
    long start = System.nanoTime();
    for (int i = 1; i <= RELOADS; i++) {
      long due = start + TimeUnit.SECONDS.toNanos(seconds) * i / (RELOADS + 1);
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      boolean broken = i % EACH_BROKEN == 0;
      try {
        mark(broken ? -1 : i + 1);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      Optional<Response> response = ControlClient.ask(data, Request.reload(false));
      int status = response.map(Response::status).orElse(-1);
      String lines = response.map(Response::lines).map(List::toString).orElse("no bot");
      if (status != (broken ? 2 : 0) || (broken && !lines.contains("synthetic/products.json"))) {
        mistakes.add("reload " + i + ": " + status + " " + lines);
      }
    }
  }

  /** Writes an edition that shows its number; a broken one for a number below 1. */
  private void mark(int number) throws IOException {
    Path folder = files.content().resolve("synthetic");
    for (String list : List.of("companies", "products")) {
      Path file = folder.resolve(list + ".json");
      String text = Files.readString(file);
      String own =
          list.equals("companies")
              ? "{\"id\":\"seller\",\"name\":\"한결상회\",\"booth\":\"A-%d\"}".formatted(number)
              : "{\"id\":\"socks\",\"name\":\"줄무늬 양말 %d호\",\"company\":\"seller\",\"price\":%d}"
                  .formatted(number, number);
      String rest =
          text.startsWith("[{\"id\":\"se") || text.startsWith("[{\"id\":\"so")
              ? text.substring(text.indexOf("},") + 2)
              : text.substring(1);
      Files.writeString(file, "[" + own + "," + rest);
    }
  }

  private void judge(long first, List<Long> times) {
    long[] micros = new long[times.size()];
    int editions = 0;
    int last = 0;
    for (int i = 0; i < times.size(); i++) {
      List<LoadServer.Sent> sent = server.sent(first + i);
      if (sent.size() != 1) {
        mistakes.add("question " + i + " has " + sent.size() + " replies");
        continue;
      }
      micros[i] = (sent.getFirst().nanos() - times.get(i)) / 1_000;
      if (micros[i] > LATEST_MICROS) {
        mistakes.add("question " + i + " was answered after " + micros[i] / 1_000 + " ms");
      }
      Matcher name = NAME.matcher(sent.getFirst().text());
      Matcher booth = BOOTH.matcher(sent.getFirst().text());
      int number = name.find() ? Integer.parseInt(name.group(1)) : -1;
      if (!booth.find() || Integer.parseInt(booth.group(1)) != number || number < 1) {
        mistakes.add("question " + i + ": " + sent.getFirst().text().replace('\n', '/'));
      }
      editions += number == last ? 0 : 1;
      last = number;
    }
    Arrays.sort(micros);
    System.out.printf(
        Locale.ROOT,
        "a %,d questions, %d reloads, %d editions seen in turn; from question to reply: p50 %.1f"
            + " ms, p99 %.1f ms, max %.1f ms; %d mistakes; load %.1f%n",
        times.size(),
        RELOADS,
        editions,
        micros[micros.length / 2] / 1e3,
        micros[Math.ceilDiv(micros.length * 99, 100) - 1] / 1e3,
        micros[micros.length - 1] / 1e3,
        mistakes.size(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
