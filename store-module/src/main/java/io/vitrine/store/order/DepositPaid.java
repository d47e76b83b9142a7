package io.vitrine.store.order;

import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.HeldMoney.Backing;
import io.vitrine.store.sale.Payment;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A payment of a deposit, as it is on record. */
@Embeddable
public class DepositPaid {

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

  @Column(name = "attempt")
  private String attempt;

  protected DepositPaid() {}

  DepositPaid(int place, Payment payment, Backing backing) {
    boolean cash = payment.means() == Payment.Means.CASH;
    this.place = place;
    this.means = payment.means();
    this.amount = payment.amount();
    this.tendered = cash ? payment.tendered() : null;
    this.change = cash ? payment.change() : null;
    this.authorisation = backing.authorisation();
    this.attempt = backing.attempt();
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

  /** The card terminal's attempt, or {@code null} where its number was typed. */
  public String getAttempt() {
    return attempt;
  }

  public String getAuthorisation() {
    return authorisation;
  }
}
