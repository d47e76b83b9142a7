package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.browse.Guide;
import io.vitrine.catalog.browse.NearestCategories;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.publication.PublicPaths;
import io.vitrine.catalog.search.Found;
import io.vitrine.catalog.search.ProductSearch;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.Wanted;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The departments around a shelf: above, below, beside, and near to words that found nothing. */
@Named
@RequestScoped
public class ShelfAround {

  private final ShelfPage page;
  private final Guide guide;
  private final ProductSearch search;
  private final NearestCategories nearestCategories;
  private final Texts texts;
  private List<FacetGroup.Choice> nearby;
  private List<FacetGroup.Choice> nearest;

  @Inject
  public ShelfAround(
      ShelfPage page,
      Guide guide,
      ProductSearch search,
      NearestCategories nearestCategories,
      Texts texts) {
    this.page = page;
    this.guide = guide;
    this.search = search;
    this.nearestCategories = nearestCategories;
    this.texts = texts;
  }

  /** From the root to the parent of what is shown. */
  public List<FacetGroup.Choice> getCrumbs() {
    return page.category()
        .map(category -> guide.pathTo(category.parent()).stream().map(c -> link(c, 0)).toList())
        .orElse(List.of());
  }

  /** The categories below, or beside where there is none below; with counts where known. */
  public List<FacetGroup.Choice> getNearby() {
    if (nearby == null) {
      nearby = readNearby();
    }
    return nearby;
  }

  private List<FacetGroup.Choice> readNearby() {
    CategoryEntry category = page.category().orElse(null);
    if (category == null || !page.asked().path().startsWith("/category/")) {
      return getRoots();
    }
    List<CategoryEntry> below = guide.below(category.code());
    boolean leaf = below.isEmpty();
    String around = leaf ? category.parent() : category.code();
    if (around == null) {
      return List.of();
    }
    Map<String, Integer> counts = counts(around);
    return guide.below(around).stream()
        .filter(c -> counts.getOrDefault(c.code(), 0) > 0)
        .map(c -> link(c, counts.get(c.code())))
        .toList();
  }

  private Map<String, Integer> counts(String around) {
    Found whole = search.find(Wanted.in(around, Tongue.of(texts.locale()), 1));
    return whole.facets().stream()
        .filter(f -> f.facet().equals("category"))
        .flatMap(f -> f.values().stream())
        .collect(Collectors.toMap(Found.ValueCount::key, Found.ValueCount::count));
  }

  /** Where nothing was found: the categories nearest to the words. */
  public List<FacetGroup.Choice> getNearest() {
    if (nearest == null) {
      nearest =
          nearestCategories.to(page.asked(), page.found(), Tongue.of(texts.locale())).stream()
              .map(c -> link(c, 0))
              .toList();
    }
    return nearest;
  }

  public List<FacetGroup.Choice> getRoots() {
    return guide.below(null).stream().map(c -> link(c, 0)).toList();
  }

  private FacetGroup.Choice link(CategoryEntry to, int count) {
    boolean here = page.category().map(CategoryEntry::code).filter(to.code()::equals).isPresent();
    return new FacetGroup.Choice(
        to.name().in(texts.locale()), count, PublicPaths.category(to.code()), here);
  }
}
