package io.vitrine.catalog.browse;

import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.search.Facets;
import io.vitrine.catalog.search.Found;
import io.vitrine.catalog.search.Nearness;
import io.vitrine.catalog.search.ProductSearch;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where to send somebody who found nothing: the categories nearest to the words. */
@ApplicationScoped
public class NearestCategories {

  private static final int MOST = 4;

  private final ProductSearch search;
  private final Guide guide;

  @Inject
  public NearestCategories(ProductSearch search, Guide guide) {
    this.search = search;
    this.guide = guide;
  }

  /**
   * First the categories where the words are met once every choice is given up, then those of the
   * closest words, then those whose name looks like the words; at most four, maybe none.
   *
   * @param nothing the answer in which no product was left
   */
  public List<CategoryEntry> to(Asked asked, Found nothing, Tongue tongue) {
    if (asked.words().isEmpty()) {
      return List.of();
    }
    Set<String> codes = new LinkedHashSet<>();
    if (asked.isFiltered() || asked.category() != null) {
      codes.addAll(meeting(asked.words(), tongue));
    }
    nothing.closest().forEach(word -> codes.addAll(meeting(word, tongue)));
    codes.addAll(named(asked.words(), tongue));
    return codes.stream().limit(MOST).flatMap(code -> guide.category(code).stream()).toList();
  }

  private List<String> meeting(String words, Tongue tongue) {
    Found found = search.find(Wanted.of(words, tongue));
    return found.facets().stream()
        .filter(facet -> facet.facet().equals(Facets.CATEGORY))
        .flatMap(facet -> facet.values().stream())
        .filter(value -> guide.below(value.key()).isEmpty())
        .sorted(Comparator.comparingInt(value -> -value.count()))
        .map(Found.ValueCount::key)
        .limit(MOST)
        .toList();
  }

  private List<String> named(String words, Tongue tongue) {
    Map<String, Double> nearness = new LinkedHashMap<>();
    for (CategoryEntry category : guide.tree()) {
      double own =
          Nearness.of(words, tongue.pick(category.name().french(), category.name().english()));
      double other =
          Nearness.of(
              words, tongue.other().pick(category.name().french(), category.name().english()));
      double near = Math.max(own, other);
      if (near >= Nearness.FLOOR) {
        nearness.put(category.code(), near);
      }
    }
    return nearness.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
