package io.vitrine.catalog.office.price;

import io.vitrine.catalog.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The prices of a variant as they were displayed. */
@ApplicationScoped
public class DisplayedPrices {

  private final Sql sql;

  @Inject
  public DisplayedPrices(Sql sql) {
    this.sql = sql;
  }

  /**
   * A price from a moment on.
   *
   * @param cents {@code null}: ask in the shop
   */
  public record Displayed(Instant from, Long cents) {}

  /**
   * What is shown of a variant now.
   *
   * @param cents {@code null}: ask in the shop
   */
  public record Current(Long cents, long ecoCents) {}

  /**
   * The latest first.
   *
   * @param page counted from 1
   */
  public List<Displayed> page(String sku, int page, int size) {
    return sql.list(
        "select valid_from, price_cents from catalog.price where sku = ?"
            + " order by valid_from desc limit ? offset ?",
        row ->
            new Displayed(Sql.instant(row, "valid_from"), row.getObject("price_cents", Long.class)),
        sku,
        size,
        (page - 1L) * size);
  }

  public long count(String sku) {
    return sql.list("select count(*) from catalog.price where sku = ?", row -> row.getLong(1), sku)
        .get(0);
  }

  /** Nothing if the product has no such variant. */
  public Optional<Current> current(String product, String sku) {
    return sql.first(
        "select price_cents, eco_participation_cents from catalog.variant"
            + " where product = ? and sku = ?",
        row ->
            new Current(
                row.getObject("price_cents", Long.class), row.getLong("eco_participation_cents")),
        product,
        sku);
  }

  /** Since when the present price stands. */
  Optional<Instant> since(String sku) {
    return page(sku, 1, 1).stream().map(Displayed::from).findFirst();
  }
}
