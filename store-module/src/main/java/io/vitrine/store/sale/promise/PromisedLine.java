package io.vitrine.store.sale.promise;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.store.assortment.KnownVariant;
import io.vitrine.store.sale.BasketLine;
import io.vitrine.store.sale.PricedLine;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A line as it was promised, with copied names and prices. */
@Embeddable
public class PromisedLine {

  @Column(name = "place")
  private int place;

  @Column(name = "sku")
  private String sku;

  @Column(name = "product")
  private String product;

  @Column(name = "name_fr")
  private String nameFr;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "variant_fr")
  private String variantFr;

  @Column(name = "variant_en")
  private String variantEn;

  @Column(name = "quantity")
  private int quantity;

  @Column(name = "unit_price_cents")
  private Money unitPrice;

  @Column(name = "discount_cents")
  private Money discount;

  @Column(name = "total_cents")
  private Money total;

  @Column(name = "tax_rate_bp")
  private TaxRate taxRate;

  @Column(name = "eco_unit_cents")
  private Money ecoUnit;

  protected PromisedLine() {}

  public PromisedLine(int place, PricedLine line) {
    this.place = place;
    this.sku = line.sku();
    this.product = line.variant().getProduct();
    this.nameFr = line.variant().getNameFr();
    this.nameEn = line.variant().getNameEn();
    this.variantFr = line.variant().getVariantFr();
    this.variantEn = line.variant().getVariantEn();
    this.quantity = line.quantity();
    this.unitPrice = line.unitPrice();
    this.discount = line.discount();
    this.total = line.total();
    this.taxRate = line.taxRate();
    this.ecoUnit = line.variant().getEco();
  }

  /** The line at the price that was promised, whatever the catalogue says now. */
  public PricedLine priced() {
    return new PricedLine(
        KnownVariant.promised(
            new KnownVariant.Promised(
                sku, product, nameFr, nameEn, variantFr, variantEn, unitPrice, taxRate, ecoUnit)),
        quantity,
        discount);
  }

  public BasketLine basket() {
    return new BasketLine(sku, quantity);
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

  public String getVariantFr() {
    return variantFr;
  }

  public String getVariantEn() {
    return variantEn;
  }

  public int getQuantity() {
    return quantity;
  }

  public Money getUnitPrice() {
    return unitPrice;
  }

  /** What goes off the price of all pieces. */
  public Money getDiscount() {
    return discount;
  }

  public Money getTotal() {
    return total;
  }

  public TaxRate getTaxRate() {
    return taxRate;
  }

  /** Eco-participation of one piece. */
  public Money getEcoUnit() {
    return ecoUnit;
  }
}
