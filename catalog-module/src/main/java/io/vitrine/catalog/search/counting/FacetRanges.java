package io.vitrine.catalog.search.counting;

import io.vitrine.catalog.search.FacetValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Round ranges of numbers over what a facet has in the whole catalogue, counted beside the numbers
 * themselves.
 */
final class FacetRanges {

  private static final int FEW = 6;
  private static final int MOST = 8;

  private final int[] rangeOf;
  private final List<Range> ranges = new ArrayList<>();

  /** Numbers from, up to but without. */
  record Range(String facet, double from, double to) {
    String key() {
      return FacetValue.written(from) + '~' + FacetValue.written(to);
    }
  }

  private FacetRanges(int values) {
    rangeOf = new int[values];
    Arrays.fill(rangeOf, -1);
  }

  static FacetRanges over(FacetValue[] values, int size) {
    FacetRanges ranges = new FacetRanges(size);
    Map<String, List<Integer>> numbers = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      if (values[i].number() != null) {
        numbers.computeIfAbsent(values[i].facet(), f -> new ArrayList<>()).add(i);
      }
    }
    numbers.forEach(
        (facet, members) -> {
          if (members.size() > FEW) {
            ranges.divide(facet, members, values);
          }
        });
    return ranges;
  }

  private void divide(String facet, List<Integer> members, FacetValue[] values) {
    double lowest = members.stream().mapToDouble(m -> values[m].number()).min().orElse(0);
    double highest = members.stream().mapToDouble(m -> values[m].number()).max().orElse(0);
    double step = step(lowest, highest);
    Map<Long, Integer> slots = new LinkedHashMap<>();
    for (int member : members) {
      long place = (long) Math.floor(values[member].number() / step);
      Integer slot = slots.get(place);
      if (slot == null) {
        slot = ranges.size();
        slots.put(place, slot);
        ranges.add(new Range(facet, place * step, (place + 1) * step));
      }
      rangeOf[member] = slot;
    }
  }

  /** 1, 2 or 5 times a power of ten, so that about eight ranges hold everything. */
  private static double step(double lowest, double highest) {
    double power = Math.pow(10, Math.floor(Math.log10((highest - lowest) / MOST)));
    for (double factor : new double[] {1, 2, 5}) {
      if ((highest - lowest) / (power * factor) <= MOST) {
        return power * factor;
      }
    }
    return power * 10;
  }

  /** How many values it was made over. */
  int values() {
    return rangeOf.length;
  }

  int count() {
    return ranges.size();
  }

  Range range(int slot) {
    return ranges.get(slot);
  }

  /** The range that holds a value, or -1. */
  int rangeOf(int value) {
    return rangeOf[value];
  }
}
