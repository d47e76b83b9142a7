package io.vitrine.booking.reservation;

import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.Customer;
import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody's places at a workshop, or her place in line for them. */
@PersonalData(
    columns = {"customer_name", "email", "phone"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "places at a workshop",
    basis = PersonalData.Basis.CONTRACT,
    kept = "30 days after the workshop")
@Entity
@Table(schema = "booking", name = "reservation")
public class Reservation {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "workshop")
  private String workshop;

  @Column(name = "attempt_key")
  private String attemptKey;

  @Column(name = "body_hash")
  private String bodyHash;

  @Column(name = "link_nonce")
  private String linkNonce;

  @Column(name = "link_hash")
  private String linkHash;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private ReservationState state;

  @Column(name = "places")
  private int places;

  @Column(name = "language")
  private String language;

  @Column(name = "customer_name")
  private String name;

  @Column(name = "email")
  private String email;

  @Column(name = "phone")
  private String phone;

  @Column(name = "queued_at")
  private Instant queuedAt;

  @Column(name = "offered_until")
  private Instant offeredUntil;

  @Column(name = "came")
  private Integer came;

  @Column(name = "version")
  private long version;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "days_reminder")
  private Instant daysReminder;

  @Column(name = "hours_reminder")
  private Instant hoursReminder;

  @Column(name = "erased_at")
  private Instant erasedAt;

  protected Reservation() {}

  /** In line, until {@link #reserve} says otherwise. */
  Reservation(ReservationWanted wanted, Attempt attempt, Link link, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.workshop = wanted.workshop();
    this.attemptKey = attempt.key();
    this.bodyHash = attempt.bodyHash();
    this.linkNonce = link.nonce();
    this.linkHash = link.hash();
    this.state = ReservationState.WAITING;
    this.places = wanted.places();
    this.language = wanted.language();
    this.name = wanted.customer().name();
    this.email = wanted.customer().email();
    this.phone = wanted.customer().phone();
    this.queuedAt = now;
    changed(now);
  }

  /** What opens it. */
  record Link(String nonce, String hash) {}

  /** The places are hers. */
  void reserve(Instant now) {
    state = ReservationState.RESERVED;
    offeredUntil = null;
    changed(now);
  }

  /** She is asked whether she still wants them. */
  void offer(Instant until, Instant now) {
    if (state != ReservationState.WAITING) {
      throw new IllegalStateException("who waits is asked, not who is " + state);
    }
    state = ReservationState.OFFERED;
    offeredUntil = until;
    changed(now);
  }

  /** She has so many from now on. */
  void resize(int count, Instant now) {
    places = count;
    changed(now);
  }

  /** It holds no longer. What ended stays as it ended. */
  void end(ReservationState how, Instant now) {
    if (isLive()) {
      state = how;
      offeredUntil = null;
      endedAt = now;
      changed(now);
    }
  }

  /** The workshop itself is at another time or place; reminders begin anew. */
  void rescheduled(Instant now) {
    daysReminder = null;
    hoursReminder = null;
    changed(now);
  }

  private void changed(Instant now) {
    version++;
    settledAt = now;
  }

  /** So many came; {@code null} takes the mark back. */
  void mark(Integer count) {
    came = count;
  }

  /** Two days before. */
  public void remindedOfDays(Instant now) {
    daysReminder = now;
  }

  /** Two hours before. */
  public void remindedOfHours(Instant now) {
    hoursReminder = now;
  }

  public boolean isRemindedOfDays() {
    return daysReminder != null;
  }

  public boolean isRemindedOfHours() {
    return hoursReminder != null;
  }

  /** Whether it is reserved, offered or waiting. */
  public boolean isLive() {
    return state == ReservationState.RESERVED
        || state == ReservationState.OFFERED
        || state == ReservationState.WAITING;
  }

  /** Whether its places count as taken. */
  public boolean isCounted() {
    return state == ReservationState.RESERVED || state == ReservationState.OFFERED;
  }

  public boolean isReserved() {
    return state == ReservationState.RESERVED;
  }

  /** Whether she can still say yes. */
  public boolean isOffered(Instant now) {
    return state == ReservationState.OFFERED && now.isBefore(offeredUntil);
  }

  public String id() {
    return id;
  }

  public String workshop() {
    return workshop;
  }

  String bodyHash() {
    return bodyHash;
  }

  public String linkNonce() {
    return linkNonce;
  }

  public ReservationState state() {
    return state;
  }

  public int places() {
    return places;
  }

  public String language() {
    return language;
  }

  /** {@code null} once erased. */
  public String name() {
    return name;
  }

  public String email() {
    return email;
  }

  public String phone() {
    return phone;
  }

  /** As she gave it; not to be asked for once it is erased. */
  public Customer customer() {
    return new Customer(name, email, phone);
  }

  public Instant queuedAt() {
    return queuedAt;
  }

  /** Until when she is asked, or {@code null}. */
  public Instant offeredUntil() {
    return offeredUntil;
  }

  /** How many came, or {@code null} while nobody said. */
  public Integer came() {
    return came;
  }

  /** Grows with every change that she is told of: the calendar's SEQUENCE. */
  public long version() {
    return version;
  }

  /** When it became what it is. */
  public Instant settledAt() {
    return settledAt;
  }
}
