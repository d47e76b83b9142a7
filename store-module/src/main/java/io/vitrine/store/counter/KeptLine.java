package io.vitrine.store.counter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An article of a basket, how many, and what goes off it. */
@Embeddable
public class KeptLine {

  @Column(name = "place")
  private int place;

  @Column(name = "sku")
  private String sku;

  @Column(name = "quantity")
  private int quantity;

  @Column(name = "discount_bp")
  private int discount;

  protected KeptLine() {}

  KeptLine(int place, String sku, int quantity, int discount) {
    this.place = place;
    this.sku = sku;
    this.quantity = quantity;
    this.discount = discount;
  }

  public String getSku() {
    return sku;
  }

  public int getQuantity() {
    return quantity;
  }

  /** In basis points. */
  public int getDiscount() {
    return discount;
  }
}
