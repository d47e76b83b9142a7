package io.vitrine.store.order;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.store.sale.Totals;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A deposit's part of one VAT rate. */
@Embeddable
public class DepositPart {

  @Column(name = "tax_rate_bp")
  private TaxRate taxRate;

  @Column(name = "gross_cents")
  private Money gross;

  @Column(name = "tax_cents")
  private Money tax;

  protected DepositPart() {}

  DepositPart(Totals.Rate part) {
    this.taxRate = part.rate();
    this.gross = part.gross();
    this.tax = part.tax();
  }

  Totals.Rate rate() {
    return new Totals.Rate(taxRate, gross, tax);
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
