package io.vitrine.catalog.search.meaning;

import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.document.Documents;
import io.vitrine.catalog.search.words.HouseAnalysis;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Reads words that are still being typed: the last one may go on. It stands for the few most
 * frequent words of names that begin so, looked up in the dictionary of the index, never in the
 * products.
 */
public final class Proposals {

  /** Words that begin so are looked at; a single letter begins more. */
  private static final int LOOKED_AT = 4_000;

  private static final int MEANT = 12;
  private static final float FINISHED = 2;

  private final IndexReader reader;
  private final Tongue tongue;

  public Proposals(IndexReader reader, Tongue tongue) {
    this.reader = reader;
    this.tongue = tongue;
  }

  /** Products whose name has all the words, the last of them maybe unfinished. */
  public Query of(List<String> words) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : words.subList(0, words.size() - 1)) {
      all.add(named(word), Occur.MUST);
    }
    String last = words.get(words.size() - 1);
    List<Query> meant = new ArrayList<>();
    meant.add(new BoostQuery(named(last), FINISHED));
    for (String longer : beginning(last)) {
      meant.add(new TermQuery(new Term(field(), longer)));
    }
    all.add(new DisjunctionMaxQuery(meant, 0), Occur.MUST);
    return all.build();
  }

  private Query named(String word) {
    List<Query> fields = new ArrayList<>();
    fields.add(new TermQuery(new Term(field(), word)));
    String stem = HouseAnalysis.stem(tongue, word);
    fields.add(new TermQuery(new Term(Documents.nameField(tongue), stem)));
    fields.add(new TermQuery(new Term(Documents.CODE, word)));
    return new DisjunctionMaxQuery(fields, 0);
  }

  private List<String> beginning(String word) throws IOException {
    record Frequent(String word, int products) {}
    Terms terms = MultiTerms.getTerms(reader, field());
    if (terms == null) {
      return List.of();
    }
    List<Frequent> frequent = new ArrayList<>();
    TermsEnum all = terms.iterator();
    TermsEnum.SeekStatus found = all.seekCeil(new BytesRef(word));
    for (int looked = 0; found != TermsEnum.SeekStatus.END && looked < LOOKED_AT; looked++) {
      String term = all.term().utf8ToString();
      if (!term.startsWith(word)) {
        break;
      }
      frequent.add(new Frequent(term, all.docFreq()));
      if (all.next() == null) {
        break;
      }
    }
    return frequent.stream()
        .sorted(Comparator.comparingInt(Frequent::products).reversed())
        .limit(MEANT)
        .map(Frequent::word)
        .toList();
  }

  private String field() {
    return Documents.writtenField(tongue);
  }
}
