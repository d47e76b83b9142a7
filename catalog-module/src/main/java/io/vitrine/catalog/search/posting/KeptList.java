package io.vitrine.catalog.search.posting;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Some variants of one segment, by rising number, each with a small number of its own. */
public abstract class KeptList {

  /** The score of a variant that is not here. */
  public static final float ABSENT = -1;

  private static final int LOW_BITS = 16;
  private static final int LOW = (1 << LOW_BITS) - 1;
  private static final int LEAP = 32;
  private static final int OVERHEAD = 200;

  /** The lower halves of the variants' numbers. */
  private final char[] lows;

  /** By upper half, where its lower halves end. */
  private final int[] ends;

  KeptList(int[] documents, int count, int maxDocument) {
    this.lows = new char[count];
    this.ends = new int[(maxDocument >>> LOW_BITS) + 1];
    int upper = 0;
    for (int place = 0; place < count; place++) {
      for (; upper < documents[place] >>> LOW_BITS; upper++) {
        ends[upper] = place;
      }
      lows[place] = (char) (documents[place] & LOW);
    }
    for (; upper < ends.length; upper++) {
      ends[upper] = count;
    }
  }

  /** The number of the variant at a place. */
  abstract int at(int place);

  int bytes() {
    return OVERHEAD + Character.BYTES * lows.length + Integer.BYTES * ends.length;
  }

  public int size() {
    return lows.length;
  }

  public void addTo(FixedBitSet bits) {
    int place = 0;
    for (int upper = 0; upper < ends.length; upper++) {
      int base = upper << LOW_BITS;
      for (int end = ends[upper]; place < end; place++) {
        bits.set(base | lows[place]);
      }
    }
  }

  /** All variants. */
  int[] documents() {
    int[] documents = new int[lows.length];
    int place = 0;
    for (int upper = 0; upper < ends.length; upper++) {
      for (int end = ends[upper]; place < end; place++) {
        documents[place] = upper << LOW_BITS | lows[place];
      }
    }
    return documents;
  }

  public Cursor cursor() {
    return new Cursor();
  }

  /** Goes through the list, never back. */
  public final class Cursor {
    private int upper;
    private int place;

    /** The first variant from this one on; beyond all where there is none. */
    public int next(int document) {
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

    /** Scores so many rising variants: what their number is worth, or that they are not here. */
    public void score(int[] documents, int count, float[] worth, float[] scores) {
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
        scores[i] = at < end && lows[at] == low ? worth[at(at)] : ABSENT;
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
