/**
 * Finds the entries that may answer a question, and can explain a rank.
 *
 * <p>Begin with {@link fairbot.search.SearchEngine}, the port. An engine's index only brings up
 * candidates; {@link fairbot.search.Ranker} then asks of each how much of the question it explains:
 *
 * <ol>
 *   <li>{@code Letters}, {@code Sounds} and {@code Content}: where a phrase stands in the question,
 *       exactly or with a slip of the finger, and how much each letter matters;
 *   <li>{@code Cues} and {@code Rules}: the aspects' cue words and the thesaurus's phrases that
 *       stand in it;
 *   <li>{@code Associations}: the entries to which single words lead, where no whole phrase stands;
 *   <li>{@code OwnWords}, {@code AskedAspect}, {@code Explanation}: what an entry's own words
 *       explain, which aspect of it is asked for, and the score of both together, a {@link
 *       fairbot.search.Hit}.
 * </ol>
 */
package fairbot.search;
