package io.vitrine.catalog.search.evaluation;

import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.document.Documents;
import io.vitrine.catalog.search.meaning.MatchQueries;
import io.vitrine.catalog.search.meaning.Tiers;
import io.vitrine.catalog.search.posting.KeptLists;
import io.vitrine.catalog.search.posting.Lexicon;
import io.vitrine.catalog.search.words.Concept;
import io.vitrine.catalog.search.words.Concept.Way;
import io.vitrine.catalog.search.words.HouseAnalysis;
import io.vitrine.catalog.search.words.QueryWords;
import io.vitrine.catalog.search.words.Thesaurus;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Which products a search cannot tell apart for some words: those that say the same of them, by the
 * same or by another name, and as the thing itself or beside it.
 */
public final class Alike {

  private static final float SAME_THING = 0.5f;

  private final IndexSearcher searcher;
  private final Tongue tongue;
  private final long[] said;
  private int next;

  private Alike(IndexSearcher searcher, Tongue tongue) {
    this.searcher = searcher;
    this.tongue = tongue;
    this.said = new long[searcher.getIndexReader().maxDoc()];
  }

  /** By product, what it says of these words; those that say nothing are left out. */
  public static Map<String, Long> of(String words, Tongue tongue, IndexReader reader)
      throws IOException {
    Tiers tiers =
        new Tiers(
            QueryWords.of(words, tongue),
            tongue,
            Thesaurus.SHIPPED,
            new Lexicon(new IndexSearcher(reader), new KeptLists()));
    Alike alike = new Alike(new IndexSearcher(reader), tongue);
    for (Concept concept : tiers.concepts()) {
      alike.mark(concept);
    }
    Map<String, Long> groups = new LinkedHashMap<>();
    for (int i = 0; i < alike.said.length; i++) {
      if (alike.said[i] != 0) {
        groups.put(reader.storedFields().document(i).get(Documents.PRODUCT), alike.said[i]);
      }
    }
    return groups;
  }

  private void mark(Concept concept) throws IOException {
    mark(concept.ways().stream().filter(way -> way.weight() > SAME_THING).toList(), concept);
    mark(concept.ways().stream().filter(way -> way.weight() <= SAME_THING).toList(), concept);
    for (Way way : concept.ways()) {
      String thing = way.words().get(tongue == Tongue.FRENCH ? 0 : way.words().size() - 1);
      String stem = HouseAnalysis.stem(tongue, thing);
      mark(new TermQuery(new Term(Documents.headField(tongue), stem)));
    }
    next++;
  }

  private void mark(List<Way> ways, Concept concept) throws IOException {
    if (!ways.isEmpty()) {
      mark(MatchQueries.together(List.of(concept.withWays(ways)), null, 1));
      next++;
    }
  }

  private void mark(Query query) throws IOException {
    for (ScoreDoc met : searcher.search(query, said.length).scoreDocs) {
      said[met.doc] |= 1L << next;
    }
  }
}
