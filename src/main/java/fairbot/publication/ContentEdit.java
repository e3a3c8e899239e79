package fairbot.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A change of content files that is made from the phone. */
@FunctionalInterface
public interface ContentEdit {

  /**
   * What files shall hold. Called once while no other publication is under way, so that no edit is
   * lost; reads, and leaves the writing to the {@link Publication}.
   *
   * @param folders gives the folder of a fair that is served by its id; empty if there is none
   * @return whole contents by path, each in a fair's folder; empty to remove the file
   * @throws IOException if a file cannot be read; nothing is changed then
   */
  Map<Path, Optional<byte[]>> files(Function<String, Optional<Path>> folders) throws IOException;
}
