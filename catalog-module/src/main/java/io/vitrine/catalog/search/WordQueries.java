package io.vitrine.catalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns words into queries, built from terms alone. */
final class WordQueries {

  private static final float TIE = 0.1f;

  /** A word of the other language counts, but less. */
  private static final float OTHER_TONGUE = 0.4f;

  private static final int SHORTEST_CLOSE = 4;
  private static final int LONG = 8;
  private static final int MAX_EXPANSIONS = 40;

  private final Tongue tongue;
  private final QueryWords words;

  WordQueries(QueryWords words, Tongue tongue) {
    this.words = words;
    this.tongue = tongue;
  }

  Query all() {
    return together(words.words().stream().map(this::exactly).toList(), words.count());
  }

  Query most() {
    return together(words.words().stream().map(this::exactly).toList(), words.most());
  }

  /** Every word; those that the catalogue does not know may be close ones. */
  Query allClose(IndexReader reader) throws IOException {
    return together(close(reader), words.count());
  }

  Query mostClose(IndexReader reader) throws IOException {
    return together(close(reader), words.most());
  }

  /** The typed words that no product has. */
  List<String> unknown(IndexReader reader) throws IOException {
    List<String> unknown = new ArrayList<>();
    for (String word : words.words()) {
      if (!isKnown(word, reader)) {
        unknown.add(word);
      }
    }
    return unknown;
  }

  private List<Query> close(IndexReader reader) throws IOException {
    List<Query> queries = new ArrayList<>();
    for (String word : words.words()) {
      boolean mayBeClose =
          word.length() >= SHORTEST_CLOSE && word.chars().noneMatch(Character::isDigit);
      queries.add(mayBeClose && !isKnown(word, reader) ? closely(word) : exactly(word));
    }
    return queries;
  }

  private boolean isKnown(String word, IndexReader reader) throws IOException {
    for (Query query : fields(word)) {
      Query inner = query instanceof BoostQuery boosted ? boosted.getQuery() : query;
      if (inner instanceof TermQuery term && reader.docFreq(term.getTerm()) > 0) {
        return true;
      }
    }
    return MeasureParts.MEASURE.matcher(word).matches();
  }

  private static Query closely(String word) {
    int edits = word.length() >= LONG ? 2 : 1;
    return new FuzzyQuery(new Term(Documents.ALL, word), edits, 1, MAX_EXPANSIONS, true);
  }

  private Query exactly(String word) {
    Query whole = new DisjunctionMaxQuery(fields(word), TIE);
    if (!MeasureParts.MEASURE.matcher(word).matches()) {
      return whole;
    }
    List<Query> numbers = new ArrayList<>();
    for (String number : word.split("x")) {
      numbers.add(new DisjunctionMaxQuery(fields(number), TIE));
    }
    return new DisjunctionMaxQuery(
        List.of(new BoostQuery(whole, 2), together(numbers, numbers.size())), TIE);
  }

  private List<Query> fields(String word) {
    List<Query> fields = new ArrayList<>();
    fields.add(term(Documents.CODE, word, 12));
    for (Tongue each : Tongue.values()) {
      float weight = each == tongue ? 1 : OTHER_TONGUE;
      String stem = HouseAnalysis.stem(each, word);
      fields.add(term(Documents.exactField(Documents.NAME, each), word, 8 * weight));
      fields.add(term(Documents.stemField(Documents.NAME, each), stem, 5 * weight));
      fields.add(term(Documents.exactField(Documents.PLACE, each), word, 5 * weight));
      fields.add(term(Documents.stemField(Documents.PLACE, each), stem, 3.5f * weight));
      fields.add(term(Documents.exactField(Documents.FACTS, each), word, 3 * weight));
      fields.add(term(Documents.stemField(Documents.FACTS, each), stem, 2 * weight));
      fields.add(term(Documents.stemField(Documents.MORE, each), stem, 0.6f * weight));
    }
    return fields;
  }

  private static Query term(String field, String word, float weight) {
    return new BoostQuery(new TermQuery(new Term(field, word)), weight);
  }

  private static Query together(List<Query> queries, int least) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean every = least == queries.size();
    queries.forEach(query -> all.add(query, every ? Occur.MUST : Occur.SHOULD));
    if (!every) {
      all.setMinimumNumberShouldMatch(least);
    }
    return all.build();
  }
}
