package io.vitrine.catalog.search.meaning;

import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.document.Documents;
import io.vitrine.catalog.search.words.Concept;
import io.vitrine.catalog.search.words.Concept.Way;
import io.vitrine.catalog.search.words.HouseAnalysis;
import io.vitrine.catalog.search.words.MeasureParts;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Which products meet concepts, without how well: asks one field of each language, so that counting
 * costs little. Meets the very products that {@link WordQueries} puts in order.
 */
public final class MatchQueries {

  private MatchQueries() {}

  /**
   * At least so many of the concepts.
   *
   * @param needed this one in any case, or {@code null}
   */
  public static Query together(List<Concept> concepts, Concept needed, int least) {
    BooleanQuery.Builder together = new BooleanQuery.Builder();
    if (needed != null) {
      together.add(meeting(needed), Occur.FILTER);
      return together.build();
    }
    boolean every = least == concepts.size();
    for (Concept concept : concepts) {
      together.add(meeting(concept), every ? Occur.FILTER : Occur.SHOULD);
    }
    if (!every) {
      together.setMinimumNumberShouldMatch(least);
    }
    return new ConstantScoreQuery(together.build());
  }

  private static Query meeting(Concept concept) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Way way : concept.ways()) {
      if (way.words().size() == 1) {
        addWord(any, way.words().get(0), way.tongue());
      } else {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        way.words().forEach(word -> all.add(word(word, way.tongue()), Occur.FILTER));
        any.add(all.build(), Occur.SHOULD);
      }
    }
    return any.build();
  }

  private static Query word(String word, Tongue spoken) {
    BooleanQuery.Builder somewhere = new BooleanQuery.Builder();
    addWord(somewhere, word, spoken);
    return somewhere.build();
  }

  private static void addWord(BooleanQuery.Builder to, String word, Tongue spoken) {
    if (spoken == null) {
      to.add(new TermQuery(new Term(Documents.CODE, word)), Occur.SHOULD);
    }
    for (Tongue each : Tongue.values()) {
      if (spoken == null || spoken == each) {
        String stem = HouseAnalysis.stem(each, word);
        to.add(new TermQuery(new Term(Documents.thereField(each), stem)), Occur.SHOULD);
      }
    }
    if (MeasureParts.MEASURE.matcher(word).matches()) {
      BooleanQuery.Builder numbers = new BooleanQuery.Builder();
      for (String number : word.split("x")) {
        numbers.add(word(number, spoken), Occur.FILTER);
      }
      to.add(numbers.build(), Occur.SHOULD);
    }
  }
}
