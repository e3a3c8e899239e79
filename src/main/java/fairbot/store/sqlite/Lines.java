package fairbot.store.sqlite;

import fairbot.store.StoreException;
import fairbot.store.Visitor;
import java.time.Instant;

/**
 * What all tables of visitors' lines can have deleted.
 *
 * @param table its name
 * @param whose the column with the visitor or the chat
 * @param when the column with the time
 */
record Lines(Scribe scribe, String table, String whose, String when) {

  /** Of a visitor; returns how many. */
  int delete(Visitor visitor) throws StoreException {
    return scribe.now(deletion(visitor));
  }

  /** Of a visitor, soon. */
  void deleteSoon(Visitor visitor) {
    scribe.soon(deletion(visitor));
  }

  /** From before; returns how many. */
  int deleteBefore(Instant time) throws StoreException {
    return scribe.now(
        handle ->
            handle
                .createUpdate("delete from <table> where <when> < :time")
                .define("table", table)
                .define("when", when)
                .bind("time", time.toEpochMilli())
                .execute());
  }

  private Scribe.Work<Integer> deletion(Visitor visitor) {
    return handle ->
        handle
            .createUpdate("delete from <table> where <whose> = :visitor")
            .define("table", table)
            .define("whose", whose)
            .bind("visitor", visitor.hash())
            .execute();
  }
}
