package io.vitrine.store.loyalty;

import io.vitrine.shell.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;

/** What somebody of the book may have once, until a day. */
@Entity
@Table(schema = "store", name = "loyalty_benefit")
public class Benefit {

  private static final int NUMBERS = 100_000_000;
  private static final int NOTE_DAYS = 30;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Id
  @Column(name = "benefit")
  private String number;

  @Column(name = "client")
  private String client;

  @Column(name = "shop")
  private String shop;

  @Column(name = "cents")
  private Money amount;

  @Column(name = "earned_on")
  private LocalDate earnedOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "used_at")
  private Instant usedAt;

  @Column(name = "credit_note")
  private String creditNote;

  protected Benefit() {}

  Benefit(String client, String shop, LoyaltyTerms terms, LocalDate today) {
    this.number = "B-%08d".formatted(RANDOM.nextInt(NUMBERS));
    this.client = client;
    this.shop = shop;
    this.amount = terms.benefit();
    this.earnedOn = today;
    this.endsOn = today.plusDays(terms.days());
  }

  /** Whether it can be had on that day. */
  public boolean isOpen(LocalDate today) {
    return usedAt == null && !today.isAfter(endsOn);
  }

  /**
   * The last day of the credit note that it becomes on that day: the benefit's own, and never less
   * than thirty days, so that it can be given on its last day too.
   */
  public LocalDate noteEnds(LocalDate today) {
    LocalDate least = today.plusDays(NOTE_DAYS);
    return endsOn.isAfter(least) ? endsOn : least;
  }

  void use(String note, Instant now) {
    usedAt = now;
    creditNote = note;
  }

  public String getNumber() {
    return number;
  }

  public String getClient() {
    return client;
  }

  public String getShop() {
    return shop;
  }

  public Money getAmount() {
    return amount;
  }

  public LocalDate getEarnedOn() {
    return earnedOn;
  }

  public LocalDate getEndsOn() {
    return endsOn;
  }
}
