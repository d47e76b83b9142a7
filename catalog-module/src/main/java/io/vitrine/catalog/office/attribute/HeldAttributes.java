package io.vitrine.catalog.office.attribute;

import io.vitrine.catalog.office.DeskHistory;
import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.Categories;
import io.vitrine.catalog.product.ProductsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** The attributes, held until the end of the transaction; what changes is announced and kept. */
@ApplicationScoped
public class HeldAttributes {

  private final DataSource database;
  private final Categories categories;
  private final DeskHistory history;
  private final Event<ProductsChanged> changed;

  @Inject
  public HeldAttributes(
      DataSource database,
      Categories categories,
      DeskHistory history,
      Event<ProductsChanged> changed) {
    this.database = database;
    this.categories = categories;
    this.history = history;
    this.changed = changed;
  }

  /** All of them in the order in which they are shown. */
  List<AttributeEntry> hold() {
    read("select code from catalog.attribute order by code for update");
    return categories.attributes();
  }

  boolean hasValues(String code) {
    return !read("select sku from catalog.attribute_value where attribute = ? limit 1", code)
        .isEmpty();
  }

  void add(AttributeEntry entry, String staff) {
    run(
        "insert into catalog.attribute (name_fr, name_en, kind, unit, facet, position, code)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        row(entry));
    remember(entry.code(), staff, null, entry);
    changed.fire(new ProductsChanged(Set.of()));
  }

  /** Products with a value of it are read again where its words or its being a filter change. */
  void change(AttributeEntry was, AttributeEntry now, String staff) {
    run(
        "update catalog.attribute set name_fr = ?, name_en = ?, kind = ?, unit = ?, facet = ?,"
            + " position = ? where code = ?",
        row(now));
    remember(now.code(), staff, was, now);
    boolean read =
        !was.name().equals(now.name()) || was.facet() != now.facet() || was.kind() != now.kind();
    changed.fire(
        new ProductsChanged(
            read
                ? read(
                    "select distinct v.product from catalog.attribute_value x"
                        + " join catalog.variant v on v.sku = x.sku where x.attribute = ?",
                    now.code())
                : Set.of()));
  }

  private void remember(String code, String staff, AttributeEntry was, AttributeEntry now) {
    boolean first = was == null;
    remember(code, staff, "name_fr", first ? null : was.name().fr(), now.name().fr());
    remember(code, staff, "name_en", first ? null : was.name().en(), now.name().en());
    remember(code, staff, "kind", first ? null : was.kind(), now.kind());
    remember(code, staff, "unit", first ? null : was.unit(), now.unit());
    remember(code, staff, "facet", first ? null : was.facet(), now.facet());
    remember(code, staff, "position", first ? null : was.position(), now.position());
  }

  private void remember(String code, String staff, String field, Object before, Object after) {
    history.remember(
        DeskHistory.Kind.ATTRIBUTE,
        code,
        staff,
        field,
        before == null ? null : before.toString(),
        after == null ? null : after.toString());
  }

  private static Object[] row(AttributeEntry entry) {
    return new Object[] {
      entry.name().fr(),
      entry.name().en(),
      entry.kind().name(),
      entry.unit(),
      entry.facet(),
      entry.position(),
      entry.code()
    };
  }

  private Set<String> read(String sql, Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement ask = connection.prepareStatement(sql)) {
      bind(ask, arguments);
      try (ResultSet row = ask.executeQuery()) {
        Set<String> found = new HashSet<>();
        while (row.next()) {
          found.add(row.getString(1));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the attributes could not be read", e);
    }
  }

  private void run(String sql, Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement act = connection.prepareStatement(sql)) {
      bind(act, arguments);
      act.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("an attribute could not be written", e);
    }
  }

  private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
  }
}
