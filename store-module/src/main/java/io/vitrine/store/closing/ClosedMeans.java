package io.vitrine.store.closing;

import io.vitrine.shell.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a closing holds of one means of payment. */
@Embeddable
public class ClosedMeans {

  @Column(name = "means")
  private String means;

  @Column(name = "amount_cents")
  private Money amount;

  protected ClosedMeans() {}

  ClosedMeans(String means, long cents) {
    this.means = means;
    this.amount = Money.cents(cents);
  }

  /** Such as {@code CASH}. */
  public String getMeans() {
    return means;
  }

  public Money getAmount() {
    return amount;
  }
}
