package io.vitrine.catalog.search.counting;

/**
 * Counts for each bit of a few machine words in how many products it is set. The counts of a word's
 * bits are numbers on edge, a machine word for each binary place, so that sixty-four of them grow
 * by one addition; eight products are added up before they are carried on.
 */
final class BitCounts {

  private static final int EIGHT = 8;
  private static final int PLACES = 16;

  /** Eight short of what the places hold. */
  private static final int FULL = (1 << PLACES) - EIGHT;

  private final int words;
  private final long[] waiting;
  private final long[][] places;
  private final int[] counts;
  private int waits;
  private int held;

  BitCounts(int words) {
    this.words = words;
    this.waiting = new long[EIGHT * words];
    this.places = new long[PLACES][words];
    this.counts = new int[words * Long.SIZE];
  }

  /** One more product. */
  void add(long[] bits) {
    System.arraycopy(bits, 0, waiting, waits * words, words);
    if (++waits == EIGHT) {
      addWaiting();
    }
  }

  /** Products by bit. */
  int[] counts() {
    java.util.Arrays.fill(waiting, waits * words, waiting.length, 0);
    addWaiting();
    empty();
    return counts;
  }

  private void addWaiting() {
    for (int word = 0; word < words; word++) {
      add(word);
    }
    waits = 0;
    held += EIGHT;
    if (held >= FULL) {
      empty();
    }
  }

  private void add(int word) {
    long a = waiting[word];
    long b = waiting[word + words];
    long c = waiting[word + 2 * words];
    long d = waiting[word + 3 * words];
    long e = waiting[word + 4 * words];
    long f = waiting[word + 5 * words];
    long g = waiting[word + 6 * words];
    long h = waiting[word + 7 * words];
    long ones = places[0][word];
    long twos = carried(ones, a, b);
    ones ^= a ^ b;
    long moreTwos = carried(ones, c, d);
    ones ^= c ^ d;
    long pairs = places[1][word];
    long fours = carried(pairs, twos, moreTwos);
    pairs ^= twos ^ moreTwos;
    twos = carried(ones, e, f);
    ones ^= e ^ f;
    moreTwos = carried(ones, g, h);
    places[0][word] = ones ^ g ^ h;
    long moreFours = carried(pairs, twos, moreTwos);
    places[1][word] = pairs ^ twos ^ moreTwos;
    long quads = places[2][word];
    long carry = carried(quads, fours, moreFours);
    places[2][word] = quads ^ fours ^ moreFours;
    for (int place = 3; carry != 0; place++) {
      long there = places[place][word];
      places[place][word] = there ^ carry;
      carry &= there;
    }
  }

  /** Set in at least two of three. */
  private static long carried(long one, long two, long three) {
    return one & two | (one ^ two) & three;
  }

  private void empty() {
    for (int place = 0; place < PLACES; place++) {
      for (int word = 0; word < words; word++) {
        for (long left = places[place][word]; left != 0; left &= left - 1) {
          counts[word * Long.SIZE + Long.numberOfTrailingZeros(left)] += 1 << place;
        }
        places[place][word] = 0;
      }
    }
    held = 0;
  }
}
