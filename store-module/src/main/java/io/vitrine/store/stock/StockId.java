package io.vitrine.store.stock;

import java.io.Serializable;
import java.util.Objects;

/** The key of a level: a shop and a variant. */
public class StockId implements Serializable {
  private static final long serialVersionUID = 1L;

  private String shop;
  private String sku;

  protected StockId() {}

  public StockId(String shop, String sku) {
    this.shop = shop;
    this.sku = sku;
  }

  String getShop() {
    return shop;
  }

  String getSku() {
    return sku;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StockId that && shop.equals(that.shop) && sku.equals(that.sku);
  }

  @Override
  public int hashCode() {
    return Objects.hash(shop, sku);
  }
}
