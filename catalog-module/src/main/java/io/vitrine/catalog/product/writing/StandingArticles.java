package io.vitrine.catalog.product.writing;

import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.AttributeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Articles as they stand, published or not: for the export and for those who edit them. */
@ApplicationScoped
public class StandingArticles {

  private final DataSource database;

  @Inject
  public StandingArticles(DataSource database) {
    this.database = database;
  }

  /** All variants of these products, product by product in the order in which they are shown. */
  public List<Standing> ofProducts(Collection<String> products) {
    try (Connection connection = database.getConnection()) {
      Rows rows = new Rows(connection);
      return new StandingRows(rows)
          .of(
              rows.of(
                  "select v.sku from unnest(cast(? as varchar array)) as k(product)"
                      + " join catalog.variant v on v.product = k.product",
                  products,
                  row -> row.getString(1)));
    } catch (SQLException e) {
      throw new IllegalStateException("the articles could not be read", e);
    }
  }

  /** The versions of these products, by number; one that is not there is missing. */
  public Map<String, Long> versions(Collection<String> products) {
    try (Connection connection = database.getConnection()) {
      Map<String, Long> versions = new HashMap<>();
      new Rows(connection)
          .of(
              "select p.number, p.version from unnest(cast(? as varchar array)) as k(number)"
                  + " join catalog.product p on p.number = k.number",
              products,
              row -> versions.put(row.getString("number"), row.getLong("version")));
      return versions;
    } catch (SQLException e) {
      throw new IllegalStateException("the versions could not be read", e);
    }
  }

  /**
   * The next products in the order of their numbers.
   *
   * @param after the last number already seen, or {@code ""} for the beginning
   */
  public List<String> productsAfter(String after, int limit) {
    return strings(
        "select number from catalog.product where number > ? order by number limit " + limit,
        after);
  }

  /** The codes of the attributes of which at least one article has a value. */
  public Set<String> attributesInUse() {
    return Set.copyOf(
        strings(
            "select code from catalog.attribute a where code <> ? and exists"
                + " (select 1 from catalog.attribute_value x where x.attribute = a.code)",
            ""));
  }

  /** The codes of those of these attributes that are answered by yes or no. */
  public static Set<String> yesOrNo(Collection<AttributeEntry> attributes) {
    return attributes.stream()
        .filter(attribute -> attribute.kind() == AttributeKind.BOOLEAN)
        .map(AttributeEntry::code)
        .collect(Collectors.toSet());
  }

  private List<String> strings(String sql, String argument) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, argument);
      try (ResultSet row = statement.executeQuery()) {
        List<String> found = new ArrayList<>();
        while (row.next()) {
          found.add(row.getString(1));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the articles could not be listed", e);
    }
  }
}
