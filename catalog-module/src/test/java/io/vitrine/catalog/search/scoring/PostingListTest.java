package io.vitrine.catalog.search.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrine.catalog.search.posting.KeptList;
import io.vitrine.catalog.search.posting.KeptLists;
import io.vitrine.catalog.search.posting.Lexicon;
import io.vitrine.catalog.search.posting.PostingList;
import java.io.IOException;
import java.util.Random;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word's list, against the engine's own way, over more documents than two bytes can number. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostingListTest {

  private static final int DOCUMENTS = 200_000;

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;
  private Lexicon lexicon;

  @BeforeAll
  void write() throws IOException {
    Random chance = new Random(7);
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (int i = 0; i < DOCUMENTS; i++) {
        StringBuilder text = new StringBuilder("every");
        text.append(" often".repeat(chance.nextInt(4)));
        text.append(chance.nextInt(3_000) == 0 ? " seldom" : "");
        text.append(i > 150_000 && chance.nextInt(5) == 0 ? " late" : "");
        text.append(i < 400 ? " many".repeat(1 + i) : "");
        Document document = new Document();
        document.add(new TextField("text", text.toString(), Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    reader = DirectoryReader.open(directory);
    lexicon = new Lexicon(new IndexSearcher(reader), new KeptLists());
  }

  @AfterAll
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  @ParameterizedTest
  @CsvSource({
    "every,1",
    "often,2",
    "seldom,1",
    "late,3",
    "many,1",
    "every,5000",
    "often,90",
    "late,40000"
  })
  void it_scores_as_the_engine_does(String word, int sparse) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(0);
    TermQuery query = new TermQuery(new Term("text", word));
    Scorer scorer = lexicon.searcher().createWeight(query, ScoreMode.COMPLETE, 2.5f).scorer(leaf);
    ListedWords listed = new ListedWords(query, 2.5f, lexicon);
    listed.enter(leaf);
    Random chance = new Random(sparse);
    int[] batch = new int[BatchScores.BATCH];
    int at = 0;
    while (at < DOCUMENTS) {
      int count = 0;
      for (; count < batch.length && at < DOCUMENTS; at += 1 + chance.nextInt(sparse)) {
        batch[count++] = at;
      }
      float bound = listed.bound(batch[0], batch[count - 1]);
      listed.score(batch, count);
      for (int i = 0; i < count; i++) {
        if (scorer.docID() < batch[i]) {
          scorer.iterator().advance(batch[i]);
        }
        float engine = scorer.docID() == batch[i] ? scorer.score() : BatchScores.UNMET;
        assertThat(listed.scores[i]).isCloseTo(engine, within(1e-5f));
        assertThat(listed.scores[i]).isLessThanOrEqualTo(bound);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"every", "often", "seldom", "late", "many"})
  void it_knows_where_the_word_stands(String word) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(0);
    FixedBitSet there = new FixedBitSet(DOCUMENTS);
    PostingList list = lexicon.read(new TermQuery(new Term("text", word)), leaf);
    list.addTo(there);
    FixedBitSet engine = new FixedBitSet(DOCUMENTS);
    TermQuery query = new TermQuery(new Term("text", word));
    engine.or(
        lexicon
            .searcher()
            .createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1)
            .scorer(leaf)
            .iterator());
    assertThat(there).isEqualTo(engine);
    KeptList.Cursor cursor = list.cursor();
    for (int document : new int[] {0, 3, 65_535, 65_536, 131_072, 150_001, 199_999}) {
      assertThat(cursor.next(document)).isEqualTo(engine.nextSetBit(document));
    }
    assertThat(list.isManifold()).isEqualTo(word.equals("many"));
  }
}
