package io.vitrine.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The tree of categories and the list of attributes, as they are now. */
@ApplicationScoped
public class Categories {

  private final DataSource database;

  @Inject
  public Categories(DataSource database) {
    this.database = database;
  }

  /** All categories, each after its parent and in the order of the tree. */
  public List<CategoryEntry> tree() {
    try (Connection connection = database.getConnection()) {
      return CategoryTree.inOrder(read(new Reading(connection)));
    } catch (SQLException e) {
      throw new IllegalStateException("the categories could not be read", e);
    }
  }

  /** All attributes in the order in which they are shown. */
  public List<AttributeEntry> attributes() {
    try (Connection connection = database.getConnection()) {
      return readAttributes(new Reading(connection));
    } catch (SQLException e) {
      throw new IllegalStateException("the attributes could not be read", e);
    }
  }

  /** Where the address of a category that is gone leads to, if anywhere. */
  public Optional<String> inPlaceOf(String gone) {
    try (Connection connection = database.getConnection()) {
      return new Reading(connection)
              .list(
                  "select leads_to from catalog.category_gone where code = ?",
                  row -> row.getString(1),
                  gone)
              .stream()
              .findFirst();
    } catch (SQLException e) {
      throw new IllegalStateException("the categories that are gone could not be read", e);
    }
  }

  static List<CategoryEntry> read(Reading reading) throws SQLException {
    return reading.list(
        "select code, path, parent, name_fr, name_en, position from catalog.category",
        row ->
            new CategoryEntry(
                row.getString("code"),
                row.getString("path"),
                row.getString("parent"),
                Reading.text(row, "name"),
                (int) row.getString("path").chars().filter(c -> c == '/').count(),
                row.getInt("position")));
  }

  static List<AttributeEntry> readAttributes(Reading reading) throws SQLException {
    return reading.list(
        "select code, name_fr, name_en, kind, unit, facet, position from catalog.attribute"
            + " order by position, code",
        row ->
            new AttributeEntry(
                row.getString("code"),
                Reading.text(row, "name"),
                AttributeKind.valueOf(row.getString("kind")),
                row.getString("unit"),
                row.getBoolean("facet"),
                row.getInt("position")));
  }
}
