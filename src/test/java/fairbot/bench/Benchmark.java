package fairbot.bench;

import fairbot.AnyText;
import fairbot.Editions;
import fairbot.content.Edition;
import fairbot.content.Problem;
import fairbot.conversation.Conversations;
import fairbot.conversation.Message;
import fairbot.evaluation.JudgedFile;
import fairbot.fair.Fair;
import fairbot.fair.Schedule;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * Measures how long replies take, how long an edition takes to build and what it holds in memory.
 *
 * <pre>
 * mvn -q -o test-compile exec:exec@bench
 * mvn -q -o test-compile exec:exec@bench -Dbench.arguments="--only b,c --rounds 9"
 * mvn -q -o test-compile exec:exec@bench -Dbench.jvm=-XX:StartFlightRecording=filename=target/b.jfr
 * </pre>
 *
 * <p>Parts, all of which run if {@code --only} names none:
 *
 * <ul>
 *   <li>{@code a}: the example fair and its judged questions
 *   <li>{@code b}: a made-up fair of 200 entries, with made-up questions and those judged ones
 *   <li>{@code c}: the same of 20,000 entries
 *   <li>{@code d}: 100,000 random texts to the example fair ({@code --texts N}, {@code --seed N})
 * </ul>
 *
 * <p>In a to c all questions are asked {@code --warm-up N} times (default 5) and then {@code
 * --rounds N} times (default 5); each round has its own percentiles, and what is printed is their
 * median, so that one busy moment of the machine does not count. {@code max} is the slowest
 * question by the median of its rounds. Times are in microseconds, from {@link Message} to reply;
 * {@code cpu} is the thread's own time, for machines that are shared. In d each text is asked once;
 * the slowest are asked again, and {@code again} is their best.
 */
public final class Benchmark {
  private static final String EXAMPLE = "index-data/example-fair";
  private static final Path JUDGED = Path.of("config/questions/example-fair.jsonl");
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int SLOWEST = 5;
  private static final long LIMIT_MICROS = 50_000;

  private Set<String> only = Set.of("a", "b", "c", "d");
  private int rounds = 5;
  private int warmUp = 5;
  private int texts = 100_000;
  private long seed = 1;

  private Benchmark() {}

  /**
   * Runs the parts; see above.
   *
   * @param arguments pairs of an option and its value
   */
  public static void main(String[] arguments) {
    Benchmark benchmark = new Benchmark();
    for (int i = 0; i < arguments.length; i += 2) {
      String value = i + 1 < arguments.length ? arguments[i + 1] : "";
      switch (arguments[i]) {
        case "--only" -> benchmark.only = Set.of(value.split(","));
        case "--rounds" -> benchmark.rounds = Integer.parseInt(value);
        case "--warm-up" -> benchmark.warmUp = Integer.parseInt(value);
        case "--texts" -> benchmark.texts = Integer.parseInt(value);
        case "--seed" -> benchmark.seed = Long.parseLong(value);
        default -> throw new IllegalArgumentException("unknown option: " + arguments[i]);
      }
    }
    benchmark.run();
  }

  private void run() {
    Editions.config();
    List<String> judged = judged();
    System.out.printf(
        "%-14s %7s %6s %7s %7s %7s %8s %8s %8s %8s%n",
        "part",
        "entries",
        "asked",
        "p50 µs",
        "p99 µs",
        "max µs",
        "p50 cpu",
        "p99 cpu",
        "build ms",
        "heap MB");
    if (only.contains("a")) {
      questions("a example fair", () -> Editions.of(List.of(EXAMPLE)), fair -> judged);
    }
    if (only.contains("b")) {
      synthetic("b made up", 200, judged);
    }
    if (only.contains("c")) {
      synthetic("c made up", 20_000, judged);
    }
    if (only.contains("d")) {
      fuzz();
    }
  }

  private void synthetic(String title, int entries, List<String> judged) {
    questions(
        title,
        () -> Editions.serving(List.of(SyntheticFair.of(entries, 7))),
        fair -> {
          List<String> all = new ArrayList<>(SyntheticFair.questions(fair, 400, 11));
          all.addAll(judged);
          return all;
        });
  }

  /** Gives questions for a fair. */
  private interface Asking {
    List<String> questions(Fair fair);
  }

