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

  @Column(name = "cheque_no")
  private String cheque;

  @Column(name = "credit_shop")
  private String creditShop;

  @Column(name = "credit_note")
  private String creditNote;

  @Column(name = "credit_turn")
  private Integer creditTurn;

  @Column(name = "credit_number")
  private String creditNumber;

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
    this.cheque = backing.cheque();
    if (backing.credit() != null) {
      this.creditShop = backing.credit().shop();
      this.creditNote = backing.credit().note();
      this.creditTurn = backing.credit().turn();
      this.creditNumber = backing.credit().number();
    }
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

  /** Cash handed over, or {@code null} for anything else. */
  public Money getTendered() {
    return tendered;
  }

  /** What went back, or {@code null} for anything but cash. */
  public Money getChange() {
    return change;
  }

  /** The card terminal's attempt, or {@code null} where its number was typed. */
  public String getAttempt() {
    return attempt;
  }

  /** By which it is named on paper: authorisation, cheque, credit note; {@code null} for cash. */
  public String getMark() {
    return switch (means) {
      case CARD -> authorisation;
      case CHEQUE -> cheque;
      case CREDIT_NOTE -> creditNumber;
      case CASH, DEPOSIT -> null;
    };
  }
}
