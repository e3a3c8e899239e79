package fairbot.search;

/**
 * An entry that an index brought up.
 *
 * @param entry the entry's id
 * @param similarity the normalised sum over the index's fields, 0 to 1
 */
public record Candidate(String entry, double similarity) {}
