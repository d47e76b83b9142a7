package io.vitrine.store.sale;

import io.vitrine.shell.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A payment as it is on record. */
@Embeddable
public class Settled {

  @Column(name = "place")
  private int place;

  @Enumerated(EnumType.STRING)
  @Column(name = "means")
  private Payment.Means means;

  @Column(name = "amount_cents")
  private Money amount;

  @Column(name = "tendered_cents")
  private Money tendered;

  @Column(name = "change_cents")
  private Money change;

  @Column(name = "authorisation")
  private String authorisation;

  protected Settled() {}

  Settled(int place, Payment payment) {
    boolean cash = payment.means() == Payment.Means.CASH;
    this.place = place;
    this.means = payment.means();
    this.amount = payment.amount();
    this.tendered = cash ? payment.tendered() : null;
    this.change = cash ? payment.change() : null;
    this.authorisation = payment.authorisation();
  }

  public boolean isCash() {
    return means == Payment.Means.CASH;
  }

  public Payment.Means getMeans() {
    return means;
  }

  public Money getAmount() {
    return amount;
  }

  /** Cash handed over, or {@code null} for a card. */
  public Money getTendered() {
    return tendered;
  }

  /** What went back, or {@code null} for a card. */
  public Money getChange() {
    return change;
  }

  public String getAuthorisation() {
    return authorisation;
  }
}
