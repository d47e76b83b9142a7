package io.vitrine.catalog.search.counting;

/**
 * Products by one of their numbers: in ranges that include both ends, so that a count is what
 * choosing the range shows, and from the lowest to the highest.
 */
final class NumberCount {

  private final NumberSteps steps;
  private final int[] counts;
  private long lowest = Long.MAX_VALUE;
  private long highest = Long.MIN_VALUE;

  NumberCount(NumberSteps steps) {
    this.steps = steps;
    this.counts = new int[steps.count()];
  }

  /** A variant's number. */
  void reach(long number) {
    reach(number, number);
  }

  /** Numbers of some variants. */
  void reach(long least, long most) {
    lowest = Math.min(lowest, least);
    highest = Math.max(highest, most);
  }

  /** Products by the bits of {@link NumberSteps}. */
  void add(int[] products) {
    for (int range = 0; range < counts.length; range++) {
      counts[range] += products[steps.bit(range)];
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
    return steps.from(range);
  }

  /** The upper end of a range, or {@code null} for the last. */
  Long to(int range) {
    return steps.to(range);
  }
}
