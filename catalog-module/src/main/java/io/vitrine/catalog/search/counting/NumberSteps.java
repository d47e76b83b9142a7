package io.vitrine.catalog.search.counting;

import io.vitrine.catalog.search.Side;
import java.util.Arrays;

/**
 * The ranges in which a number is counted, both ends included: each is a bit of one machine word
 * that holds those of the price and of all sides.
 */
final class NumberSteps {

  /** Upper ends of the price ranges offered, in cents. */
  private static final long[] PRICES = {
    5_000, 10_000, 20_000, 50_000, 100_000, 150_000, 200_000, 300_000, 500_000
  };

  static final NumberSteps PRICE = new NumberSteps(PRICES, 0);
  private static final NumberSteps[] SIDES = sides();

  private final long[] ends;
  private final int first;

  /**
   * @param ends upper ends, rising; the last range is open
   */
  private NumberSteps(long[] ends, int first) {
    this.ends = ends;
    this.first = first;
  }

  static NumberSteps of(Side side) {
    return SIDES[side.ordinal()];
  }

  private static NumberSteps[] sides() {
    NumberSteps[] steps = new NumberSteps[Side.values().length];
    int first = PRICE.count();
    for (Side side : Side.values()) {
      steps[side.ordinal()] = new NumberSteps(side.steps(), first);
      first += steps[side.ordinal()].count();
    }
    return steps;
  }

  int count() {
    return ends.length + 1;
  }

  /** The bit of a range. */
  int bit(int range) {
    return first + range;
  }

  /** The bits of all ranges. */
  long all() {
    return (1L << count()) - 1 << first;
  }

  /** The range a number falls in, or the two that it is an end of. */
  long of(long number) {
    if (number == VariantRows.NO_NUMBER) {
      return 0;
    }
    int step = Arrays.binarySearch(ends, number);
    return (step < 0 ? 1L << -step - 1 : 3L << step) << first;
  }

  /** The lower end of a range, or {@code null} for the first. */
  Long from(int range) {
    return range == 0 ? null : (Long) ends[range - 1];
  }

  /** The upper end of a range, or {@code null} for the last. */
  Long to(int range) {
    return range == ends.length ? null : (Long) ends[range];
  }
}
