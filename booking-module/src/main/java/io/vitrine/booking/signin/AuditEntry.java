package io.vitrine.booking.signin;

import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody signed in, failed to or signed out; written once, never changed. */
@PersonalData(
    columns = {"address"},
    whose = PersonalData.Whose.STAFF,
    purpose = "to notice who tries passwords",
    basis = PersonalData.Basis.INTEREST,
    kept = "a year")
@Entity
@Table(schema = "booking", name = "sign_in_audit")
public class AuditEntry {

  /** What happened. */
  enum Act {
    SIGNED_IN,
    FAILED,
    SLOWED,
    RENEWAL_REFUSED,
    SIGNED_OUT,
    PASSWORD_SET,
    PIN_SET,
    PIN_REMOVED,
    PIN_WRONG,
    PIN_ENDED,
    LOCKED,
    CAME_BACK,
    ENDED_BY_MANAGER,
    DEVICE_WITHDRAWN
  }

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "happened_at")
  private Instant at;

  @Enumerated(EnumType.STRING)
  @Column(name = "act")
  private Act act;

  @Column(name = "staff")
  private String staff;

  @Column(name = "account")
  private String account;

  @Column(name = "address")
  private String address;

  @Column(name = "device")
  private String device;

  protected AuditEntry() {}

  private AuditEntry(Act act, String staff, String account, String address, Instant at) {
    this.id = UUID.randomUUID().toString();
    this.act = act;
    this.staff = staff;
    this.account = account;
    this.address = address.length() > 64 ? address.substring(0, 64) : address;
    this.at = at;
  }

  static AuditEntry of(Act act, String staff, String address, Instant at) {
    return new AuditEntry(act, staff, null, address, at);
  }

  /** Of a sign-in at a shared device. */
  static AuditEntry at(Act act, SignInSession session, String address, Instant at) {
    AuditEntry entry = of(act, session.staff(), address, at);
    entry.device = session.device();
    return entry;
  }

  /** A failure; the account is kept as a fingerprint, for people mistype passwords into it. */
  static AuditEntry failure(Act act, String account, String address, Instant at) {
    return new AuditEntry(act, null, Fingerprint.of("account " + account), address, at);
  }
}
