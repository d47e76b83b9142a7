package io.vitrine.store.quote;

import java.io.Serializable;
import java.util.Objects;

/** The key of a quote: its shop and its number as printed. */
public class QuoteId implements Serializable {
  private static final long serialVersionUID = 1L;

  private String shop;
  private String id;

  protected QuoteId() {}

  public QuoteId(String shop, String id) {
    this.shop = shop;
    this.id = id;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QuoteId that && shop.equals(that.shop) && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return Objects.hash(shop, id);
  }
}
