package io.vitrine.catalog.office.category;

import io.vitrine.catalog.product.Categories;
import io.vitrine.catalog.product.CategoryEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The tree as the catalogue manager sees it, with how many products each category has itself. */
@ApplicationScoped
public class CategoryList {

  private final DataSource database;
  private final Categories categories;

  @Inject
  public CategoryList(DataSource database, Categories categories) {
    this.database = database;
    this.categories = categories;
  }

  /**
   * A category in the order of the tree.
   *
   * @param products published or not, without those of the categories below
   * @param steps where it can be moved by one step
   */
  public record Line(CategoryEntry entry, long products, List<Step> steps) {}

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
    try (Connection connection = database.getConnection();
        PreparedStatement ask =
            connection.prepareStatement(
                "select category, count(*) as products from catalog.product group by category");
        ResultSet row = ask.executeQuery()) {
      Map<String, Long> products = new HashMap<>();
      while (row.next()) {
        products.put(row.getString("category"), row.getLong("products"));
      }
      return products;
    } catch (SQLException e) {
      throw new IllegalStateException("the products of categories could not be counted", e);
    }
  }
}
