package io.vitrine.catalog.search.why;

import io.vitrine.catalog.search.Facets;
import io.vitrine.catalog.search.PriceRange;
import io.vitrine.catalog.search.Side;
import io.vitrine.catalog.search.SideRange;
import io.vitrine.catalog.search.Sort;
import io.vitrine.catalog.search.Wanted;
import io.vitrine.catalog.search.counting.ShelfCollector;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;

/**
 * Finds out which choice leaves a product out that meets the words: asks for each of them alone.
 */
final class InTheWay {

  private InTheWay() {}

  /** The choices' names; all of them where no one variant has what the others have together. */
  static Set<String> of(WhyRanked.Shelf shelf, Wanted wanted, Query meets, List<Integer> variants)
      throws IOException {
    Map<String, Wanted> alone = alone(wanted);
    Set<String> inTheWay = new LinkedHashSet<>();
    for (Map.Entry<String, Wanted> one : alone.entrySet()) {
      ShelfCollector met = shelf.collect(one.getValue(), meets);
      if (variants.stream().noneMatch(met.held()::has)) {
        inTheWay.add(one.getKey());
      }
    }
    return inTheWay.isEmpty() ? alone.keySet() : inTheWay;
  }

  private static Map<String, Wanted> alone(Wanted wanted) {
    Map<String, Wanted> alone = new LinkedHashMap<>();
    wanted
        .chosen()
        .forEach(
            (facet, keys) ->
                alone.put(facet, only(wanted, Map.of(facet, keys), null, null, Map.of())));
    if (wanted.category() != null) {
      alone.put(Facets.CATEGORY, only(wanted, Map.of(), wanted.category(), null, Map.of()));
    }
    if (wanted.price() != null) {
      alone.put("price", only(wanted, Map.of(), null, wanted.price(), Map.of()));
    }
    wanted
        .sides()
        .forEach(
            (side, range) ->
                alone.put(side.code(), only(wanted, Map.of(), null, null, Map.of(side, range))));
    return alone;
  }

  private static Wanted only(
      Wanted like,
      Map<String, Set<String>> facets,
      String category,
      PriceRange price,
      Map<Side, SideRange> sides) {
    return new Wanted(
        like.words(), like.tongue(), category, facets, price, Sort.RELEVANCE, 1, 1, sides);
  }
}
