package io.vitrine.catalog.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** The variants of one reader that were counted, as a filter of what is put in order. */
final class HeldBits extends Query {

  private final FixedBitSet held;
  private final int count;

  HeldBits(FixedBitSet held) {
    this.held = held;
    this.count = held.cardinality();
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public Scorer scorer(LeafReaderContext context) {
        DocIdSetIterator documents =
            new Segment(held, count, context.docBase, context.reader().maxDoc());
        return new ConstantScoreScorer(this, score(), mode, documents);
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return false;
      }
    };
  }

  /** The part of the bits that belongs to one segment. */
  private static final class Segment extends DocIdSetIterator {
    private final BitSetIterator all;
    private final int base;
    private final int documents;
    private int at = -1;

    Segment(FixedBitSet held, int count, int base, int documents) {
      this.all = new BitSetIterator(held, count);
      this.base = base;
      this.documents = documents;
    }

    @Override
    public int docID() {
      return at;
    }

    @Override
    public int nextDoc() {
      return advance(at + 1);
    }

    @Override
    public int advance(int target) {
      if (target >= documents) {
        at = NO_MORE_DOCS;
        return at;
      }
      int found = all.advance(base + target);
      at = found == NO_MORE_DOCS || found >= base + documents ? NO_MORE_DOCS : found - base;
      return at;
    }

    @Override
    public long cost() {
      return all.cost();
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "held(" + count + ")";
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
