package io.vitrine.booking.slot;

/** A day's ticks as bits, in words of 64: long enough for any day that a clock change makes. */
final class DayBits {

  private static final int WORDS = 6;
  private static final int LENGTH = WORDS * Long.SIZE;

  private final long[] words = new long[WORDS];

  /** Ticks from the one up to, not including, the other; what lies outside the day is cut off. */
  DayBits set(long from, long until, boolean value) {
    for (int tick = (int) Math.max(0, from), end = (int) Math.min(LENGTH, until); tick < end; ) {
      int word = tick / Long.SIZE;
      int next = Math.min(end, (word + 1) * Long.SIZE);
      long mask = mask(tick % Long.SIZE, next - word * Long.SIZE);
      words[word] = value ? words[word] | mask : words[word] & ~mask;
      tick = next;
    }
    return this;
  }

  private static long mask(int from, int until) {
    long below = until == Long.SIZE ? -1L : (1L << until) - 1;
    return below & -(1L << from);
  }

  boolean get(int tick) {
    return (words[tick / Long.SIZE] >>> tick % Long.SIZE & 1) == 1;
  }

  /**
   * Where that many ticks in one piece begin: in a handful of steps, each of which doubles the
   * length that has been looked at.
   */
  DayBits beginnings(int length) {
    DayBits found = copy();
    for (int seen = 1; seen < length; ) {
      int step = Math.min(seen, length - seen);
      found.and(found.earlier(step));
      seen += step;
    }
    return found;
  }

  /** All bits that many ticks later; what leaves the day is lost. */
  DayBits later(int ticks) {
    DayBits moved = new DayBits();
    int over = ticks / Long.SIZE;
    int bits = ticks % Long.SIZE;
    for (int i = over; i < WORDS; i++) {
      long word = words[i - over] << bits;
      moved.words[i] =
          bits == 0 || i == over ? word : word | words[i - over - 1] >>> Long.SIZE - bits;
    }
    return moved;
  }

  private DayBits earlier(int ticks) {
    DayBits moved = new DayBits();
    int over = ticks / Long.SIZE;
    int bits = ticks % Long.SIZE;
    for (int i = 0; i + over < WORDS; i++) {
      long word = words[i + over] >>> bits;
      moved.words[i] =
          bits == 0 || i + over + 1 == WORDS
              ? word
              : word | words[i + over + 1] << Long.SIZE - bits;
    }
    return moved;
  }

  DayBits and(DayBits other) {
    for (int i = 0; i < WORDS; i++) {
      words[i] &= other.words[i];
    }
    return this;
  }

  DayBits or(DayBits other) {
    for (int i = 0; i < WORDS; i++) {
      words[i] |= other.words[i];
    }
    return this;
  }

  private DayBits copy() {
    return new DayBits().or(this);
  }

  /** The first tick from that one on, or -1. */
  int next(int from) {
    for (int word = from / Long.SIZE, bit = from % Long.SIZE; word < WORDS; word++, bit = 0) {
      long rest = words[word] & -(1L << bit);
      if (rest != 0) {
        return word * Long.SIZE + Long.numberOfTrailingZeros(rest);
      }
    }
    return -1;
  }
}
