package io.vitrine.store.refund;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.store.sale.Totals;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What was given back at one VAT rate; less than nothing. */
@Embeddable
public class RefundedPart {

  @Column(name = "tax_rate_bp")
  private TaxRate taxRate;

  @Column(name = "gross_cents")
  private Money gross;

  @Column(name = "tax_cents")
  private Money tax;

  protected RefundedPart() {}

  RefundedPart(Totals.Rate rate) {
    this.taxRate = rate.rate();
    this.gross = rate.gross().negated();
    this.tax = rate.tax().negated();
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
