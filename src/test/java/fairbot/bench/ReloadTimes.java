package fairbot.bench;

import fairbot.content.Checked;
import fairbot.fair.Fair;
import fairbot.publication.Author;
import fairbot.publication.Outcome;
import fairbot.publication.Publication;
import fairbot.publication.ShippedWorkshop;
import fairbot.publication.Sources;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/** How long a large fair takes to go live, and to roll back, while nobody asks. */
final class ReloadTimes {
  private static final int JUDGED = 400;

  /** A file of more would be larger than an organiser's may be. */
  private static final int MOST_OF_ONE = 20_000;

  private ReloadTimes() {}

  /**
   * Measures.
   *
   * @return whether it stayed within the limits of the publication's requirements
   */
  static boolean of(int entries, Path folder) throws IOException {
    FairFolder files = FairFolder.in(folder, "");
    int fairs = Math.ceilDiv(entries, MOST_OF_ONE);
    for (int i = 0; i < fairs; i++) {
      Fair fair = SyntheticFair.of(entries / fairs, 7 + i);
      files.write(fair, "synthetic-" + i);
      files.judge(fair, "synthetic-" + i, JUDGED / fairs);
    }
    long opening = System.nanoTime();
    Checked<Publication> checked =
        Publication.open(
            new ShippedWorkshop(),
            new Sources(List.of(files.content()), files.config()),
            folder.resolve("data"),
            5,
            InstantSource.system());
    checked.problems().stream().limit(5).forEach(System.out::println);
    Publication publication = checked.good().orElseThrow();
    double opened = (System.nanoTime() - opening) / 1e9;
    Path products = files.content().resolve("synthetic-0/products.json");
    Files.writeString(
        products, Files.readString(products).replaceFirst("\"price\":\\d+", "\"price\":77"));
    long cpu = cpu();
    double reload = seconds(() -> publication.reload(Author.CONSOLE, false));
    double reloadCpu = (cpu() - cpu) / 1e9;
    double rollBack = seconds(() -> publication.rollBack(1, Author.CONSOLE));
    publication.close();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%,d entries: start %.1f s; reload (check, build, %d judged questions) %.1f s (%.1f s"
            + " of processors); roll back %.1f s; heap at most %d MB; load %.1f%n",
        entries,
        opened,
        JUDGED,
        reload,
        reloadCpu,
        rollBack,
        runtime.maxMemory() >> 20,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    return reload < (entries > MOST_OF_ONE ? 60 : 15) && rollBack < 5;
  }

  /** What this program has used of all processors. */
  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }

  private interface Asking {
    Outcome outcome();
  }

  private static double seconds(Asking asking) {
    long start = System.nanoTime();
    Outcome outcome = asking.outcome();
    double took = (System.nanoTime() - start) / 1e9;
    if (!(outcome instanceof Outcome.Live)) {
      throw new IllegalStateException(outcome.toString());
    }
    return took;
  }
}
