package io.vitrine.catalog.search;

import java.util.Arrays;

/**
 * Counts products by one of their numbers: in ranges that include both ends, so that a count is
 * what choosing the range shows, and from the lowest to the highest.
 */
final class NumberCount {

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

  /** A variant's number; products come one after the other. */
  void count(long number, int product) {
    if (number == SegmentColumns.NO_NUMBER) {
      return;
    }
    lowest = Math.min(lowest, number);
    highest = Math.max(highest, number);
    int step = Arrays.binarySearch(steps, number);
    if (step < 0) {
      add(-step - 1, product);
    } else {
      add(step, product);
      add(step + 1, product);
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
