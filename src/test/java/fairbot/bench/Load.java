package fairbot.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Puts the whole bot under load: {@code serve} in a process of its own, against a Bot API server in
 * this one.
 *
 * <pre>
 * mvn -q -o test-compile exec:exec@load
 * mvn -q -o test-compile exec:exec@load -Dload.arguments="--only a,b"
 * mvn -q -o test-compile exec:exec@load -Dload.arguments="--only c --kills 100"
 * </pre>
 *
 * <p>Parts, all of which run if {@code --only} names none:
 *
 * <ul>
 *   <li>{@code a}: {@code --updates N} (20000) from a tenth as many chats, all at once
 *   <li>{@code b}: 200 questions a second for {@code --seconds N} (60)
 *   <li>{@code c}: {@code --kills N} (20) times {@code kill -9} at random moments, under 100
 *       questions a second ({@code --seed N})
 *   <li>{@code d}: 100 questions a second for {@code --minutes N} (10)
 *   <li>{@code e}: resident memory 30 s after the start, and 30 s after 400 questions
 * </ul>
 *
 * <p>With {@code --varied true} no two of some thousand questions are the same text, so that each
 * is searched for; without, the ten that are asked are the ones that everybody asks.
 *
 * <p>{@code --jvm "..."} gives the bot's virtual machine options; without it has none. {@code --jar
 * target/fairbot.jar} starts the bot from there. Ends with status 1 if a question was not answered,
 * in a and b also if one was answered twice or out of order, in c if a kill had two answered twice.
 * The bot's logs and data are in {@code target/load}.
 */
public final class Load {
  private static final Path FOLDER = Path.of("target", "load");
  private static final int WARM_UP = 2_000;
  private static final int REST_SECONDS = 30;
  private static final int AFTER = 400;

  private Set<String> only = Set.of("a", "b", "c", "d", "e");
  private int updates = 20_000;
  private int seconds = 60;
  private int kills = 20;
  private int minutes = 10;
  private long seed = 1;
  private boolean varied;
  private List<String> jvm = List.of();
  private List<String> program = BotProcess.classes();
  private boolean broken;

  private Load() {}

  /**
   * Runs the parts; see above.
   *
   * @param arguments pairs of an option and its value
   */
  public static void main(String[] arguments) throws Exception {
    Load load = new Load();
    for (int i = 0; i < arguments.length; i += 2) {
      String value = i + 1 < arguments.length ? arguments[i + 1] : "";
      switch (arguments[i]) {
        case "--only" -> load.only = Set.of(value.split(","));
        case "--updates" -> load.updates = Integer.parseInt(value);
        case "--seconds" -> load.seconds = Integer.parseInt(value);
        case "--kills" -> load.kills = Integer.parseInt(value);
        case "--minutes" -> load.minutes = Integer.parseInt(value);
        case "--seed" -> load.seed = Long.parseLong(value);
        case "--jar" -> load.program = BotProcess.jar(value);
        case "--varied" -> load.varied = Boolean.parseBoolean(value);
        case "--jvm" -> load.jvm = List.of(value.split(" "));
        default -> throw new IllegalArgumentException("unknown option: " + arguments[i]);
      }
    }
    load.run();
    System.exit(load.broken ? 1 : 0);
  }

  private void run() throws IOException, InterruptedException {
    if (only.contains("a")) {
      part("a", this::atOnce);
    }
    if (only.contains("b")) {
      part("b", this::steady);
    }
    if (only.contains("c")) {
      part("c", this::killed);
    }
    if (only.contains("d")) {
      part("d", this::lasting);
    }
    if (only.contains("e")) {
      part("e", this::resting);
    }
  }

  private interface Part {
    void run(BotProcess bot, Visitors visitors, LoadServer server)
        throws IOException, InterruptedException;
  }

