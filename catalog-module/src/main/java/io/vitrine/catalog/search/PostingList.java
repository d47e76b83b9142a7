package io.vitrine.catalog.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.FixedBitSet;

/**
 * Where a word of one field stands in one segment, in plain arrays of three bytes a variant: read
 * from the index once, where the engine would unpack it for every question. How often the word
 * stands there, in a text of which length, takes few values: each is a kind, known by its number.
 */
final class PostingList {

  private static final int LOW_BITS = 16;
  private static final int LOW = (1 << LOW_BITS) - 1;
  private static final int MOST_KINDS = 256;
  private static final int LEAP = 32;
  private static final int OVERHEAD = 120;

  /** The lower halves of the variants' numbers. */
  private final char[] lows;

  /** By upper half, where its lower halves end. */
  private final int[] ends;

  /** By place; {@code null} where all are of one kind. */
  private final byte[] kinds;

  private int[] frequencies = new int[4];
  private long[] norms = new long[4];
  private int kindCount;

  /** There are more kinds than numbers for them: the engine has to score. */
  private boolean manifold;

  private PostingList(int documents, int places) {
    this.lows = new char[places];
    this.ends = new int[(documents >>> LOW_BITS) + 1];
    this.kinds = new byte[places];
  }

  private PostingList(PostingList alike) {
    this.lows = alike.lows;
    this.ends = alike.ends;
    this.kinds = null;
    this.frequencies = alike.frequencies;
    this.norms = alike.norms;
    this.kindCount = alike.kindCount;
    this.manifold = alike.manifold;
  }

  static PostingList read(LeafReader reader, Term term, TermState state) throws IOException {
    TermsEnum at = reader.terms(term.field()).iterator();
    at.seekExact(term.bytes(), state);
    PostingList list = new PostingList(reader.maxDoc(), at.docFreq());
    PostingsEnum postings = at.postings(null, PostingsEnum.FREQS);
    list.read(postings, reader.getNormValues(term.field()));
    return list.kindCount > 1 && !list.manifold ? list : new PostingList(list);
  }

  private void read(PostingsEnum postings, NumericDocValues lengths) throws IOException {
    int place = 0;
    int upper = 0;
    for (int document = postings.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = postings.nextDoc()) {
      for (; upper < document >>> LOW_BITS; upper++) {
        ends[upper] = place;
      }
      lows[place] = (char) (document & LOW);
      long norm = lengths != null && lengths.advanceExact(document) ? lengths.longValue() : 1;
      kinds[place++] = (byte) kind(postings.freq(), norm);
    }
    Arrays.fill(ends, upper, ends.length, place);
  }

  private int kind(int frequency, long norm) {
    for (int kind = 0; kind < kindCount; kind++) {
      if (norms[kind] == norm && frequencies[kind] == frequency) {
        return kind;
      }
    }
    if (kindCount == MOST_KINDS) {
      manifold = true;
      return 0;
    }
    if (kindCount == norms.length) {
      norms = Arrays.copyOf(norms, kindCount * 2);
      frequencies = Arrays.copyOf(frequencies, kindCount * 2);
    }
    norms[kindCount] = norm;
    frequencies[kindCount] = frequency;
    return kindCount++;
  }

  boolean isManifold() {
    return manifold;
  }

  int bytes() {
    int each = kinds == null ? Character.BYTES : Character.BYTES + 1;
    return OVERHEAD + each * lows.length + Integer.BYTES * ends.length + 12 * norms.length;
  }

  void addTo(FixedBitSet bits) {
    int place = 0;
    for (int upper = 0; upper < ends.length; upper++) {
      int base = upper << LOW_BITS;
      for (int end = ends[upper]; place < end; place++) {
        bits.set(base | lows[place]);
      }
    }
  }

  /** What the word is worth in a variant of each kind. */
  float[] worth(SimScorer scorer, float boost) {
    float[] worth = new float[kindCount];
    for (int kind = 0; kind < kindCount; kind++) {
      worth[kind] = boost * scorer.score(frequencies[kind], norms[kind]);
    }
    return worth;
  }

  Cursor cursor() {
    return new Cursor();
  }

  /** Goes through the list, never back. */
  final class Cursor {
    private int upper;
    private int place;

    /** The first variant from this one on; beyond all where there is none. */
    int next(int document) {
      seek(document);
      while (place == ends[upper]) {
        if (upper + 1 == ends.length) {
          return DocIdSetIterator.NO_MORE_DOCS;
        }
        upper++;
      }
      return upper << LOW_BITS | lows[place];
    }

    private void seek(int document) {
      int half = document >>> LOW_BITS;
      if (half < upper) {
        return;
      }
      if (half > upper) {
        upper = half;
        place = ends[half - 1];
      }
      place = seek(place, ends[upper], document & LOW);
    }

    /** Scores so many rising variants: what the word is worth there, or that it is not there. */
    void score(int[] documents, int count, float[] worth, float[] scores) {
      int half = -1;
      int at = place;
      int end = 0;
      for (int i = 0; i < count; i++) {
        int document = documents[i];
        if (document >>> LOW_BITS != half) {
          half = document >>> LOW_BITS;
          at = half == upper ? place : half < upper ? ends[half] : ends[half - 1];
          end = ends[half];
        }
        int low = document & LOW;
        at = seek(at, end, low);
        scores[i] =
            at < end && lows[at] == low
                ? worth[kinds == null ? 0 : kinds[at] & MOST_KINDS - 1]
                : BatchScores.UNMET;
      }
      if (half > upper || half == upper && at > place) {
        upper = half;
        place = at;
      }
    }

    private int seek(int from, int end, int low) {
      int at = from;
      while (at + LEAP < end && lows[at + LEAP] < low) {
        at += LEAP;
      }
      while (at < end && lows[at] < low) {
        at++;
      }
      return at;
    }
  }
}
