package io.vitrine.store.counter;

import java.io.Serializable;
import java.util.Objects;

/** The key of a basket: its shop and its visit. */
public class BasketId implements Serializable {
  private static final long serialVersionUID = 1L;

  private String shop;
  private String visit;

  protected BasketId() {}

  public BasketId(String shop, String visit) {
    this.shop = shop;
    this.visit = visit;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BasketId that && shop.equals(that.shop) && visit.equals(that.visit);
  }

  @Override
  public int hashCode() {
    return Objects.hash(shop, visit);
  }
}
