package fairbot.search.lucene;

import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.question.CleanText;
import fairbot.search.Candidate;
import fairbot.search.Morphology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The index of one fair's entries, in memory. Thread-safe. */
final class FairIndex implements AutoCloseable {
  /** How many candidates are ranked exactly. */
  private static final int CANDIDATES = 64;

  /** Words that the thesaurus adds weigh this much of a word that was typed. */
  private static final float ADDED_WEIGHT = 0.25f;

  private static final int MOST_ADDED = 96;
  private static final int MOST_GRAMS = 256;
  private static final FieldType INDEXED = new FieldType();

  static {
    INDEXED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    INDEXED.setTokenized(true);
    INDEXED.freeze();
  }

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Fields fields;

  FairIndex(Fair fair, Morphology morphology) {
    this.fields = new Fields(morphology);
    try {
      IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
      config.setSimilarity(new BM25Similarity());
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        for (Entry entry : fair.entries().values()) {
          writer.addDocument(document(fair, entry));
        }
        writer.forceMerge(1);
      }
      reader = DirectoryReader.open(directory);
      searcher = new IndexSearcher(reader);
      searcher.setSimilarity(config.getSimilarity());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Document document(Fair fair, Entry entry) {
    String names = Fields.names(entry);
    String texts = Fields.texts(fair, entry);
    Document document = new Document();
    document.add(new StoredField("entry", entry.id()));
    document.add(
        new Field(Fields.STEMS, new Terms(fields.stems(names), fields.stems(texts)), INDEXED));
    document.add(
        new Field(Fields.PAIRS, new Terms(Fields.pairs(names), Fields.pairs(texts)), INDEXED));
    document.add(new Field(Fields.SOUNDS, new Terms(Fields.sounds(names), List.of()), INDEXED));
    document.add(new Field(Fields.INITIALS, new Terms(Fields.initials(entry), List.of()), INDEXED));
    return document;
  }

  /**
   * Candidates, best first, by the sum over the fields, each divided by the question's score for
   * itself.
   *
   * @param added words that the thesaurus adds
   * @param consonants stretches of lone initial consonants
   */
  List<Candidate> candidates(String reading, List<String> added, List<String> consonants) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    addField(query, Fields.STEMS, fields.stems(reading));
    addField(query, Fields.PAIRS, Fields.pairs(reading));
    addField(query, Fields.SOUNDS, Fields.sounds(reading));
    for (String run : consonants) {
      for (int end = 2; end <= run.length(); end++) {
        String typed = run.substring(0, end);
        query.add(new TermQuery(new Term(Fields.INITIALS, typed)), BooleanClause.Occur.SHOULD);
      }
    }
    Map<String, Query> more = new HashMap<>();
    for (String word : added.subList(0, Math.min(added.size(), MOST_ADDED))) {
      for (String stem : fields.stems(CleanText.clean(word))) {
        more.computeIfAbsent(stem, s -> new TermQuery(new Term(Fields.STEMS, s)));
      }
    }
    float weight = more.isEmpty() ? 0 : ADDED_WEIGHT / 8;
    more.values()
        .forEach(q -> query.add(new BoostQuery(q, weight / 4), BooleanClause.Occur.SHOULD));
    try {
      List<Candidate> found = new ArrayList<>();
      StoredFields stored = searcher.storedFields();
      for (ScoreDoc hit : searcher.search(query.build(), CANDIDATES).scoreDocs) {
        found.add(new Candidate(stored.document(hit.doc).get("entry"), Math.min(1, hit.score / 3)));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addField(BooleanQuery.Builder query, String field, List<String> terms) {
    Map<String, Integer> counts = new HashMap<>();
    terms.stream().limit(MOST_GRAMS).forEach(t -> counts.merge(t, 1, Integer::sum));
    if (counts.isEmpty()) {
      return;
    }
    float self = (float) selfScore(field, counts);
    counts.forEach(
        (term, count) ->
            query.add(
                new BoostQuery(new TermQuery(new Term(field, term)), count / self),
                BooleanClause.Occur.SHOULD));
  }

  /**
   * What the question would score on a document equal to itself, by BM25 with its default k1 and b.
   */
  private double selfScore(String field, Map<String, Integer> counts) {
    try {
      double length = counts.values().stream().mapToInt(Integer::intValue).sum();
      long documents = Math.max(1, reader.getDocCount(field));
      double average = Math.max(1.0, (double) reader.getSumTotalTermFreq(field) / documents);
      double sum = 0;
      for (Map.Entry<String, Integer> term : counts.entrySet()) {
        int df = reader.docFreq(new Term(field, term.getKey()));
        double idf = Math.log(1 + (documents - df + 0.5) / (df + 0.5));
        double tf = term.getValue() / (term.getValue() + 1.2 * (0.25 + 0.75 * length / average));
        sum += term.getValue() * idf * tf;
      }
      return Math.max(sum, 0.01);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
