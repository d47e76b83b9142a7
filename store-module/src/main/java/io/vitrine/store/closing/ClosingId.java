package io.vitrine.store.closing;

import java.io.Serializable;
import java.util.Objects;

/** The key of a closing: shop, till and its number. */
public class ClosingId implements Serializable {
  private static final long serialVersionUID = 1L;

  private String shop;
  private String till;
  private long closingNo;

  protected ClosingId() {}

  public ClosingId(String shop, String till, long closingNo) {
    this.shop = shop;
    this.till = till;
    this.closingNo = closingNo;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClosingId that
        && shop.equals(that.shop)
        && till.equals(that.till)
        && closingNo == that.closingNo;
  }

  @Override
  public int hashCode() {
    return Objects.hash(shop, till, closingNo);
  }
}
