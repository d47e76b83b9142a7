package io.vitrine.booking.exchange;

import io.vitrine.booking.rota.PlannedShift;
import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A published shift that somebody offers. */
@PersonalData(
    columns = {"reason"},
    whose = PersonalData.Whose.STAFF,
    purpose = "exchanges of shifts",
    basis = PersonalData.Basis.CONTRACT,
    kept = "a year")
@Entity
@Table(schema = "booking", name = "shift_offer")
public class ShiftOffer {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "shop")
  private String shop;

  @Column(name = "zone")
  private String zone;

  @Column(name = "shift")
  private String shift;

  /** The shift as long as the offer is open; the key over it admits one open offer. */
  @Column(name = "open_shift")
  private String openShift;

  @Column(name = "staff")
  private String staff;

  @Column(name = "work_day")
  private LocalDate day;

  @Column(name = "from_at")
  private Instant from;

  @Column(name = "to_at")
  private Instant to;

  @Column(name = "asked_of")
  private String askedOf;

  @Column(name = "return_shift")
  private String returnShift;

  @Column(name = "return_from")
  private Instant returnFrom;

  @Column(name = "return_to")
  private Instant returnTo;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private OfferState state;

  @Column(name = "taken_by")
  private String takenBy;

  @Column(name = "offered_at")
  private Instant offeredAt;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "reason")
  private String reason;

  protected ShiftOffer() {}

  /**
   * @param askedOf the colleague who is asked, or {@code null} for all
   * @param against what is asked for it, or {@code null}
   */
  ShiftOffer(PlannedShift offered, String askedOf, PlannedShift against, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.shop = offered.shop();
    this.zone = offered.time().zone().getId();
    this.shift = offered.id();
    this.openShift = offered.id();
    this.staff = offered.staff();
    this.day = offered.time().day();
    this.from = offered.time().from();
    this.to = offered.time().to();
    this.askedOf = askedOf;
    this.endsAt = from;
    if (against != null) {
      this.returnShift = against.id();
      this.returnFrom = against.time().from();
      this.returnTo = against.time().to();
      this.endsAt = returnFrom.isBefore(from) ? returnFrom : from;
    }
    this.state = OfferState.OFFERED;
    this.offeredAt = now;
  }

  void take(String colleague, Instant now) {
    this.state = OfferState.AWAITING;
    this.takenBy = colleague;
    this.takenAt = now;
  }

  /**
   * @param by the manager; {@code null} where the shop's rule does without
   */
  void done(String by, Instant now) {
    close(OfferState.DONE, by, now);
  }

  void decline(String why, String by, Instant now) {
    close(OfferState.DECLINED, by, now);
    this.reason = why;
  }

  void withdraw(Instant now) {
    close(OfferState.WITHDRAWN, null, now);
  }

  private void close(OfferState end, String by, Instant now) {
    this.state = end;
    this.openShift = null;
    this.decidedBy = by;
    this.decidedAt = now;
  }

  /** Its state at a moment: an open offer ends when the first of its shifts begins. */
  public OfferState stateAt(Instant now) {
    return state.isOpen() && !now.isBefore(endsAt) ? OfferState.EXPIRED : state;
  }

  /** Whether that colleague may take it, as far as the offer goes. */
  public boolean isFor(String colleague) {
    return !colleague.equals(staff) && (askedOf == null || askedOf.equals(colleague));
  }

  public boolean isSwap() {
    return returnShift != null;
  }

  /** Whether the shift is still as it was offered. */
  boolean isStill(PlannedShift now) {
    return now.staff().equals(staff)
        && now.time().from().equals(from)
        && now.time().to().equals(to);
  }

  /** Whether the shift asked for is still as it was. */
  boolean isStillAgainst(PlannedShift now) {
    return now.staff().equals(askedOf)
        && now.time().from().equals(returnFrom)
        && now.time().to().equals(returnTo);
  }

  public String id() {
    return id;
  }

  public String shop() {
    return shop;
  }

  public String zone() {
    return zone;
  }

  public String shift() {
    return shift;
  }

  /** Who offers it. */
  public String staff() {
    return staff;
  }

  public LocalDate day() {
    return day;
  }

  public Instant from() {
    return from;
  }

  public Instant to() {
    return to;
  }

  /** The colleague who was asked, or {@code null} for all. */
  public String askedOf() {
    return askedOf;
  }

  /** The shift that is asked for it, or {@code null}. */
  public String returnShift() {
    return returnShift;
  }

  public Instant returnFrom() {
    return returnFrom;
  }

  public Instant returnTo() {
    return returnTo;
  }

  public Instant endsAt() {
    return endsAt;
  }

  /** Who takes it, or {@code null}. */
  public String takenBy() {
    return takenBy;
  }

  public Instant offeredAt() {
    return offeredAt;
  }

  /** Who said no, or which manager said yes; {@code null} for nobody. */
  public String decidedBy() {
    return decidedBy;
  }

  /** Why a manager said no, or {@code null}. */
  public String reason() {
    return reason;
  }
}
