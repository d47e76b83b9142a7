package io.vitrine.booking.leave;

import io.vitrine.booking.absence.AbsenceKind;
import io.vitrine.booking.absence.AbsenceWanted;
import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody's request to be absent. */
@PersonalData(
    columns = {"reason", "note"},
    whose = PersonalData.Whose.STAFF,
    purpose = "requests to be absent",
    basis = PersonalData.Basis.CONTRACT,
    kept = "a year; that it was an illness sixty days")
@Entity
@Table(schema = "booking", name = "leave_request")
public class LeaveRequest {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "staff")
  private String staff;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private AbsenceKind kind;

  @Column(name = "from_at")
  private Instant from;

  @Column(name = "to_at")
  private Instant to;

  @Column(name = "note")
  private String note;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private LeaveState state;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_in")
  private String decidedIn;

  @Column(name = "reason")
  private String reason;

  @Column(name = "absence")
  private String absence;

  protected LeaveRequest() {}

  LeaveRequest(String staff, LeaveWanted wanted, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.staff = staff;
    this.kind = wanted.kind();
    this.from = wanted.from();
    this.to = wanted.to();
    this.note = wanted.note();
    this.state = wanted.kind() == AbsenceKind.SICKNESS ? LeaveState.TOLD : LeaveState.ASKED;
    this.askedAt = now;
  }

  /** The absence stands; an illness nobody had to repair anything for stands by her own word. */
  void approve(String absence, String by, String shop, Instant now) {
    decide(LeaveState.APPROVED, by, shop, now);
    this.absence = absence;
  }

  void decline(String why, String by, String shop, Instant now) {
    decide(LeaveState.DECLINED, by, shop, now);
    this.reason = why;
  }

  void withdraw(Instant now) {
    this.state = LeaveState.WITHDRAWN;
    this.decidedAt = now;
  }

  private void decide(LeaveState decided, String by, String shop, Instant now) {
    this.state = decided;
    this.decidedBy = by;
    this.decidedIn = shop;
    this.decidedAt = now;
  }

  AbsenceWanted wanted() {
    return new AbsenceWanted(staff, kind, from, to);
  }

  public boolean isIllness() {
    return kind == AbsenceKind.SICKNESS;
  }

  public String id() {
    return id;
  }

  public String staff() {
    return staff;
  }

  public AbsenceKind kind() {
    return kind;
  }

  public Instant from() {
    return from;
  }

  public Instant to() {
    return to;
  }

  /** Her word to the manager, or {@code null}. */
  public String note() {
    return note;
  }

  public LeaveState state() {
    return state;
  }

  public Instant askedAt() {
    return askedAt;
  }

  /** When it was decided or taken back, or {@code null}. */
  public Instant decidedAt() {
    return decidedAt;
  }

  /** The manager's staff number, or {@code null}. */
  public String decidedBy() {
    return decidedBy;
  }

  /** In which shop, or {@code null}. */
  public String decidedIn() {
    return decidedIn;
  }

  /** Why it was declined, or {@code null}. */
  public String reason() {
    return reason;
  }

  /** Whether it was approved and a manager took the absence back later. */
  public boolean isTakenBack() {
    return state == LeaveState.APPROVED && absence == null;
  }

  /** The id of the absence that it became, or {@code null}. */
  public String absence() {
    return absence;
  }
}
