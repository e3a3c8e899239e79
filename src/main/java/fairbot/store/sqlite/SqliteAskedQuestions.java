package fairbot.store.sqlite;

import fairbot.store.AskedQuestions;
import fairbot.store.StoreException;
import fairbot.store.Visitor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class SqliteAskedQuestions implements AskedQuestions {
  private static final Logger log = LoggerFactory.getLogger(SqliteAskedQuestions.class);

  private final Scribe scribe;
  private final Lines lines;
  private final UnaryOperator<String> blanked;

  SqliteAskedQuestions(Scribe scribe, UnaryOperator<String> blanked) {
    this.scribe = scribe;
    this.lines = new Lines(scribe, "asked_question", "visitor", "asked_at");
    this.blanked = blanked;
  }

  @Override
  public void add(AskedQuestion q) {
    String text = blanked.apply(q.text());
    String reading = blanked.apply(q.reading());
    log.debug(
        "asked outcome={} entry={} aspect={} micros={} text={}",
        q.outcome(),
        q.entry(),
        q.aspect(),
        q.micros(),
        text);
    scribe.soon(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into asked_question
                      (asked_at, visitor, fair, text, reading, outcome, entry, aspect, score, micros)
                    values
                      (:at, :visitor, :fair, :text, :reading, :outcome, :entry, :aspect, :score, :micros)
                    """)
                .bind("at", q.at().toEpochMilli())
                .bind("visitor", q.visitor().hash())
                .bind("fair", q.fair())
                .bind("text", text)
                .bind("reading", reading)
                .bind("outcome", q.outcome())
                .bind("entry", q.entry())
                .bind("aspect", q.aspect())
                .bind("score", q.score())
                .bind("micros", q.micros())
                .execute());
  }

  @Override
  public List<AskedQuestion> latest(int most) throws StoreException {
    return scribe.now(
        handle ->
            handle
                .createQuery("select * from asked_question order by id desc limit :most")
                .bind("most", most)
                .map((row, context) -> question(row))
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

  private static AskedQuestion question(ResultSet row) throws SQLException {
    return new AskedQuestion(
        Instant.ofEpochMilli(row.getLong("asked_at")),
        new Visitor(row.getString("visitor")),
        row.getString("fair"),
        row.getString("text"),
        row.getString("reading"),
        row.getString("outcome"),
        row.getString("entry"),
        row.getString("aspect"),
        row.getDouble("score"),
        row.getLong("micros"));
  }
}
