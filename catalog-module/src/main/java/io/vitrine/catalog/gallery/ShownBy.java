package io.vitrine.catalog.gallery;

import io.vitrine.catalog.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Which products show a picture. */
@ApplicationScoped
public class ShownBy {

  private final Sql sql;

  @Inject
  public ShownBy(Sql sql) {
    this.sql = sql;
  }

  /** Their numbers in order, so that two who write several hold them in the same order. */
  public List<String> products(String path) {
    return sql.list(
        "select distinct v.product from catalog.picture x"
            + " join catalog.variant v on v.sku = x.sku where x.path = ? order by v.product",
        Sql.TEXT,
        path);
  }
}
