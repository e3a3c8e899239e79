package fairbot.publication;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks for a reload when files of an edition were changed and nobody has written for a moment: who
 * saves a workbook writes several times. Folders on another machine tell nothing; there a reload is
 * asked for in another way.
 */
public final class FileWatch implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(FileWatch.class);

  /** A folder that was away tells nothing when it is back: so long it may go unseen. */
  private static final Duration LOOK = Duration.ofSeconds(2);

  private final Sources sources;
  private final Requests requests;
  private final Duration quiet;
  private final WatchService watch;

  /** Of the folders as they were at the last look; a folder has the same key each time. */
  private Map<Path, WatchKey> keys = Map.of();

  private FileWatch(Sources sources, Requests requests, Duration quiet) throws IOException {
    this.sources = sources;
    this.requests = requests;
    this.quiet = quiet;
    this.watch = sources.config().getFileSystem().newWatchService();
  }

  /**
   * Begins; where the system cannot watch it says so in the log and nothing more.
   *
   * @param quiet how long nobody must have written
   */
  public static Optional<FileWatch> begin(Sources sources, Requests requests, Duration quiet) {
    try {
      FileWatch watch = new FileWatch(sources, requests, quiet);
      boolean unused = watch.register();
      Thread.ofPlatform().daemon().name("file-watch").start(watch::look);
      return Optional.of(watch);
    } catch (IOException e) {
      log.warn("files not watched error={}", e.toString());
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      watch.close();
    } catch (IOException e) {
      log.debug("watch not closed error={}", e.toString());
    }
  }

  private void look() {
    try {
      while (true) {
        WatchKey key = watch.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        boolean changed = false;
        if (key != null) {
          changed = key.pollEvents().stream().anyMatch(FileWatch::matters);
          key.reset();
        }
        if (registered() || changed) {
          requests.ask(Author.FILES, quiet);
        }
      }
    } catch (ClosedWatchServiceException e) {
      // The end.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Watches folders that have come; whether there are any, or some are gone. */
  private boolean registered() {
    try {
      return register();
    } catch (IOException e) {
      // A folder that came is gone again: the next look finds what stayed.
      log.debug("folders not listed error={}", e.toString());
      return false;
    }
  }

  /** A name without an ending is a folder that came or went. */
  private static boolean matters(WatchEvent<?> event) {
    return !(event.context() instanceof Path name)
        || SourceFiles.isOne(name)
        || !name.toString().contains(".");
  }

  private boolean register() throws IOException {
    Map<Path, WatchKey> now = new HashMap<>();
    for (Path root : sources.all()) {
      for (Path folder : SourceFiles.folders(root)) {
        now.put(
            folder,
            folder.register(
                watch,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE));
      }
    }
    boolean changed = !now.equals(keys);
    // A folder that was renamed is still watched where it is now, which is none of ours.
    keys.values().stream().filter(key -> !now.containsValue(key)).forEach(WatchKey::cancel);
    keys = now;
    return changed;
  }
}
