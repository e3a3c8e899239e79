package fairbot.store.sqlite;

import fairbot.store.Organisers;
import fairbot.store.StoreException;
import fairbot.store.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Few, so all of them are held in memory, read when one is first asked for. */
final class SqliteOrganisers implements Organisers {
  private final Scribe scribe;
  private final Set<Visitor> known = ConcurrentHashMap.newKeySet();
  private volatile boolean read;

  SqliteOrganisers(Scribe scribe) {
    this.scribe = scribe;
  }

  @Override
  public void admit(Visitor visitor, Instant at) throws StoreException {
    scribe.now(
        handle ->
            handle
                .createUpdate(
                    "insert or replace into organiser (visitor, at) values (:visitor, :at)")
                .bind("visitor", visitor.hash())
                .bind("at", at.toEpochMilli())
                .execute());
    known.add(visitor);
  }

  @Override
  public boolean includes(Visitor visitor) {
    if (!read) {
      try {
        known.addAll(all());
        read = true;
      } catch (StoreException e) {
        // The scribe has said it; tried again when the next one is asked for.
        return known.contains(visitor);
      }
    }
    return known.contains(visitor);
  }

  @Override
  public void dismiss(Visitor visitor) throws StoreException {
    scribe.now(
        handle ->
            handle
                .createUpdate("delete from organiser where visitor = :visitor")
                .bind("visitor", visitor.hash())
                .execute());
    known.remove(visitor);
  }

  private List<Visitor> all() throws StoreException {
    return scribe.now(
        handle ->
            handle
                .createQuery("select visitor from organiser")
                .map((row, context) -> new Visitor(row.getString(1)))
                .list());
  }
}
