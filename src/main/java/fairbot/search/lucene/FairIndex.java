package fairbot.search.lucene;

import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.search.Candidate;
import fairbot.search.Morphology;
import fairbot.search.Probe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/** The index of one fair's entries, in memory. Thread-safe. */
final class FairIndex implements AutoCloseable {
  /** How many candidates are ranked exactly. */
  private static final int CANDIDATES = 32;

  /**
   * Counting all hits lets Lucene score in bulk: skipping ahead by the best scores of blocks costs
   * more than it saves among so few entries.
   */
  private static final TopScoreDocCollectorManager ALL_COUNTED =
      new TopScoreDocCollectorManager(CANDIDATES, Integer.MAX_VALUE);

  /** Words that the thesaurus adds bring up entries, but hardly count in the order. */
  private static final float ADDED_WEIGHT = 0.008f;

  /** So few entries are written as one segment anyway. */
  private static final int ONE_SEGMENT = 1_000;

  private static final int MOST_ADDED = 96;
  private static final int MOST_GRAMS = 256;
  private static final FieldType INDEXED = new FieldType();

  static {
    INDEXED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    INDEXED.setTokenized(true);
    INDEXED.freeze();
  }

  /** A file is one array: reading it in chunks costs a tenth of a search. */
  private final ByteBuffersDirectory directory =
      new ByteBuffersDirectory(
          new SingleInstanceLockFactory(),
          ByteBuffersDataOutput::new,
          ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Fields fields;

  /** Entry ids by document number: the index is one segment in the order of writing. */
  private final List<String> entries;

  FairIndex(Fair fair, Morphology morphology) {
    this.fields = new Fields(morphology);
    this.entries = List.copyOf(fair.entries().keySet());
    try {
      IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
      config.setSimilarity(new BM25Similarity());
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        for (Entry entry : fair.entries().values()) {
          writer.addDocument(document(fair, entry));
        }
        if (fair.entries().size() > ONE_SEGMENT) {
          writer.forceMerge(1);
        }
      }
      reader = DirectoryReader.open(directory);
      searcher = new IndexSearcher(reader);
      searcher.setSimilarity(config.getSimilarity());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads what writing and searching an index needs. */
  static void preload() {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        Document document = new Document();
        document.add(new Field(Fields.STEMS, new Terms(List.of("안녕"), List.of()), INDEXED));
        writer.addDocument(document);
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        new IndexSearcher(reader).search(new TermQuery(new Term(Fields.STEMS, "안녕")), 1);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Document document(Fair fair, Entry entry) {
    String names = Fields.names(entry);
    String texts = Fields.texts(fair, entry);
    Document document = new Document();
    document.add(
        new Field(Fields.STEMS, new Terms(fields.stems(names), fields.stems(texts)), INDEXED));
    document.add(
        new Field(Fields.PAIRS, new Terms(Fields.pairs(names), Fields.pairs(texts)), INDEXED));
    document.add(new Field(Fields.SOUNDS, new Terms(Fields.sounds(names), List.of()), INDEXED));
    document.add(new Field(Fields.SLIPS, new Terms(Fields.slips(entry), List.of()), INDEXED));
    document.add(new Field(Fields.INITIALS, new Terms(Fields.initials(entry), List.of()), INDEXED));
    return document;
  }

  /**
   * Candidates, best first, by the sum over the fields, each divided by the question's score for
   * itself.
   */
  List<Candidate> candidates(Probe probe) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    try {
      addField(query, Fields.STEMS, probe.stems());
      addField(query, Fields.PAIRS, Fields.pairs(probe.text()));
      addField(query, Fields.SOUNDS, Fields.sounds(probe.text()));
      Set<String> slips =
          new TreeSet<>(Fields.slips(probe.text()).stream().limit(MOST_GRAMS).toList());
      lookUp(Fields.SLIPS, slips).forEach(found -> addTerm(query, found, ADDED_WEIGHT));
      Set<String> initials = new TreeSet<>();
      for (String run : probe.consonants()) {
        for (int end = 2; end <= run.length(); end++) {
          initials.add(run.substring(0, end));
        }
      }
      lookUp(Fields.INITIALS, initials).forEach(found -> addTerm(query, found, 1));
      List<String> added = probe.added().stream().limit(MOST_ADDED).sorted().toList();
      lookUp(Fields.STEMS, added).forEach(found -> addTerm(query, found, ADDED_WEIGHT));
      List<Candidate> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query.build(), ALL_COUNTED).scoreDocs) {
        found.add(new Candidate(entries.get(hit.doc), Math.min(1, hit.score / 3)));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A term that the index has, and where. */
  private record Found(Term term, TermStates states) {}

  /**
   * Those of the terms that the index has. Each is sought once, with one cursor a field: seeking is
   * the dearest part of a search in a small index.
   *
   * @param terms sorted, so that neighbours are found in the block that is open
   */
  private List<Found> lookUp(String field, Collection<String> terms) throws IOException {
    List<Found> found = new ArrayList<>(terms.size());
    if (terms.isEmpty()) {
      return found;
    }
    for (LeafReaderContext leaf : reader.leaves()) {
      org.apache.lucene.index.Terms indexed = leaf.reader().terms(field);
      if (indexed == null) {
        continue;
      }
      TermsEnum cursor = indexed.iterator();
      for (String text : terms) {
        Term term = new Term(field, text);
        if (cursor.seekExact(term.bytes())) {
          TermStates states = new TermStates(searcher.getTopReaderContext());
          states.register(cursor.termState(), leaf.ord, cursor.docFreq(), cursor.totalTermFreq());
          found.add(new Found(term, states));
        }
      }
    }
    return found;
  }

  private static void addTerm(BooleanQuery.Builder query, Found found, float weight) {
    query.add(
        new BoostQuery(new TermQuery(found.term(), found.states()), weight),
        BooleanClause.Occur.SHOULD);
  }

  private void addField(BooleanQuery.Builder query, String field, List<String> terms)
      throws IOException {
    SortedMap<String, Integer> counts = new TreeMap<>();
    terms.stream().limit(MOST_GRAMS).forEach(t -> counts.merge(t, 1, Integer::sum));
    if (counts.isEmpty()) {
      return;
    }
    List<Found> found = lookUp(field, counts.keySet());
    float self = (float) selfScore(field, counts, found);
    for (Found one : found) {
      addTerm(query, one, counts.get(one.term().text()) / self);
    }
  }

  /**
   * What the question would score on a document equal to itself, by BM25 with its default k1 and b.
   *
   * @param found those of the terms that the index has, in the same order
   */
  private double selfScore(String field, SortedMap<String, Integer> counts, List<Found> found)
      throws IOException {
    double length = counts.values().stream().mapToInt(Integer::intValue).sum();
    long documents = Math.max(1, reader.getDocCount(field));
    double average = Math.max(1.0, (double) reader.getSumTotalTermFreq(field) / documents);
    double sum = 0;
    int next = 0;
    for (Map.Entry<String, Integer> term : counts.entrySet()) {
      int df = 0;
      if (next < found.size() && found.get(next).term().text().equals(term.getKey())) {
        df = found.get(next).states().docFreq();
        next++;
      }
      double idf = Math.log(1 + (documents - df + 0.5) / (df + 0.5));
      double tf = term.getValue() / (term.getValue() + 1.2 * (0.25 + 0.75 * length / average));
      sum += term.getValue() * idf * tf;
    }
    return Math.max(sum, 0.01);
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
