package fairbot.store.sqlite;

import fairbot.store.Feedback;
import fairbot.store.StoreException;
import fairbot.store.Visitor;
import java.time.Instant;
import java.util.List;

final class SqliteFeedback implements Feedback {
  private final Scribe scribe;
  private final Lines lines;

  SqliteFeedback(Scribe scribe) {
    this.scribe = scribe;
    this.lines = new Lines(scribe, "feedback", "visitor", "given_at");
  }

  @Override
  public void add(Opinion opinion) {
    scribe.soon(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into feedback (given_at, visitor, helpful)
                    values (:at, :visitor, :helpful)
                    """)
                .bind("at", opinion.at().toEpochMilli())
                .bind("visitor", opinion.visitor().hash())
                .bind("helpful", opinion.helpful())
                .execute());
  }

  @Override
  public List<Opinion> latest(int most) throws StoreException {
    return scribe.now(
        handle ->
            handle
                .createQuery(
                    "select given_at, visitor, helpful from feedback order by id desc limit :most")
                .bind("most", most)
                .map(
                    (row, context) ->
                        new Opinion(
                            Instant.ofEpochMilli(row.getLong(1)),
                            new Visitor(row.getString(2)),
                            row.getBoolean(3)))
                .list());
  }

  @Override
  public int delete(Visitor visitor) throws StoreException {
    return lines.delete(visitor);
  }

  @Override
  public void deleteBefore(Instant time) throws StoreException {
    lines.deleteBefore(time);
  }
}
