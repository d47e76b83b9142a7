package io.vitrine.store.order;

import java.io.Serializable;
import java.util.Objects;

/** The key of an order: its shop and its number as printed. */
public class OrderId implements Serializable {
  private static final long serialVersionUID = 1L;

  private String shop;
  private String id;

  protected OrderId() {}

  public OrderId(String shop, String id) {
    this.shop = shop;
    this.id = id;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrderId that && shop.equals(that.shop) && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return Objects.hash(shop, id);
  }
}
