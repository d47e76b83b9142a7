package io.vitrine.catalog.search.posting;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which variants of a segment meet a query, as bits: each word's list is joined with the others a
 * machine word at a time, where an engine that scores would go through them variant by variant.
 */
public final class MetBits {

  private final Lexicon lexicon;
  private final LeafReaderContext leaf;
  private final int documents;

  private MetBits(Lexicon lexicon, LeafReaderContext leaf) {
    this.lexicon = lexicon;
    this.leaf = leaf;
    this.documents = leaf.reader().maxDoc();
  }

  /** {@code null} where none does. */
  public static FixedBitSet of(Query query, Lexicon lexicon, LeafReaderContext leaf)
      throws IOException {
    FixedBitSet met = new MetBits(lexicon, leaf).of(query);
    Bits live = leaf.reader().getLiveDocs();
    if (met == null || live == null) {
      return met;
    }
    for (int i = met.nextSetBit(0); i < met.length(); i = next(met, i)) {
      if (!live.get(i)) {
        met.clear(i);
      }
    }
    return met;
  }

  /** The next bit behind this one, or beyond all. */
  public static int next(FixedBitSet bits, int behind) {
    return behind + 1 >= bits.length() ? Integer.MAX_VALUE : bits.nextSetBit(behind + 1);
  }

  private FixedBitSet of(Query query) throws IOException {
    if (query instanceof ConstantScoreQuery constant) {
      return of(constant.getQuery());
    }
    if (query instanceof TermQuery word) {
      return with(word, null);
    }
    if (query instanceof MatchAllDocsQuery) {
      FixedBitSet all = new FixedBitSet(Math.max(1, documents));
      all.set(0, documents);
      return all;
    }
    if (query instanceof BooleanQuery several) {
      return of(several);
    }
    return asked(query);
  }

  private FixedBitSet of(BooleanQuery several) throws IOException {
    boolean required = several.clauses().stream().anyMatch(BooleanClause::isRequired);
    boolean optional =
        several.clauses().stream().anyMatch(clause -> clause.getOccur() == Occur.SHOULD);
    int least = several.getMinimumNumberShouldMatch();
    if (several.clauses().stream().anyMatch(BooleanClause::isProhibited) || least > 1) {
      return asked(several);
    }
    FixedBitSet all = null;
    FixedBitSet any = null;
    for (BooleanClause clause : several.clauses()) {
      if (clause.isRequired()) {
        FixedBitSet met = of(clause.getQuery());
        if (met == null) {
          return null;
        }
        all = both(all, met);
      } else if (!required || least > 0) {
        any =
            clause.getQuery() instanceof TermQuery word
                ? with(word, any)
                : either(any, of(clause.getQuery()));
      }
    }
    boolean choose = optional && (!required || least > 0);
    return choose && any != null ? both(all, any) : choose ? null : all;
  }

  private static FixedBitSet both(FixedBitSet one, FixedBitSet other) {
    if (one == null) {
      return other;
    }
    one.and(other);
    return one;
  }

  private static FixedBitSet either(FixedBitSet one, FixedBitSet other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    one.or(other);
    return one;
  }

  /** These bits and those that have the word. */
  private FixedBitSet with(TermQuery word, FixedBitSet bits) throws IOException {
    PostingList list = lexicon.kept(word).of(leaf.reader(), () -> lexicon.read(word, leaf));
    if (list == null) {
      return bits;
    }
    FixedBitSet with = bits == null ? new FixedBitSet(documents) : bits;
    list.addTo(with);
    return with;
  }

  /** What is seldom asked, the way of the engine. */
  private FixedBitSet asked(Query query) throws IOException {
    Scorer scorer =
        lexicon
            .searcher()
            .createWeight(lexicon.searcher().rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
            .scorer(leaf);
    if (scorer == null) {
      return null;
    }
    FixedBitSet met = new FixedBitSet(documents);
    met.or(scorer.iterator());
    return met;
  }
}
