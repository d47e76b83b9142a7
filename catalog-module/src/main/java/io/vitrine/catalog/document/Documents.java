package io.vitrine.catalog.document;

import io.vitrine.catalog.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The documents of the house by the names that files of products give them. */
@ApplicationScoped
public class Documents {

  private static final String FOUND =
      "select d.name, d.stored, d.bytes, d.added, (select count(*) from catalog.product_document p"
          + " where p.name = d.name) as products from catalog.document d";

  private final Sql sql;

  @Inject
  public Documents(Sql sql) {
    this.sql = sql;
  }

  /**
   * A document.
   *
   * @param products beside how many products it stands
   */
  public record Listed(String name, long bytes, Instant added, String address, int products) {}

  /** Where it is served; the address changes with the content. */
  public static String address(String stored, String name) {
    return "/documents/" + stored + '/' + name;
  }

  public Optional<Listed> of(String name) {
    return list(FOUND + " where d.name = ?", name).stream().findFirst();
  }

  public long count() {
    return sql.number("select count(*) from catalog.document");
  }

  /** A page of them in the order of their names. */
  public List<Listed> page(int page, int size) {
    return list(FOUND + " order by d.name limit ? offset ?", size, (page - 1) * (long) size);
  }

  private List<Listed> list(String ask, Object... values) {
    return sql.list(
        ask,
        row ->
            new Listed(
                row.getString("name"),
                row.getLong("bytes"),
                Sql.instant(row, "added"),
                address(row.getString("stored"), row.getString("name")),
                row.getInt("products")),
        values);
  }
}
