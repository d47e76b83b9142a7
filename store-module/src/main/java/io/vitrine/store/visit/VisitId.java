package io.vitrine.store.visit;

import java.io.Serializable;

/**
 * The key of a visit: its shop and its number.
 *
 * @param shop the code of the shop
 * @param id a UUID
 */
public class VisitId implements Serializable {
  private static final long serialVersionUID = 1L;

  private String shop;
  private String id;

  protected VisitId() {}

  public VisitId(String shop, String id) {
    this.shop = shop;
    this.id = id;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VisitId that && shop.equals(that.shop) && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return java.util.Objects.hash(shop, id);
  }
}
