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

  @Column(name = "attempt")
  private String attempt;

  @Column(name = "attempt_cents")
  private Money attemptAmount;

  @Column(name = "credit_number")
  private String creditNumber;

  protected PaidBack() {}

  /**
   * @param authorisation the card terminal's number, or {@code null}
   * @param creditNote the number of the credit note it went on, or {@code null}
   */
  public PaidBack(int place, Payout payout, String authorisation, String creditNote) {
    this.place = place;
    this.means = payout.means();
    this.amount = payout.amount().negated();
    this.authorisation = authorisation;
    this.attempt = payout.attempt();
    this.attemptAmount = payout.attempt() == null ? null : payout.amount();
    this.creditNumber = payout.means() == Means.CREDIT_NOTE ? creditNote : null;
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

  /** The reference under which the card terminal gave it back, or {@code null}. */
  public String getAttempt() {
    return attempt;
  }

  /** The number of the credit note it went on, or {@code null}. */
  public String getCreditNumber() {
    return creditNumber;
  }

  /** By which it is named on paper: authorisation or credit note; {@code null} for cash. */
  public String getMark() {
    return means == Means.CREDIT_NOTE ? creditNumber : authorisation;
  }

  public String getAuthorisation() {
    return authorisation;
  }
}
