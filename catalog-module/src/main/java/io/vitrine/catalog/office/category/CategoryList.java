package io.vitrine.catalog.office.category;

import io.vitrine.catalog.database.Sql;
import io.vitrine.catalog.product.Categories;
import io.vitrine.catalog.product.CategoryEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tree as the catalogue manager sees it, with how many products each category has itself. */
@ApplicationScoped
public class CategoryList {

  private final Sql sql;
  private final Categories categories;

  @Inject
  public CategoryList(Sql sql, Categories categories) {
    this.sql = sql;
    this.categories = categories;
  }

  /**
   * A category in the order of the tree.
   *
   * @param products published or not, without those of the categories below
   * @param steps where it can be moved by one step
   */
  public record Line(CategoryEntry entry, long products, List<Step> steps) {

    /** Of its names, for whoever is going to change them. */
    public String mark() {
      return RenameCategory.mark(entry.name());
    }
  }

  public List<Line> all() {
    List<CategoryEntry> entries = categories.tree();
    Tree tree = new Tree(entries);
    Map<String, Long> products = products();
    return entries.stream()
        .map(entry -> new Line(entry, products.getOrDefault(entry.code(), 0L), steps(entry, tree)))
        .toList();
  }

  public Optional<Line> one(String code) {
    return all().stream().filter(line -> line.entry().code().equals(code)).findFirst();
  }

  private static List<Step> steps(CategoryEntry entry, Tree tree) {
    return Arrays.stream(Step.values()).filter(step -> tree.leads(entry.code(), step)).toList();
  }

  private Map<String, Long> products() {
    Map<String, Long> products = new HashMap<>();
    sql.list(
        "select category, count(*) as products from catalog.product group by category",
        row -> products.put(row.getString("category"), row.getLong("products")));
    return products;
  }
}
