package io.vitrine.store.closing;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a closing holds of one VAT rate. */
@Embeddable
public class ClosedRate {

  @Column(name = "tax_rate_bp")
  private TaxRate taxRate;

  @Column(name = "gross_cents")
  private Money gross;

  @Column(name = "tax_cents")
  private Money tax;

  protected ClosedRate() {}

  ClosedRate(int basisPoints, Sums.Rate sum) {
    this.taxRate = new TaxRate(basisPoints);
    this.gross = Money.cents(sum.grossCents());
    this.tax = Money.cents(sum.taxCents());
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
