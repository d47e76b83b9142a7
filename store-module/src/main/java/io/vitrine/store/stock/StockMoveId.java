package io.vitrine.store.stock;

import java.io.Serializable;
import java.util.Objects;

/** The key of a move: the level and the version it made. */
public class StockMoveId implements Serializable {
  private static final long serialVersionUID = 1L;

  private String shop;
  private String sku;
  private long version;

  protected StockMoveId() {}

  @Override
  public boolean equals(Object other) {
    return other instanceof StockMoveId that
        && shop.equals(that.shop)
        && sku.equals(that.sku)
        && version == that.version;
  }

  @Override
  public int hashCode() {
    return Objects.hash(shop, sku, version);
  }
}
