package fairbot.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.content.Edition;
import fairbot.fair.Fair;
import fairbot.fair.Faq;
import fairbot.fair.Product;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A program that dies without a word, in the midst of a publication. */
@Timeout(180)
class KilledPublicationTest {
  private static final int KILLS = 5;

  @TempDir private Path folder;

  /**
   * Two files always name the same price, and never a broken one: of whatever was under way, all or
   * nothing is there at the next start.
   */
  @Test
  void killedAnywhere_theNextStartServesAWholeEdition() throws Exception {
    LittleFair fair = LittleFair.in(folder);
    fair.writePair(10);
    Random random = new Random(5);
    int last = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process program = start();
      int rounds = 1 + random.nextInt(4);
      assertThat(program.getInputStream().readNBytes(rounds)).hasSize(rounds);
      // Anywhere in the next round, and sometimes in the one after it.
      LockSupport.parkNanos(random.nextLong(TimeUnit.MILLISECONDS.toNanos(400)));
      program.destroyForcibly().waitFor();

      Publication publication =
          Publication.open(
                  new ShippedWorkshop(),
                  fair.sources(),
                  folder.resolve("data"),
                  5,
                  InstantSource.system())
              .good()
              .orElseThrow();
      Edition edition = publication.current();
      Fair served = edition.fairs().getFirst();
      int price = ((Product) served.entry("socks").orElseThrow()).price().orElseThrow();
      assertThat(((Faq) served.entry("price").orElseThrow()).answer()).isEqualTo(price + "원");
      assertThat(edition.number()).isGreaterThanOrEqualTo(last);
      last = edition.number();
      List<Integer> kept = publication.editions().stream().map(Kept::number).toList();
      assertThat(kept).hasSizeBetween(1, 6);
      assertThat(publication.rollBack(kept.getLast(), Author.CONSOLE))
          .isInstanceOfAny(Outcome.Live.class, Outcome.Unchanged.class);
      publication.close();
    }
    assertThat(last).as("something was published in between").isGreaterThan(KILLS);
    try (var files = Files.walk(folder.resolve("data/editions"), 1)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .allMatch(name -> name.matches("editions|lock|replaced|[0-9]+"));
    }
  }

  private Process start() throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-classpath",
            System.getProperty("java.class.path"),
            KilledPublication.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
