package io.vitrine.store.sale;

import java.io.Serializable;
import java.util.Objects;

/** The key of a sale: its shop and its number. */
public class SaleId implements Serializable {
  private static final long serialVersionUID = 1L;

  private String shop;
  private String id;

  protected SaleId() {}

  public SaleId(String shop, String id) {
    this.shop = shop;
    this.id = id;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SaleId that && shop.equals(that.shop) && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return Objects.hash(shop, id);
  }
}
