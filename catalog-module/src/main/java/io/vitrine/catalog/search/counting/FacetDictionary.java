package io.vitrine.catalog.search.counting;

import io.vitrine.catalog.search.FacetValue;
import io.vitrine.catalog.search.Facets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small number for every value of every facet, the same in all segments of one index. Only grows
 * while the index is open; a rebuilt index starts a new one.
 */
public final class FacetDictionary {

  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,9}(?:\\.\\d{1,4})?)?~(\\d{1,9}(?:\\.\\d{1,4})?)?");

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, List<Integer>> byFacet = new HashMap<>();
  private volatile FacetValue[] values = new FacetValue[256];
  private volatile int size;
  private FacetRanges ranges;

  synchronized int numberOf(FacetValue value) {
    String id = value.facet() + '\n' + value.key();
    Integer known = numbers.get(id);
    if (known != null) {
      // a category that was renamed is called by its new name from the first product on
      if (value.facet().equals(Facets.CATEGORY) && !value.equals(values[known])) {
        values[known] = value;
      }
      return known;
    }
    int number = size;
    if (number == values.length) {
      values = Arrays.copyOf(values, number * 2);
    }
    values[number] = value;
    size = number + 1;
    numbers.put(id, number);
    byFacet.computeIfAbsent(value.facet(), f -> new ArrayList<>()).add(number);
    return number;
  }

  FacetValue value(int number) {
    return values[number];
  }

  int size() {
    return size;
  }

  synchronized boolean knows(String facet) {
    return byFacet.containsKey(facet);
  }

  /** All values of a facet. */
  synchronized BitSet members(String facet) {
    BitSet members = new BitSet(size);
    byFacet.getOrDefault(facet, List.of()).forEach(members::set);
    return members;
  }

  /**
   * The values meant by what was chosen in a facet; {@code 140~160} means the numbers from 140 to
   * below 160.
   */
  synchronized BitSet chosen(String facet, Set<String> keys) {
    BitSet chosen = new BitSet();
    for (String key : keys) {
      Integer number = numbers.get(facet + '\n' + key);
      if (number != null) {
        chosen.set(number);
        continue;
      }
      Matcher range = RANGE.matcher(key);
      if (range.matches()) {
        double from = range.group(1) == null ? 0 : Double.parseDouble(range.group(1));
        double to = range.group(2) == null ? Double.MAX_VALUE : Double.parseDouble(range.group(2));
        for (int candidate : byFacet.getOrDefault(facet, List.of())) {
          Double value = values[candidate].number();
          if (value != null && value >= from && value < to) {
            chosen.set(candidate);
          }
        }
      }
    }
    return chosen;
  }

  /** Ranges for the facets that have more numbers than anybody would tick. */
  public synchronized FacetRanges ranges() {
    if (ranges == null || ranges.values() != size) {
      ranges = FacetRanges.over(values, size);
    }
    return ranges;
  }
}
