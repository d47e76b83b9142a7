package io.vitrine.store.sale;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.store.assortment.KnownVariant;

/** A line of the basket with the price of the house. */
public record PricedLine(KnownVariant variant, int quantity) {

  public String sku() {
    return variant.getSku();
  }

  public Money unitPrice() {
    return variant.getPrice();
  }

  public Money total() {
    return unitPrice().times(quantity);
  }

  /** Eco-participation of all pieces, inside the total. */
  public Money eco() {
    return variant.getEco().times(quantity);
  }

  public TaxRate taxRate() {
    return variant.getTaxRate();
  }
}
