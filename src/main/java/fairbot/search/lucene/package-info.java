/**
 * The search with Lucene and its Korean analyser Nori, one index in memory for each edition.
 *
 * <p>Begin with {@link fairbot.search.lucene.LuceneSearchEngine}.
 */
package fairbot.search.lucene;
