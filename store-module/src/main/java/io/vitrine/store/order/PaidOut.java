package io.vitrine.store.order;

import io.vitrine.shell.money.Money;
import io.vitrine.store.refund.Payout;
import io.vitrine.store.sale.Payment.Means;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Money of a deposit that went back, as it is on record; less than nothing. */
@Embeddable
public class PaidOut {

  @Column(name = "place")
  private int place;

  @Enumerated(EnumType.STRING)
  @Column(name = "means")
  private Means means;

  @Column(name = "amount_cents")
  private Money amount;

  @Column(name = "authorisation")
  private String authorisation;

  protected PaidOut() {}

  PaidOut(int place, Payout payout) {
    this.place = place;
    this.means = payout.means();
    this.amount = payout.amount().negated();
    this.authorisation = payout.authorisation();
  }

  public Means getMeans() {
    return means;
  }

  public Money getAmount() {
    return amount;
  }

  public String getAuthorisation() {
    return authorisation;
  }
}
