package io.vitrine.catalog.search.document;

import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.words.HouseAnalysis;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * Words of several groups in one field: each stands there once, as often as its best group weighs.
 * A query then asks one field, not one for each group.
 */
final class Weighted {

  private static final int MOST_WORDS = 4_000;
  private static final FieldType WEIGHED = type(IndexOptions.DOCS_AND_FREQS);
  private static final FieldType THERE = type(IndexOptions.DOCS);

  private final Tongue tongue;
  private final Map<String, Integer> words = new LinkedHashMap<>();

  Weighted(Tongue tongue) {
    this.tongue = tongue;
  }

  /** The same words, to be gone on with. */
  Weighted copy() {
    Weighted copy = new Weighted(tongue);
    copy.words.putAll(words);
    return copy;
  }

  /** The stems of a text with measures written one way, each worth so much. */
  Weighted with(String text, int weight) {
    List<String> stems = HouseAnalysis.terms(HouseAnalysis.stemmed(tongue), text, MOST_WORDS);
    stems.forEach(stem -> words.merge(stem, weight, Math::max));
    return this;
  }

  /** A field that says how much each word weighs. */
  Field weighed(String name) {
    return new Field(name, new Words(words, true), WEIGHED);
  }

  /** A field that says only which words there are. */
  Field there(String name) {
    return new Field(name, new Words(words, false), THERE);
  }

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  /** Each word once, as often as it weighs. */
  private static final class Words extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency;
    private final Map<String, Integer> words;
    private Iterator<Map.Entry<String, Integer>> at;

    Words(Map<String, Integer> words, boolean weighed) {
      this.words = Map.copyOf(words);
      this.frequency = weighed ? addAttribute(TermFrequencyAttribute.class) : null;
    }

    @Override
    public void reset() {
      at = words.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
      if (!at.hasNext()) {
        return false;
      }
      clearAttributes();
      Map.Entry<String, Integer> word = at.next();
      term.append(word.getKey());
      if (frequency != null) {
        frequency.setTermFrequency(word.getValue());
      }
      return true;
    }
  }
}