  /** Each part has a server, a bot and a data folder of its own. */
  private void part(String name, Part part) throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    Path data = Files.createTempDirectory(FOLDER, name);
    try (LoadServer server = new LoadServer()) {
      BotProcess bot =
          new BotProcess(
              jvm,
              program,
              "index-data/example-fair",
              Map.of(
                  "TELEGRAM_BOT_TOKEN",
                  LoadServer.TOKEN,
                  "TELEGRAM_API_URL",
                  server.url(),
                  "FAIRBOT_WEB",
                  "127.0.0.1:" + freePort(),
                  "FAIRBOT_DATA",
                  data.toAbsolutePath().toString()),
              data.resolve("log"));
      bot.start();
      try {
        Visitors visitors = Visitors.meet(server, varied);
        part.run(bot, visitors, server);
        int status = bot.stop();
        if (status != 0) {
          broken = true;
          System.out.println("  the bot ended with status " + status);
        }
        if (!server.broken().isEmpty()) {
          broken = true;
          System.out.println("  rules of the Bot API that were broken: " + server.broken());
        }
      } finally {
        bot.kill();
      }
    }
  }

  private void atOnce(BotProcess bot, Visitors visitors, LoadServer server)
      throws InterruptedException {
    warmUp(visitors);
    int before = server.sent();
    long start = System.nanoTime();
    Visitors.Crowd crowd = visitors.crowd(updates, updates / Visitors.questions());
    for (int i = 0; i < updates; i++) {
      crowd.ask();
    }
    server.awaitSent(before + updates, 20);
    double took = (System.nanoTime() - start) / 1e9;
    Visitors.Outcome outcome = crowd.outcome();
    System.out.printf(
        Locale.ROOT,
        "a at once: %,d updates, %,.0f a second, %s%n",
        updates,
        updates / took,
        outcome);
    broken |= !outcome.isPerfect();
  }

  private void steady(BotProcess bot, Visitors visitors, LoadServer server)
      throws InterruptedException {
    warmUp(visitors);
    int count = 200 * seconds;
    int before = server.sent();
    Visitors.Crowd crowd = visitors.crowd(count, 200);
    pace(crowd, count, 200);
    server.awaitSent(before + count, 20);
    Visitors.Outcome outcome = crowd.outcome();
    long[] micros = crowd.micros();
    System.out.printf(
        Locale.ROOT,
        "b steady: %,d updates, 200 a second, %s; from receipt to reply: p50 %.1f ms, p99 %.1f ms,"
            + " max %.1f ms%n",
        count,
        outcome,
        percentile(micros, 50) / 1e3,
        percentile(micros, 99) / 1e3,
        percentile(micros, 100) / 1e3);
    broken |= !outcome.isPerfect();
  }

  private void killed(BotProcess bot, Visitors visitors, LoadServer server)
      throws IOException, InterruptedException {
    Random random = new Random(seed);
    Visitors.Crowd crowd = visitors.crowd(Integer.MAX_VALUE, 200);
    Thread visiting = Thread.ofPlatform().start(() -> pace(crowd, Integer.MAX_VALUE, 100));
    NavigableMap<Long, Integer> duplicates = new TreeMap<>();
    for (int i = 0; i < kills; i++) {
      // Mostly while it answers, sometimes while it starts.
      if (random.nextInt(5) > 0) {
        server.awaitSent(server.sent() + 1, 60);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(3_500)));
      bot.kill();
      duplicates.put(System.nanoTime(), 0);
      bot.start();
    }
    visiting.interrupt();
    visiting.join();
    while (!crowd.outcome().isComplete() && server.awaitSent(server.sent() + 1, 30)) {
      // Every further reply is worth waiting for the next.
    }
    Visitors.Outcome outcome = crowd.outcome();
    // The kill to blame is the first after the reply was sent: it was not marked as done before.
    crowd.repeated().stream()
        .map(duplicates::ceilingKey)
        .filter(Objects::nonNull)
        .forEach(kill -> duplicates.merge(kill, 1, Integer::sum));
    int most = duplicates.values().stream().max(Integer::compare).orElse(0);
    System.out.printf(
        Locale.ROOT,
        "c killed: %d times, %,d updates, 100 a second, %s; %.2f duplicates a kill, at most %d,"
            + " more than one after %d kills%n",
        kills,
        crowd.asked(),
        outcome,
        (double) outcome.duplicates() / kills,
        most,
        duplicates.values().stream().filter(d -> d > 1).count());
    broken |= !outcome.isComplete() || most > 1;
  }

  private void lasting(BotProcess bot, Visitors visitors, LoadServer server)
      throws IOException, InterruptedException {
    Visitors.Crowd crowd = visitors.crowd(Integer.MAX_VALUE, 100);
    Thread visiting = Thread.ofPlatform().start(() -> pace(crowd, Integer.MAX_VALUE, 100));
    List<Integer> resident = new ArrayList<>();
    int most = 0;
    for (int minute = 1; minute <= minutes; minute++) {
      for (int i = 0; i < 12; i++) {
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(5));
        most = Math.max(most, bot.residentMegabytes());
      }
      resident.add(bot.residentMegabytes());
    }
    visiting.interrupt();
    visiting.join();
    while (!crowd.outcome().isComplete() && server.awaitSent(server.sent() + 1, 20)) {
      // Every further reply is worth waiting for the next.
    }
    Visitors.Outcome outcome = crowd.outcome();
    int second = resident.get(Math.min(1, resident.size() - 1));
    System.out.printf(
        Locale.ROOT,
        "d lasting: %d min, %,d updates, 100 a second, %s; resident MB by minute %s, most %d,"
            + " minute 2 to end %+.1f %%%n",
        minutes,
        crowd.asked(),
        outcome,
        resident,
        most,
        100.0 * (resident.getLast() - second) / second);
    broken |= !outcome.isComplete();
  }

  private void resting(BotProcess bot, Visitors visitors, LoadServer server)
      throws IOException, InterruptedException {
    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(REST_SECONDS));
    int idle = bot.residentMegabytes();
    Visitors.Crowd crowd = visitors.crowd(AFTER, 40);
    pace(crowd, AFTER, 10);
    crowd.await();
    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(REST_SECONDS));
    System.out.printf(
        Locale.ROOT,
        "e resting: resident MB idle %d, after %d questions %d, %s%n",
        idle,
        AFTER,
        bot.residentMegabytes(),
        crowd.outcome());
  }

  private static void warmUp(Visitors visitors) throws InterruptedException {
    Visitors.Crowd crowd = visitors.crowd(WARM_UP, 200);
    pace(crowd, WARM_UP, 400);
    crowd.await();
  }

  /** Asks so many questions a second until interrupted. */
  private static void pace(Visitors.Crowd crowd, int count, int perSecond) {
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      long due = start + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
      while (System.nanoTime() < due) {
        if (Thread.currentThread().isInterrupted()) {
          return;
        }
        LockSupport.parkNanos(due - System.nanoTime());
      }
      crowd.ask();
    }
  }

  private static long percentile(long[] values, int percent) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted.length == 0 ? 0 : sorted[Math.ceilDiv(sorted.length * percent, 100) - 1];
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
