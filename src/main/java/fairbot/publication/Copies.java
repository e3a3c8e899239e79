package fairbot.publication;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The copies of the organiser's files: of the edition that is live, and of those before it. Where
 * the disk takes no copy, editions are made of the files themselves and not kept: visitors do not
 * wait for a disk to be mended.
 */
final class Copies implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Copies.class);
  private static final String NOT_KEPT =
      "이 판은 보관하지 못해서 나중에 이 판으로 되돌릴 수 없습니다. 데이터 폴더에 남은 자리와 쓰기 권한을 확인해 주세요.";

  private final Sources sources;
  private final Archive archive;

  /** The files of the edition that is live; empty if they could not be kept. */
  private Optional<Snapshot> live = Optional.empty();

  /**
   * Files that an edition can be made of.
   *
   * @param from where they are read
   * @param draft their copy; empty if there could be none
   */
  record Taken(Sources from, Optional<Snapshot> draft) {}

  Copies(Sources sources, Archive archive) {
    this.sources = sources;
    this.archive = archive;
  }

  /** The files as they are now. */
  Taken take() {
    return take(sources, live);
  }

  /** Those of a kept edition. */
  Taken take(Snapshot kept) {
    return take(kept.copies(), Optional.of(kept));
  }

  private Taken take(Sources from, Optional<Snapshot> like) {
    try {
      Snapshot draft = archive.draft(from, sources, like);
      return new Taken(draft.copies(), Optional.of(draft));
    } catch (IOException e) {
      log.error("no copy of the content, the edition is not kept error={}", e.toString());
      return new Taken(from, Optional.empty());
    }
  }

  /** What was taken and did not go live is of no use any more. */
  void drop() {
    archive.drop();
  }

  boolean isLive(Taken taken) {
    return live.isPresent() && isLive(taken, live.get());
  }

  private static boolean isLive(Taken taken, Snapshot live) {
    try {
      return taken.draft().isPresent() && taken.draft().get().isLike(live);
    } catch (IOException e) {
      log.warn("copies not compared error={}", e.toString());
      return false;
    }
  }

  /**
   * The latest kept edition, if these are its files; from then on it is taken for the one that is
   * live.
   */
  Optional<Kept> latestIfLike(Taken taken) {
    Optional<Kept> latest = kept().stream().reduce((older, newer) -> newer);
    Optional<Snapshot> files = latest.flatMap(l -> snapshot(l.number()));
    if (files.isEmpty() || !isLive(taken, files.get())) {
      return Optional.empty();
    }
    live = files;
    return latest;
  }

  /** Keeps the files of the edition that is live from now on; a sentence if it could not. */
  Optional<String> keep(Taken taken, Kept edition) {
    live = Optional.empty();
    if (taken.draft().isPresent()) {
      try {
        live = Optional.of(archive.keep(taken.draft().get(), edition));
        return Optional.empty();
      } catch (IOException e) {
        log.error("edition not kept number={} error={}", edition.number(), e.toString());
      }
    }
    return Optional.of(NOT_KEPT);
  }

  void tidy() {
    archive.tidy();
  }

  /** Those that are kept, oldest first; none if they cannot be read. */
  List<Kept> kept() {
    try {
      return archive.kept().stream().map(KeptFile::edition).toList();
    } catch (IOException e) {
      log.warn("kept editions not read error={}", e.toString());
      return List.of();
    }
  }

  Optional<Snapshot> snapshot(int number) {
    try {
      return archive.snapshot(number);
    } catch (IOException e) {
      log.warn("kept edition not read number={} error={}", number, e.toString());
      return Optional.empty();
    }
  }

  Archive archive() {
    return archive;
  }

  @Override
  public void close() {
    archive.close();
  }
}
