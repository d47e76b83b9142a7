package io.vitrine.store.order;

import java.io.Serializable;
import java.util.Objects;

/** The key of a deposit: its shop and its number as printed. */
public class DepositId implements Serializable {
  private static final long serialVersionUID = 1L;

  private String shop;
  private String id;

  protected DepositId() {}

  public DepositId(String shop, String id) {
    this.shop = shop;
    this.id = id;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DepositId that && shop.equals(that.shop) && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return Objects.hash(shop, id);
  }
}
