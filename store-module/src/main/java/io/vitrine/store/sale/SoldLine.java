package io.vitrine.store.sale;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A line as it was sold, with copied names and prices. */
@Embeddable
public class SoldLine {

  /**
   * Two years from delivery for new goods (C. conso. L217-3), whatever the house promises on top.
   */
  private static final int LEGAL_GUARANTEE_YEARS = 2;

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

  @Column(name = "guarantee_ends")
  private LocalDate guaranteeEnds;

  protected SoldLine() {}

  SoldLine(int place, PricedLine line, LocalDate day) {
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
    this.guaranteeEnds = day.plusYears(LEGAL_GUARANTEE_YEARS);
  }

  public int getPlace() {
    return place;
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

  /** What went off the price of all pieces. */
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

  /** The last day of the legal guarantee, in the shop's zone. */
  public LocalDate getGuaranteeEnds() {
    return guaranteeEnds;
  }
}
