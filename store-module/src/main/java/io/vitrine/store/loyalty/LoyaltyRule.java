package io.vitrine.store.loyalty;

import io.vitrine.shell.money.Money;
import io.vitrine.store.dossier.Acting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What somebody said a shop gives back, and when. */
@Entity
@Table(schema = "store", name = "loyalty_rule")
public class LoyaltyRule {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "shop")
  private String shop;

  @Column(name = "threshold_cents")
  private Money threshold;

  @Column(name = "benefit_cents")
  private Money benefit;

  @Column(name = "days")
  private int days;

  @Column(name = "set_at")
  private Instant setAt;

  @Column(name = "set_by")
  private String setBy;

  @Column(name = "set_by_name")
  private String setByName;

  @Column(name = "looked_at")
  private Instant lookedAt;

  @Column(name = "whole_on")
  private LocalDate wholeOn;

  protected LoyaltyRule() {}

  LoyaltyRule(String shop, LoyaltyTerms terms, Acting by, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.shop = shop;
    this.threshold = terms.after();
    this.benefit = terms.benefit();
    this.days = terms.days();
    this.setAt = now;
    this.setBy = by.staff();
    this.setByName = by.name();
  }

  /** Whether everybody was looked at under this rule on that day, UTC. */
  boolean wasLookedWholeOn(LocalDate day) {
    return day.equals(wholeOn);
  }

  /** Nobody who had come to enough until then was left out. */
  void looked(Instant until, LocalDate day) {
    lookedAt = until;
    wholeOn = day;
  }

  Instant getLookedAt() {
    return lookedAt;
  }

  public LoyaltyTerms terms() {
    return new LoyaltyTerms(threshold, benefit, days);
  }

  public String getShop() {
    return shop;
  }

  public Instant getSetAt() {
    return setAt;
  }

  public String getSetByName() {
    return setByName;
  }
}
