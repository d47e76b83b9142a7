package io.vitrine.catalog.search.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.counting.FacetDictionary;
import io.vitrine.catalog.search.counting.SegmentColumns;
import io.vitrine.catalog.search.counting.VariantRows;
import io.vitrine.catalog.search.document.Documents;
import io.vitrine.catalog.search.index.DemoShelf;
import io.vitrine.catalog.search.index.ProductIndex;
import io.vitrine.catalog.search.meaning.Tiers;
import io.vitrine.catalog.search.posting.Held;
import io.vitrine.catalog.search.posting.KeptLists;
import io.vitrine.catalog.search.posting.Lexicon;
import io.vitrine.catalog.search.posting.MetBits;
import io.vitrine.catalog.search.words.QueryWords;
import io.vitrine.catalog.search.words.Thesaurus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What meets words and how well, against the engine's own way, on the demo assortment. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchScoresTest {

  private ProductIndex index;
  private FSDirectory directory;
  private DirectoryReader reader;
  private Lexicon lexicon;

  @BeforeAll
  void shelve(@TempDir Path path) throws IOException {
    index = new ProductIndex(path);
    // in several segments, and with products that were replaced and taken away
    for (var entry : DemoShelf.entries()) {
      index.put(List.of(entry));
      index.refresh();
    }
    index.put(DemoShelf.entries().subList(0, 5));
    index.remove(List.of(DemoShelf.entries().get(6).product()));
    index.commit(Map.of("shelf", "open"));
    directory = FSDirectory.open(path);
    reader = DirectoryReader.open(directory);
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(ProductIndex.SIMILARITY);
    lexicon = new Lexicon(searcher, new KeptLists());
  }

  @AfterAll
  void close() throws IOException {
    reader.close();
    directory.close();
    index.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "canapé",
        "table basse",
        "lampe",
        "canapé convertible lin bleu",
        "chaise chêne 140x190",
        "tapis laine rond pas trop cher",
        "tablebasse",
        "meuble",
        "fauteuille",
        "zzzz",
        "lampe zzzz",
        "zzzz coussin yyyy",
      })
  void they_are_those_of_the_engine(String words) throws IOException {
    Tongue tongue = Tongue.FRENCH;
    Tiers tiers = new Tiers(QueryWords.of(words, tongue), tongue, Thesaurus.SHIPPED, lexicon);
    for (Tiers.Tier tier : tiers.strict()) {
      Map<Integer, Float> engine = new HashMap<>();
      for (ScoreDoc hit : lexicon.searcher().search(tier.asked().ranks(), 10_000).scoreDocs) {
        engine.put(hit.doc, hit.score);
      }
      List<Integer> met = new ArrayList<>();
      BatchScores scores = BatchScores.of(tier.asked().ranks(), lexicon);
      for (LeafReaderContext leaf : reader.leaves()) {
        FixedBitSet bits = MetBits.of(tier.asked().meets(), lexicon, leaf);
        scores.enter(leaf);
        for (int i = bits == null ? Integer.MAX_VALUE : bits.nextSetBit(0);
            i < leaf.reader().maxDoc();
            i = MetBits.next(bits, i)) {
          met.add(leaf.docBase + i);
          float score = scores.of(new int[] {i}, 1)[0];
          assertThat(score).isCloseTo(engine.get(leaf.docBase + i), within(score * 1e-5f));
        }
      }
      assertThat(met).containsExactlyInAnyOrderElementsOf(engine.keySet());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"canapé", "table", "lampe", "meuble", "coussin lin"})
  void each_product_stands_by_its_best_variant(String words) throws IOException {
    Tongue tongue = Tongue.FRENCH;
    Tiers tiers = new Tiers(QueryWords.of(words, tongue), tongue, Thesaurus.SHIPPED, lexicon);
    Tiers.Tier tier = tiers.strict().get(0);
    BitSet all = new BitSet(reader.maxDoc());
    Map<String, Float> engine = new HashMap<>();
    for (ScoreDoc hit : lexicon.searcher().search(tier.asked().ranks(), 10_000).scoreDocs) {
      all.set(hit.doc);
      engine.merge(product(hit.doc), hit.score, Math::max);
    }
    List<Integer> first = best(all, tier, 10_000);
    assertThat(first)
        .extracting(this::product)
        .doesNotHaveDuplicates()
        .hasSameSizeAs(engine.keySet());
    List<Float> scores = first.stream().map(this::product).map(engine::get).toList();
    for (int i = 1; i < scores.size(); i++) {
      assertThat(scores.get(i)).isLessThanOrEqualTo(scores.get(i - 1) * 1.00001f);
    }
    assertThat(best(all, tier, 2)).isEqualTo(first.subList(0, Math.min(2, first.size())));
  }

  private List<Integer> best(BitSet all, Tiers.Tier tier, int most) throws IOException {
    Held held = new Held();
    all.stream().forEach(held::add);
    return BestProducts.of(
        held,
        tier.asked().ranks(),
        most,
        lexicon,
        leaf -> {
          try {
            return new SegmentColumns(leaf, new FacetDictionary(), VariantRows.MOST_VALUES);
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }

  private String product(int document) {
    try {
      return reader.storedFields().document(document).get(Documents.PRODUCT);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
