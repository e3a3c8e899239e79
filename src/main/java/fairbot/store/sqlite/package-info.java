/**
 * Keeps everything in one SQLite file in the data folder.
 *
 * <p>Begin with {@link fairbot.store.sqlite.SqliteStore}. {@code DataFolder} makes sure that no
 * other process is there, {@code Scribe} is the one thread that touches the database, and each role
 * has a class with its SQL. The tables are made by the migrations under {@code
 * src/main/resources/fairbot/store/sqlite}.
 */
package fairbot.store.sqlite;
