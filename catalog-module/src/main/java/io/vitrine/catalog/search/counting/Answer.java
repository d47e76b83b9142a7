package io.vitrine.catalog.search.counting;

import io.vitrine.catalog.search.FacetValue;
import io.vitrine.catalog.search.Found;
import io.vitrine.catalog.search.Wanted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts into words what was counted. */
public final class Answer {

  private final Wanted wanted;
  private final FacetDictionary dictionary;

  public Answer(Wanted wanted, FacetDictionary dictionary) {
    this.wanted = wanted;
    this.dictionary = dictionary;
  }

  public Found of(
      ShelfCollector shelf, List<Found.Hit> hits, Found.Match match, List<String> closest) {
    ShelfCounts counts = shelf.counts();
    return new Found(
        shelf.total(),
        match,
        hits,
        facets(counts),
        NumberFacets.prices(wanted, counts),
        closest,
        List.of(),
        NumberFacets.priceBounds(counts),
        NumberFacets.sides(wanted, counts));
  }

  private List<Found.FacetCounts> facets(ShelfCounts counts) {
    Filters filters = new Filters(wanted, dictionary, true);
    Map<String, List<Found.ValueCount>> facets = new LinkedHashMap<>();
    for (int i = 0; i < counts.values(); i++) {
      boolean chosen = filters.isChosen(i);
      if (counts.count(i) > 0 || chosen) {
        FacetValue value = dictionary.value(i);
        facets
            .computeIfAbsent(value.facet(), f -> new ArrayList<>())
            .add(
                new Found.ValueCount(
                    value.key(), value.fr(), value.en(), value.number(), counts.count(i), chosen));
      }
    }
    List<Found.FacetCounts> counted = new ArrayList<>();
    facets.forEach(
        (facet, values) -> {
          values.sort(
              Comparator.comparing(Found.ValueCount::count, Collections.reverseOrder())
                  .thenComparing(Found.ValueCount::key));
          counted.add(new Found.FacetCounts(facet, List.copyOf(values), ranges(facet, counts)));
        });
    return List.copyOf(counted);
  }

  private List<Found.RangeCount> ranges(String facet, ShelfCounts counts) {
    List<Found.RangeCount> counted = new ArrayList<>();
    for (int i = 0; i < counts.ranges().count(); i++) {
      FacetRanges.Range range = counts.ranges().range(i);
      if (range.facet().equals(facet)) {
        boolean chosen = wanted.chosen().getOrDefault(facet, Set.of()).contains(range.key());
        if (counts.rangeCount(i) > 0 || chosen) {
          counted.add(
              new Found.RangeCount(
                  range.key(), range.from(), range.to(), counts.rangeCount(i), chosen));
        }
      }
    }
    counted.sort(Comparator.comparingDouble(Found.RangeCount::from));
    return List.copyOf(counted);
  }
}
