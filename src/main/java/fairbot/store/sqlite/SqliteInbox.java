package fairbot.store.sqlite;

import fairbot.store.Inbox;
import fairbot.store.StoreException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What waits is sealed with the installation's key: neither ids nor words can be read in the file,
 * in its log, or in what SQLite has not yet overwritten.
 */
final class SqliteInbox implements Inbox {
  private static final Logger log = LoggerFactory.getLogger(SqliteInbox.class);

  /** Between envelope and text; in neither of them. */
  private static final String SEPARATOR = "\u001f";

  private final Scribe scribe;
  private final Key key;
  private final UnaryOperator<String> blanked;

  private final Finished finished;
  private final AtomicBoolean marking = new AtomicBoolean();

  /** A line of the table, and what is under its seal if it can be opened. */
  private record Row(long place, long update, Instant at, Optional<String> opened) {}

  SqliteInbox(Scribe scribe, Key key, Finished finished, UnaryOperator<String> blanked) {
    this.scribe = scribe;
    this.key = key;
    this.finished = finished;
    this.blanked = blanked;
    scribe.onRecovery(this::mark);
    mark();
  }

  @Override
  public List<Waiting> keep(List<Received> messages) throws StoreException {
    if (messages.isEmpty()) {
      return List.of();
    }
    List<byte[]> sealed = messages.stream().map(this::seal).toList();
    return scribe.now(
        handle -> {
          List<Waiting> fresh = new ArrayList<>();
          for (int i = 0; i < sealed.size(); i++) {
            Received message = messages.get(i);
            insert(handle, message, sealed.get(i))
                .ifPresent(place -> fresh.add(new Waiting(place, message)));
          }
          return fresh;
        });
  }

  @Override
  public List<Waiting> waiting(long after, int most) throws StoreException {
    List<Row> rows =
        scribe.now(
            handle ->
                handle
                    .createQuery(
                        """
                        select place, update_id, received_at, sealed from inbox
                        where sealed is not null and place > :after order by place limit :most
                        """)
                    .bind("after", after)
                    .bind("most", most)
                    .map(
                        (row, context) ->
                            new Row(
                                row.getLong(1),
                                row.getLong(2),
                                Instant.ofEpochMilli(row.getLong(3)),
                                key.open(row.getBytes(4)).filter(s -> s.contains(SEPARATOR))))
                    .list());
    List<Waiting> waiting = new ArrayList<>();
    for (Row row : rows) {
      if (!finished.contains(row.update())) {
        open(row).ifPresent(waiting::add);
      }
    }
    // Where none of many could be opened, the end must not be taken for reached.
    return waiting.isEmpty() && rows.size() == most
        ? waiting(rows.getLast().place(), most)
        : waiting;
  }

  @Override
  public void done(long update) {
    finished.add(update);
    mark();
  }

  @Override
  public Depth depth() throws StoreException {
    return scribe.now(
        handle ->
            handle
                .createQuery(
                    "select count(*), min(received_at) from inbox where sealed is not null")
                .map(
                    (row, context) ->
                        new Depth(
                            row.getInt(1),
                            Optional.ofNullable(row.getObject(2))
                                .map(
                                    oldest -> Instant.ofEpochMilli(((Number) oldest).longValue()))))
                .one());
  }

  @Override
  public void forgetAnswered(Instant before) throws StoreException {
    scribe.now(
        handle ->
            handle
                .createUpdate("delete from inbox where sealed is null and received_at < :before")
                .bind("before", before.toEpochMilli())
                .execute());
  }

  /** Has all that is done marked; one piece of work for as many as there are when it is begun. */
  private void mark() {
    if (finished.isEmpty() || !marking.compareAndSet(false, true)) {
      return;
    }
    List<Long> marked = new ArrayList<>();
    var ignored =
        scribe
            .submit(
                handle -> {
                  marking.set(false);
                  marked.addAll(finished.all());
                  mark(handle, marked);
                  return marked;
                })
            .whenComplete(
                (done, failure) -> {
                  marking.set(false);
                  if (failure == null) {
                    finished.forget(marked);
                  }
                });
  }

  private static void mark(Handle handle, List<Long> updates) {
    PreparedBatch batch =
        handle.prepareBatch("update inbox set sealed = null where update_id = :update");
    updates.forEach(update -> batch.bind("update", update).add());
    batch.execute();
  }

  private static Optional<Long> insert(Handle handle, Received message, byte[] sealed) {
    return handle
        .createQuery(
            """
            insert into inbox (update_id, received_at, sealed) values (:update, :at, :sealed)
            on conflict do nothing returning place
            """)
        .bind("update", message.update())
        .bind("at", message.at().toEpochMilli())
        .bind("sealed", sealed)
        .mapTo(Long.class)
        .findFirst();
  }

  private byte[] seal(Received message) {
    return key.seal(message.envelope() + SEPARATOR + blanked.apply(message.text()));
  }

  private Optional<Waiting> open(Row row) {
    if (row.opened().isEmpty()) {
      log.error("message in the inbox cannot be opened, skipped updateId={}", row.update());
      done(row.update());
      return Optional.empty();
    }
    String opened = row.opened().get();
    int end = opened.indexOf(SEPARATOR);
    Received message =
        new Received(row.update(), row.at(), opened.substring(0, end), opened.substring(end + 1));
    return Optional.of(new Waiting(row.place(), message));
  }
}
