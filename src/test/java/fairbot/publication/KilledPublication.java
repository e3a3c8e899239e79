package fairbot.publication;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * A program that publishes and rolls back without end, to be killed. Argument: the folder of a
 * {@link LittleFair}. Writes a dot for each round.
 */
final class KilledPublication {
  private KilledPublication() {}

  public static void main(String[] args) {
    LittleFair fair = new LittleFair(Path.of(args[0]));
    Publication publication =
        Publication.open(
                new ShippedWorkshop(),
                fair.sources(),
                fair.folder().resolve("data"),
                5,
                InstantSource.system())
            .good()
            .orElseThrow();
    Author author = Author.organiser("Kx3");
    for (int i = 1; i < 1_000_000; i++) {
      int won = i * 10;
      // Two files that belong together, and one that is refused.
      publication.edit(folders -> fair.pair(won), author, true);
      publication.edit(
          folders -> Map.of(fair.products(), Optional.of("[".getBytes(StandardCharsets.UTF_8))),
          author,
          true);
      if (i % 2 == 0) {
        publication.rollBack(publication.editions().getLast().number(), author);
      }
      System.out.print('.');
      System.out.flush();
    }
  }
}
