package io.vitrine.catalog.browse;

import io.vitrine.catalog.popular.PopularWords;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.search.Found;
import io.vitrine.catalog.search.Nearness;
import io.vitrine.catalog.search.ProductSearch;
import io.vitrine.catalog.search.Tongue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What could be meant by words that are still being typed; needs no statement. */
@ApplicationScoped
public class Suggest {

  private static final int PRODUCTS = 5;
  private static final int CATEGORIES = 3;
  private static final int WORDS = 3;

  /** Shorter says too little. */
  private static final int SHORTEST = 2;

  private static final int LONGEST = 80;

  private final ProductSearch search;
  private final PopularWords popular;
  private final Guide guide;

  @Inject
  public Suggest(ProductSearch search, PopularWords popular, Guide guide) {
    this.search = search;
    this.popular = popular;
    this.guide = guide;
  }

  /** A few of each kind, the likeliest first. */
  public record Suggestions(
      List<String> words, List<CategoryEntry> categories, List<Found.Hit> products) {}

  public Suggestions of(String typed, Tongue tongue) {
    String begun = typed.strip();
    if (begun.length() < SHORTEST || begun.length() > LONGEST) {
      return new Suggestions(List.of(), List.of(), List.of());
    }
    return new Suggestions(
        popular.beginning(tongue.code(), begun, WORDS),
        categories(begun, tongue),
        search.propose(begun, tongue, PRODUCTS));
  }

  private List<CategoryEntry> categories(String begun, Tongue tongue) {
    return guide.tree().stream()
        .filter(
            category ->
                Nearness.begins(
                    begun, tongue.pick(category.name().french(), category.name().english())))
        .limit(CATEGORIES)
        .toList();
  }
}
