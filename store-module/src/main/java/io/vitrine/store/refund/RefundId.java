package io.vitrine.store.refund;

import java.io.Serializable;
import java.util.Objects;

/** The key of a refund: its shop and its number. */
public class RefundId implements Serializable {
  private static final long serialVersionUID = 1L;

  private String shop;
  private String id;

  protected RefundId() {}

  public RefundId(String shop, String id) {
    this.shop = shop;
    this.id = id;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RefundId that && shop.equals(that.shop) && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return Objects.hash(shop, id);
  }
}
