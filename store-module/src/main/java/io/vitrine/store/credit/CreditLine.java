package io.vitrine.store.credit;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.store.assortment.KnownVariant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Goods that came back without a receipt, at the house's price of the day. */
@Embeddable
public class CreditLine {

  @Column(name = "place")
  private int place;

  @Column(name = "sku")
  private String sku;

  @Column(name = "name_fr")
  private String nameFr;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "quantity")
  private int quantity;

  @Column(name = "unit_price_cents")
  private Money unitPrice;

  @Column(name = "total_cents")
  private Money total;

  @Column(name = "tax_rate_bp")
  private TaxRate taxRate;

  protected CreditLine() {}

  CreditLine(int place, KnownVariant variant, int quantity) {
    this.place = place;
    this.sku = variant.getSku();
    this.nameFr = variant.getNameFr();
    this.nameEn = variant.getNameEn();
    this.quantity = quantity;
    this.unitPrice = variant.getPrice();
    this.total = variant.getPrice().times(quantity);
    this.taxRate = variant.getTaxRate();
  }

  public String getSku() {
    return sku;
  }

  public String getNameFr() {
    return nameFr;
  }

  public String getNameEn() {
    return nameEn;
  }

  public int getQuantity() {
    return quantity;
  }

  public Money getTotal() {
    return total;
  }

  public TaxRate getTaxRate() {
    return taxRate;
  }
}
