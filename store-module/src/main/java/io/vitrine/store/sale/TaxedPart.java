package io.vitrine.store.sale;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What was sold at one VAT rate. */
@Embeddable
public class TaxedPart {

  @Column(name = "tax_rate_bp")
  private TaxRate taxRate;

  @Column(name = "gross_cents")
  private Money gross;

  @Column(name = "tax_cents")
  private Money tax;

  protected TaxedPart() {}

  TaxedPart(Totals.Rate rate) {
    this.taxRate = rate.rate();
    this.gross = rate.gross();
    this.tax = rate.tax();
  }

  public TaxRate getTaxRate() {
    return taxRate;
  }

  public Money getGross() {
    return gross;
  }

  public Money getTax() {
    return tax;
  }

  public Money getNet() {
    return gross.minus(tax);
  }
}
