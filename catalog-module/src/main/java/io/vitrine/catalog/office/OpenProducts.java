package io.vitrine.catalog.office;

import io.vitrine.catalog.media.Pictures;
import io.vitrine.catalog.product.Categories;
import io.vitrine.catalog.product.writing.ArticleCells;
import io.vitrine.catalog.product.writing.FieldChange;
import io.vitrine.catalog.product.writing.Standing;
import io.vitrine.catalog.product.writing.StandingArticles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays products on the desk, published or not. */
@ApplicationScoped
public class OpenProducts {

  private final StandingArticles standing;
  private final Categories categories;
  private final Pictures pictures;

  @Inject
  public OpenProducts(StandingArticles standing, Categories categories, Pictures pictures) {
    this.standing = standing;
    this.categories = categories;
    this.pictures = pictures;
  }

  public Optional<OpenProduct> of(String number) {
    List<Standing> articles = standing.ofProducts(List.of(number));
    if (articles.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> names =
        pictures.namesOf(articles.stream().flatMap(s -> s.article().pictures().stream()).toList());
    ArticleCells cells =
        new ArticleCells(
            StandingArticles.yesOrNo(categories.attributes()),
            stored -> names.getOrDefault("/media/" + stored, stored));
    Map<String, String> product = new LinkedHashMap<>();
    List<Map<String, String>> variants = new ArrayList<>();
    for (Standing each : articles) {
      Map<String, String> own = new LinkedHashMap<>();
      cells
          .of(each.article())
          .forEach((column, cell) -> (isOfProduct(column) ? product : own).put(column, cell));
      variants.add(own);
    }
    return Optional.of(
        new OpenProduct(number, articles.get(0).version(), product, List.copyOf(variants)));
  }

  static boolean isOfProduct(String column) {
    return new FieldChange(column, null, null).ofProduct();
  }
}
