package io.vitrine.catalog.product.writing;

import io.vitrine.catalog.product.writing.Article.Opening;
import io.vitrine.catalog.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an article would change in the catalogue as it stands, field by field. */
final class Difference {

  private final ArticleCells cells;

  Difference(ArticleCells cells) {
    this.cells = cells;
  }

  /** Every field that writing this article changes; empty where it changes nothing. */
  List<FieldChange> between(Standing standing, Article article) {
    Article was = standing.article();
    Map<String, String> before = cells.of(was);
    Map<String, String> after = cells.of(article);
    if (article.period() == null) {
      keep(before, after, "published_from");
      keep(before, after, "published_until");
    }
    if (article.beside().goesWith() == null) {
      keep(before, after, "goes_with");
    }
    if (article.beside().replaces() == null) {
      keep(before, after, "replaces");
    }
    if (article.beside().documents() == null) {
      keep(before, after, "documents");
    }
    if (samePlace(was.category(), article.category())) {
      keep(before, after, "category_fr");
      keep(before, after, "category_en");
    }
    if (Objects.equals(brand(was), brand(article))) {
      keep(before, after, "brand");
    }
    if (opensNothing(standing, article)) {
      keep(before, after, "stock");
    }
    Set<String> fields = new LinkedHashSet<>(before.keySet());
    fields.addAll(after.keySet());
    List<FieldChange> changes = new ArrayList<>();
    for (String field : fields) {
      if (!Objects.equals(before.get(field), after.get(field))) {
        changes.add(new FieldChange(field, before.get(field), after.get(field)));
      }
    }
    return changes;
  }

  /** The fields of the product alone, for a variant that is new in it. */
  List<FieldChange> ofProduct(Standing sibling, Article article) {
    return between(sibling, article).stream().filter(FieldChange::ofProduct).toList();
  }

  private static void keep(Map<String, String> before, Map<String, String> after, String field) {
    if (before.containsKey(field)) {
      after.put(field, before.get(field));
    } else {
      after.remove(field);
    }
  }

  /** Whether the tree has this path already, and its names stay as they are. */
  private static boolean samePlace(List<Text> was, List<Text> now) {
    if (was.size() != now.size()) {
      return false;
    }
    for (int i = 0; i < was.size(); i++) {
      Text known = was.get(i);
      if (!Slug.of(known.french()).equals(Slug.of(now.get(i).french()))
          || !TreeWriting.renamed(known, now.get(i)).equals(known)) {
        return false;
      }
    }
    return true;
  }

  private static String brand(Article article) {
    return article.brand() == null ? null : Slug.of(article.brand());
  }

  /** Whether each opening value stands there already, or the store has told better. */
  private static boolean opensNothing(Standing standing, Article article) {
    Map<String, Opening> known =
        standing.article().stock().stream()
            .collect(Collectors.toMap(Opening::shop, Function.identity()));
    return article.stock().stream()
        .allMatch(o -> standing.told().contains(o.shop()) || o.equals(known.get(o.shop())));
  }
}
