package io.vitrine.catalog.availability;

import io.vitrine.catalog.database.Sql;
import io.vitrine.catalog.product.ProductsChanged;
import io.vitrine.catalog.told.ToldAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

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
    return taken(told, news -> news);
  }

  /** Of several levels of one product, one that is not the last. */
  @Transactional
  public ToldAnswer unannounced(StockTold told) {
    return taken(told, news -> false);
  }

  /** Of several levels of one product the last: with it all are announced. */
  @Transactional
  public ToldAnswer andAnnounce(StockTold told) {
    return taken(told, news -> true);
  }

  /** To which product each of these variants belongs; those that the catalogue has. */
  Map<String, String> productsOf(List<String> skus) {
    Map<String, String> products = new HashMap<>();
    sql.list(
            "select sku, product from catalog.variant where sku = any (?)",
            row -> Map.entry(row.getString(1), row.getString(2)),
            skus)
        .forEach(row -> products.put(row.getKey(), row.getValue()));
    return products;
  }

  private ToldAnswer taken(StockTold told, UnaryOperator<Boolean> announced) {
    Optional<String> product =
        sql.first(
            "select product from catalog.variant where sku = ? for update", Sql.TEXT, told.sku());
    if (product.isEmpty() || !isKnown(told.shop())) {
      return new ToldAnswer.NotOurs(told.shop(), told.sku());
    }
    boolean news = wasNews(told);
    if (announced.apply(news)) {
      changed.fire(new ProductsChanged(Set.of(product.get())));
    }
    return news ? new ToldAnswer.Taken() : new ToldAnswer.KnownBefore();
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
