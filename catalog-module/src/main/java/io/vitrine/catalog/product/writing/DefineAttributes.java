package io.vitrine.catalog.product.writing;

import io.vitrine.catalog.product.AttributeEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Writes attributes as they are defined now: new, or in place of what was known of them. Their kind
 * stays what it was, because values of that kind hang on it.
 */
@ApplicationScoped
public class DefineAttributes {

  private final DataSource database;

  @Inject
  public DefineAttributes(DataSource database) {
    this.database = database;
  }

  @Transactional
  public void define(List<AttributeEntry> attributes) {
    try (Connection connection = database.getConnection()) {
      Rows rows = new Rows(connection);
      Set<String> known =
          new HashSet<>(
              rows.of(
                  "select code from catalog.attribute where code = any(?)",
                  attributes.stream().map(AttributeEntry::code).toList(),
                  row -> row.getString(1)));
      rows.write(
          "update catalog.attribute set name_fr = ?, name_en = ?, unit = ?, facet = ?, position = ?"
              + " where code = ?",
          attributes.stream()
              .filter(a -> known.contains(a.code()))
              .map(
                  a ->
                      new Object[] {
                        a.name().fr(), a.name().en(), a.unit(), a.facet(), a.position(), a.code()
                      })
              .toList());
      rows.write(
          "insert into catalog.attribute (name_fr, name_en, unit, facet, position, code, kind)"
              + " values (?, ?, ?, ?, ?, ?, ?)",
          attributes.stream()
              .filter(a -> !known.contains(a.code()))
              .map(
                  a ->
                      new Object[] {
                        a.name().fr(),
                        a.name().en(),
                        a.unit(),
                        a.facet(),
                        a.position(),
                        a.code(),
                        a.kind().name()
                      })
              .toList());
    } catch (SQLException e) {
      throw new IllegalStateException("the attributes could not be written", e);
    }
  }
}
