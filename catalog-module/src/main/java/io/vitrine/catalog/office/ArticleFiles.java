package io.vitrine.catalog.office;

import io.vitrine.catalog.media.Pictures;
import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.Categories;
import io.vitrine.catalog.product.writing.StandingArticles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Opens articles as rows of a file. */
@ApplicationScoped
public class ArticleFiles {

  private final StandingArticles standing;
  private final Categories categories;
  private final Pictures pictures;

  @Inject
  public ArticleFiles(StandingArticles standing, Categories categories, Pictures pictures) {
    this.standing = standing;
    this.categories = categories;
    this.pictures = pictures;
  }

  /** With columns for the attributes that some article has. */
  ArticleFile inUse() {
    Set<String> inUse = standing.attributesInUse();
    List<AttributeEntry> attributes =
        categories.attributes().stream().filter(a -> inUse.contains(a.code())).toList();
    return new ArticleFile(standing, pictures, attributes);
  }

  /** With columns for all attributes. */
  public ArticleFile whole() {
    return new ArticleFile(standing, pictures, categories.attributes());
  }
}
