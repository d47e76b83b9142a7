package io.vitrine.booking.waiting;

import io.vitrine.booking.appointment.Adviser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A time that one person of the list is asked about, and what became of it. */
@Entity
@Table(schema = "booking", name = "waiting_offer")
public class WaitingOffer {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "wish")
  private String wish;

  @Column(name = "nonce")
  private String nonce;

  @Column(name = "staff")
  private String staff;

  @Column(name = "staff_name")
  private String staffName;

  @Column(name = "from_at")
  private Instant from;

  @Column(name = "offered_at")
  private Instant offeredAt;

  @Column(name = "until_at")
  private Instant until;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private OfferState state;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "appointment")
  private String appointment;

  @Column(name = "open_wish")
  private String openWish;

  protected WaitingOffer() {}

  WaitingOffer(String wish, String nonce, Adviser adviser, Instant from, Span held) {
    this.id = UUID.randomUUID().toString();
    this.wish = wish;
    this.nonce = nonce;
    this.staff = adviser.staff();
    this.staffName = adviser.name();
    this.from = from;
    this.offeredAt = held.since();
    this.until = held.until();
    this.state = OfferState.OPEN;
    this.openWish = wish;
  }

  /** From when until when the time is held. */
  record Span(Instant since, Instant until) {}

  /** What is decided stays so, but for an acceptance that was under way. */
  void decide(OfferState how, Instant now) {
    if (state == OfferState.OPEN || how == OfferState.ACCEPTED) {
      state = how;
      decidedAt = now;
      openWish = null;
    }
  }

  void becomes(String number) {
    appointment = number;
  }

  /** Whether she can still say yes. */
  public boolean isOpen(Instant now) {
    return state == OfferState.OPEN && now.isBefore(until);
  }

  public String id() {
    return id;
  }

  public String wish() {
    return wish;
  }

  String nonce() {
    return nonce;
  }

  public Adviser adviser() {
    return new Adviser(staff, staffName);
  }

  public Instant from() {
    return from;
  }

  public Instant offeredAt() {
    return offeredAt;
  }

  public Instant until() {
    return until;
  }

  public OfferState state() {
    return state;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  /** What it became, or {@code null}. */
  public String appointment() {
    return appointment;
  }
}
