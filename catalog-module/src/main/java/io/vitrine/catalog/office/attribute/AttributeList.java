package io.vitrine.catalog.office.attribute;

import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.Categories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** All attributes in the order in which they are shown, with how many variants have a value. */
@ApplicationScoped
public class AttributeList {

  private final DataSource database;
  private final Categories categories;

  @Inject
  public AttributeList(DataSource database, Categories categories) {
    this.database = database;
    this.categories = categories;
  }

  /** An attribute and how many variants have a value of it, published or not. */
  public record Line(AttributeEntry entry, long variants) {}

  public List<Line> all() {
    Map<String, Long> variants = variants();
    return categories.attributes().stream()
        .map(entry -> new Line(entry, variants.getOrDefault(entry.code(), 0L)))
        .toList();
  }

  public Optional<Line> one(String code) {
    return all().stream().filter(line -> line.entry().code().equals(code)).findFirst();
  }

  private Map<String, Long> variants() {
    try (Connection connection = database.getConnection();
        PreparedStatement ask =
            connection.prepareStatement(
                "select attribute, count(distinct sku) as variants from catalog.attribute_value"
                    + " group by attribute");
        ResultSet row = ask.executeQuery()) {
      Map<String, Long> variants = new HashMap<>();
      while (row.next()) {
        variants.put(row.getString("attribute"), row.getLong("variants"));
      }
      return variants;
    } catch (SQLException e) {
      throw new IllegalStateException("the values of attributes could not be counted", e);
    }
  }
}
