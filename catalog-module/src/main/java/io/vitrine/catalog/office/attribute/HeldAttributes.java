package io.vitrine.catalog.office.attribute;

import io.vitrine.catalog.database.Sql;
import io.vitrine.catalog.office.DeskHistory;
import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.Categories;
import io.vitrine.catalog.product.ProductsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The attributes, held until the end of the transaction; what changes is announced and kept. */
@ApplicationScoped
public class HeldAttributes {

  private final Sql sql;
  private final Categories categories;
  private final DeskHistory history;
  private final Event<ProductsChanged> changed;

  @Inject
  public HeldAttributes(
      Sql sql, Categories categories, DeskHistory history, Event<ProductsChanged> changed) {
    this.sql = sql;
    this.categories = categories;
    this.history = history;
    this.changed = changed;
  }

  /** All of them in the order in which they are shown. */
  List<AttributeEntry> hold() {
    sql.list("select code from catalog.attribute order by code for update", Sql.TEXT);
    return categories.attributes();
  }

  boolean hasValues(String code) {
    return sql.first(
            "select sku from catalog.attribute_value where attribute = ? limit 1", Sql.TEXT, code)
        .isPresent();
  }

  void add(AttributeEntry entry, String staff) {
    sql.run(
        "insert into catalog.attribute (name_fr, name_en, kind, unit, facet, position, code)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        row(entry));
    remember(entry.code(), staff, null, entry);
    changed.fire(new ProductsChanged(Set.of()));
  }

  /** Products with a value of it are read again where its words or its being a filter change. */
  void change(AttributeEntry was, AttributeEntry now, String staff) {
    sql.run(
        "update catalog.attribute set name_fr = ?, name_en = ?, kind = ?, unit = ?, facet = ?,"
            + " position = ? where code = ?",
        row(now));
    remember(now.code(), staff, was, now);
    boolean read =
        !was.name().equals(now.name()) || was.facet() != now.facet() || was.kind() != now.kind();
    changed.fire(
        new ProductsChanged(
            read
                ? Set.copyOf(
                    sql.list(
                        "select distinct v.product from catalog.attribute_value x"
                            + " join catalog.variant v on v.sku = x.sku where x.attribute = ?",
                        Sql.TEXT,
                        now.code()))
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
}
