package io.vitrine.catalog.search;

import java.util.Arrays;

/**
 * Counts products by one of their numbers: in ranges that include both ends, so that a count is
 * what choosing the range shows, and from the lowest to the highest.
 */
final class NumberCount {

  private static final byte NOWHERE = -1;
  private static final byte END = 64;

  private final long[] steps;
  private final int[] counts;
  private final int[] lastProduct;
  private long lowest = Long.MAX_VALUE;
  private long highest = Long.MIN_VALUE;

  /**
   * @param steps upper ends of the ranges, rising; the last range is open
   */
  NumberCount(long[] steps) {
    this.steps = steps;
    this.counts = new int[steps.length + 1];
    this.lastProduct = new int[steps.length + 1];
  }

  /** The range a number falls in, or the two that it is an end of; read once, counted often. */
  static byte step(long number, long[] steps) {
    if (number == SegmentColumns.NO_NUMBER) {
      return NOWHERE;
    }
    int step = Arrays.binarySearch(steps, number);
    return (byte) (step < 0 ? -step - 1 : step | END);
  }

  /**
   * A variant's number; products come one after the other.
   *
   * @param step of {@link #step}
   */
  void count(long number, byte step, int product) {
    if (step == NOWHERE) {
      return;
    }
    lowest = Math.min(lowest, number);
    highest = Math.max(highest, number);
    int range = step & ~END;
    add(range, product);
    if (step != range) {
      add(range + 1, product);
    }
  }

  private void add(int range, int product) {
    if (lastProduct[range] != product) {
      lastProduct[range] = product;
      counts[range]++;
    }
  }

  boolean isEmpty() {
    return lowest > highest;
  }

  long lowest() {
    return lowest;
  }

  long highest() {
    return highest;
  }

  int ranges() {
    return counts.length;
  }

  int count(int range) {
    return counts[range];
  }

  /** The lower end of a range, or {@code null} for the first. */
  Long from(int range) {
    return range == 0 ? null : (Long) steps[range - 1];
  }

  /** The upper end of a range, or {@code null} for the last. */
  Long to(int range) {
    return range == steps.length ? null : (Long) steps[range];
  }
}
