package io.vitrine.store.refund;

import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.Payment.Means;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Money that went back, as it is on record; less than nothing. */
@Embeddable
public class PaidBack {

  @Column(name = "place")
  private int place;

  @Enumerated(EnumType.STRING)
  @Column(name = "means")
  private Means means;

  @Column(name = "amount_cents")
  private Money amount;

  @Column(name = "authorisation")
  private String authorisation;

  protected PaidBack() {}

  PaidBack(int place, Payout payout) {
    this.place = place;
    this.means = payout.means();
    this.amount = payout.amount().negated();
    this.authorisation = payout.authorisation();
  }

  public boolean isCash() {
    return means == Means.CASH;
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
