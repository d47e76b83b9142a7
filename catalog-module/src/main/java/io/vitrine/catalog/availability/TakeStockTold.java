package io.vitrine.catalog.availability;

import io.vitrine.catalog.database.Sql;
import io.vitrine.catalog.product.ProductsChanged;
import io.vitrine.catalog.told.ToldAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the store's word on one variant in one shop. The variant's row is held meanwhile, so that
 * two words on it come one after the other and the later version stays: the same word told again
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
    Optional<String> product =
        sql.first(
            "select product from catalog.variant where sku = ? for update", Sql.TEXT, told.sku());
    if (product.isEmpty() || !isKnown(told.shop())) {
      return new ToldAnswer.NotOurs(told.shop(), told.sku());
    }
    if (!wasNews(told)) {
      return new ToldAnswer.KnownBefore();
    }
    changed.fire(new ProductsChanged(Set.of(product.get())));
    return new ToldAnswer.Taken();
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
