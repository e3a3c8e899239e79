package fairbot.publication;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * An edition that went live.
 *
 * @param number counts from 1, also over restarts
 * @param since when it went live
 * @param restored the edition whose content it has, if it came of a roll back
 * @param live whether it answers now
 */
public record Kept(
    int number, Instant since, Author author, OptionalInt restored, Counts counts, boolean live) {}
