package io.vitrine.catalog.availability;

import io.vitrine.catalog.database.Sql;
import io.vitrine.catalog.product.ProductsChanged;
import io.vitrine.catalog.told.ToldAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes the store's word on variants in one shop. The variants' rows are held meanwhile, so that
 * two words on one come one after the other and the later version stays: the same word told again
 * changes nothing.
 */
@ApplicationScoped
public class TakeStockTold {

  private final Sql sql;
  private final Event<ProductsChanged> changed;

  @Inject
  public TakeStockTold(Sql sql, Event<ProductsChanged> changed) {
    this.sql = sql;
    this.changed = changed;
  }

  @Transactional
  public ToldAnswer take(StockTold told) {
    return take(told.shop(), List.of(told));
  }

  /** Of several variants, those that the catalogue does not have are passed over. */
  @Transactional
  public ToldAnswer take(StockPageTold told) {
    return take(told.shop(), told.levels());
  }

  private ToldAnswer take(String shop, List<StockTold> levels) {
    Map<String, String> products = held(levels.stream().map(StockTold::sku).toList());
    if (products.isEmpty() || !isKnown(shop)) {
      return new ToldAnswer.NotOurs(shop, levels.get(0).sku());
    }
    Set<String> concerned = new HashSet<>();
    for (StockTold level : levels) {
      if (products.containsKey(level.sku()) && wasNews(level)) {
        concerned.add(products.get(level.sku()));
      }
    }
    if (concerned.isEmpty()) {
      return new ToldAnswer.KnownBefore();
    }
    changed.fire(new ProductsChanged(concerned));
    return new ToldAnswer.Taken();
  }

  /** The product of each variant there is; always locked in the same order. */
  private Map<String, String> held(List<String> skus) {
    Map<String, String> products = new HashMap<>();
    sql.list(
            "select sku, product from catalog.variant where sku in ("
                + String.join(", ", Collections.nCopies(skus.size(), "?"))
                + ") order by sku for update",
            row -> Map.entry(row.getString("sku"), row.getString("product")),
            skus.toArray())
        .forEach(variant -> products.put(variant.getKey(), variant.getValue()));
    return products;
  }

  private boolean isKnown(String shop) {
    return sql.first("select code from catalog.shop where code = ?", Sql.TEXT, shop).isPresent();
  }

  /**
   * @return whether it is a later word than the one before
   */
  private boolean wasNews(StockTold told) {
    int updated =
        sql.run(
            "update catalog.stock_level set on_hand = ?, as_of = ?, version = ?"
                + " where shop = ? and sku = ? and version < ?",
            told.onHand(),
            told.asOf(),
            told.version(),
            told.shop(),
            told.sku(),
            told.version());
    return updated == 1 || isFirst(told);
  }

  private boolean isFirst(StockTold told) {
    return sql.run(
            "insert into catalog.stock_level (shop, sku, on_hand, as_of, version)"
                + " select s.code, v.sku, ?, ?, ? from catalog.shop s, catalog.variant v"
                + " where s.code = ? and v.sku = ? and not exists (select 1 from"
                + " catalog.stock_level l where l.shop = s.code and l.sku = v.sku)",
            told.onHand(),
            told.asOf(),
            told.version(),
            told.shop(),
            told.sku())
        == 1;
  }
}