  private void questions(String title, Supplier<Edition> building, Asking asking) {
    long before = heapUsed();
    long start = System.nanoTime();
    Edition edition = building.get();
    long buildMillis = (System.nanoTime() - start) / 1_000_000;
    long heap = heapUsed() - before;
    Fair fair = edition.fairs().getFirst();
    List<String> questions = asking.questions(fair);
    for (int i = 0; i < warmUp; i++) {
      times(edition, questions);
    }
    List<Times> measured = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      measured.add(times(edition, questions));
    }
    List<Timed> each = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      int at = i;
      each.add(new Timed(questions.get(i), median(measured.stream().mapToLong(m -> m.micros[at]))));
    }
    each.sort(Comparator.comparingLong(Timed::micros).reversed());
    System.out.printf(
        Locale.ROOT,
        "%-14s %7d %6d %7d %7d %7d %8d %8d %8d %8.1f%n",
        title,
        fair.entries().size(),
        questions.size() * rounds,
        median(measured.stream().mapToLong(m -> percentile(m.micros, 50))),
        median(measured.stream().mapToLong(m -> percentile(m.micros, 99))),
        each.getFirst().micros(),
        median(measured.stream().mapToLong(m -> percentile(m.cpu, 50))),
        median(measured.stream().mapToLong(m -> percentile(m.cpu, 99))),
        buildMillis,
        heap / 1e6);
    each.stream().limit(SLOWEST).forEach(t -> System.out.println("    " + t));
  }

  /** A text and how long its reply took. */
  private record Timed(String text, long micros) {
    @Override
    public String toString() {
      String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
      return String.format(Locale.ROOT, "%8d µs  %s", micros, AnyText.escaped(shown));
    }
  }

  /** How long each question took, in order. */
  private static final class Times {
    /** By the clock. */
    final long[] micros;

    /** By the thread's own clock, which stands while the machine does something else. */
    final long[] cpu;

    Times(int questions) {
      micros = new long[questions];
      cpu = new long[questions];
    }
  }

  /** Asks all questions, each in a chat of its own. */
  private static Times times(Edition edition, List<String> questions) {
    Conversations conversations = Editions.conversations(edition);
    Instant at = opening(edition);
    Times times = new Times(questions.size());
    for (int i = 0; i < questions.size(); i++) {
      Message message = new Message.Text("chat " + i, questions.get(i), at);
      long cpu = THREADS.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      conversations.respond(message);
      times.micros[i] = (System.nanoTime() - start) / 1_000;
      times.cpu[i] = (THREADS.getCurrentThreadCpuTime() - cpu) / 1_000;
    }
    return times;
  }

  private void fuzz() {
    Edition edition = Editions.of(List.of(EXAMPLE));
    Conversations conversations = Editions.conversations(edition);
    AnyText random = new AnyText(seed, AnyText.knownTo(edition));
    Instant at = opening(edition);
    for (int i = 0; i < 3_000; i++) {
      attempt(conversations, "warm-up", random.next(), at);
    }
    List<Timed> slowest = new ArrayList<>();
    long[] micros = new long[texts];
    long[] cpu = new long[texts];
    int exceptions = 0;
    for (int i = 0; i < texts; i++) {
      String text = random.next();
      long before = THREADS.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      exceptions += attempt(conversations, "chat " + i % 7, text, at.plusSeconds(i)) ? 0 : 1;
      micros[i] = (System.nanoTime() - start) / 1_000;
      cpu[i] = (THREADS.getCurrentThreadCpuTime() - before) / 1_000;
      slowest.add(new Timed(text, micros[i]));
      if (slowest.size() > 1_000) {
        slowest.sort(Comparator.comparingLong(Timed::micros).reversed());
        slowest.subList(SLOWEST, slowest.size()).clear();
      }
    }
    slowest.sort(Comparator.comparingLong(Timed::micros).reversed());
    System.out.printf(
        Locale.ROOT,
        "d fuzz: %d texts, seed %d, %d exceptions, %d over %d ms (cpu: %d), p50 %d µs, p99 %d µs%n",
        texts,
        seed,
        exceptions,
        Arrays.stream(micros).filter(m -> m > LIMIT_MICROS).count(),
        LIMIT_MICROS / 1_000,
        Arrays.stream(cpu).filter(m -> m > LIMIT_MICROS).count(),
        percentile(micros, 50),
        percentile(micros, 99));
    for (Timed slow : slowest.subList(0, Math.min(SLOWEST, slowest.size()))) {
      System.out.printf(
          Locale.ROOT,
          "    %s (%d letters, again %d µs)%n",
          slow,
          slow.text().length(),
          again(conversations, slow.text(), at));
    }
  }

  /** The shortest of nine further times: what the text itself takes. */
  private static long again(Conversations conversations, String text, Instant at) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 9; i++) {
      long start = System.nanoTime();
      attempt(conversations, "again " + i, text, at);
      best = Math.min(best, (System.nanoTime() - start) / 1_000);
    }
    return best;
  }

  /** Whether a reply came. */
  private static boolean attempt(
      Conversations conversations, String chat, String text, Instant at) {
    try {
      conversations.respond(new Message.Text(chat, text, at));
      return true;
    } catch (RuntimeException | StackOverflowError e) {
      System.out.println("    " + e + ": " + AnyText.escaped(text));
      return false;
    }
  }

  private static Instant opening(Edition edition) {
    Schedule schedule = edition.fairs().getFirst().schedule();
    return schedule.start().atTime(13, 0).atZone(schedule.timeZone()).toInstant();
  }

  private static List<String> judged() {
    List<Problem> problems = new ArrayList<>();
    List<String> texts =
        JudgedFile.questions(JUDGED, JUDGED.toString(), problems).stream()
            .map(asked -> asked.text())
            .toList();
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems.toString());
    }
    return texts;
  }

  /** The nearest rank. */
  private static long percentile(long[] micros, int percent) {
    long[] sorted = micros.clone();
    Arrays.sort(sorted);
    return sorted[Math.ceilDiv(sorted.length * percent, 100) - 1];
  }

  private static long median(LongStream values) {
    return percentile(values.toArray(), 50);
  }

  private static long heapUsed() {
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
