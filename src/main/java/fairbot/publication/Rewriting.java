package fairbot.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes several of the organiser's files so that all are new or all as before, whenever the
 * program is killed. The old contents are put down first; until {@link #done()} the next start puts
 * them back. A file that somebody else wrote meanwhile is left as it is.
 */
final class Rewriting {
  private static final Logger log = LoggerFactory.getLogger(Rewriting.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String UNDER_WAY = "under-way";
  private static final String REPLACED = "replaced";
  private static final String LIST = "files.json";

  private final Path folder;

  private Rewriting(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes the files.
   *
   * @param archive where the old contents are put down
   * @throws IOException if one cannot be written; all are as before then
   */
  static Rewriting of(Map<Path, Optional<byte[]>> changes, Path archive) throws IOException {
    Rewriting rewriting = new Rewriting(archive.resolve(UNDER_WAY));
    rewriting.putDown(changes);
    try {
      for (Map.Entry<Path, Optional<byte[]>> change : changes.entrySet()) {
        if (change.getValue().isPresent()) {
          WholeFile.write(change.getKey(), change.getValue().get());
        } else {
          WholeFile.delete(change.getKey());
        }
      }
    } catch (IOException e) {
      rewriting.undo();
      throw e;
    }
    return rewriting;
  }

  /** Puts back what a program that was killed has left. */
  static void recover(Path archive) throws IOException {
    Path folder = archive.resolve(UNDER_WAY);
    if (Files.exists(folder.resolve(LIST))) {
      new Rewriting(folder).undo();
      log.warn("a roll back or edit that was cut off is undone");
    } else {
      Folders.delete(folder);
    }
  }

  /** The new files stay. What they replaced is at hand until the next time. */
  void done() {
    try {
      Path replaced = folder.resolveSibling(REPLACED);
      Folders.delete(replaced);
      Files.move(folder, replaced);
    } catch (IOException e) {
      log.error("the next start would undo a roll back or edit error={}", e.toString());
    }
  }

  /** Puts the old contents back. */
  void undo() throws IOException {
    for (JsonNode file : JSON.readTree(folder.resolve(LIST).toFile()).path("files")) {
      Path path = Path.of(file.path("path").asText());
      String now = hash(path);
      if (now.equals(file.path("before").asText())) {
        continue;
      }
      if (!now.equals(file.path("after").asText())) {
        log.warn("not put back, because somebody else wrote it file={}", path.getFileName());
      } else if (file.has("copy")) {
        WholeFile.write(path, Files.readAllBytes(folder.resolve(file.path("copy").asText())));
      } else {
        WholeFile.delete(path);
      }
    }
    Folders.delete(folder);
  }

  private void putDown(Map<Path, Optional<byte[]>> changes) throws IOException {
    Folders.delete(folder);
    Files.createDirectories(folder);
    ObjectNode all = JSON.createObjectNode();
    ArrayNode files = all.putArray("files");
    for (Map.Entry<Path, Optional<byte[]>> change : changes.entrySet()) {
      Path path = change.getKey();
      ObjectNode file = files.addObject().put("path", path.toString());
      if (Files.exists(path)) {
        String copy = files.size() + "-" + path.getFileName();
        WholeFile.write(folder.resolve(copy), Files.readAllBytes(path));
        file.put("copy", copy);
      }
      file.put("before", hash(path))
          .put("after", change.getValue().map(Rewriting::hash).orElse(""));
    }
    // From here on the next start would put them back.
    WholeFile.write(folder.resolve(LIST), JSON.writeValueAsBytes(all));
  }

  /** Empty if there is no such file. */
  private static String hash(Path file) throws IOException {
    return Files.exists(file) ? hash(Files.readAllBytes(file)) : "";
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
