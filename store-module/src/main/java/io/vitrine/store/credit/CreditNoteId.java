package io.vitrine.store.credit;

import java.io.Serializable;
import java.util.Objects;

/** The key of a credit note: the shop that issued it, and its random id. */
public class CreditNoteId implements Serializable {
  private static final long serialVersionUID = 1L;
  private String shop;
  private String id;

  protected CreditNoteId() {}

  public CreditNoteId(String shop, String id) {
    this.shop = shop;
    this.id = id;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CreditNoteId that && shop.equals(that.shop) && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return Objects.hash(shop, id);
  }
}
