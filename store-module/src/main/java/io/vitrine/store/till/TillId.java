package io.vitrine.store.till;

import java.io.Serializable;
import java.util.Objects;

/** The key of a till: its shop and its code. */
public class TillId implements Serializable {
  private static final long serialVersionUID = 1L;

  private String shop;
  private String code;

  protected TillId() {}

  public TillId(String shop, String code) {
    this.shop = shop;
    this.code = code;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TillId that && shop.equals(that.shop) && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return Objects.hash(shop, code);
  }
}
