package io.vitrine.booking.mail;

import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * What is known of an e-mail address or a telephone number, kept under its fingerprint: that its
 * owner wants only what she asks for, or that the mailbox takes nothing.
 */
@PersonalData(
    columns = {"fingerprint"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose =
        "not to write to who wants no letters (a keyed fingerprint, no address and no number)",
    basis = PersonalData.Basis.INTEREST,
    kept = "until she wants letters again")
@Entity
@Table(schema = "booking", name = "address_mark")
class AddressMark {

  /** For so long nothing is sent unasked to an address that took nothing. */
  static final Duration REMEMBERED = Duration.ofDays(90);

  @Id
  @Column(name = "fingerprint")
  private String fingerprint;

  @Column(name = "refused_at")
  private Instant refusedAt;

  @Column(name = "bounced_at")
  private Instant bouncedAt;

  protected AddressMark() {}

  AddressMark(String fingerprint) {
    this.fingerprint = fingerprint;
  }

  String fingerprint() {
    return fingerprint;
  }

  void refuse(Instant now) {
    refusedAt = now;
  }

  void allow() {
    refusedAt = null;
  }

  void bounced(Instant now) {
    bouncedAt = now;
  }

  boolean isRefused() {
    return refusedAt != null;
  }

  /** A full mailbox is emptied one day: what is older than that is not held against it. */
  boolean isBounced(Instant now) {
    return bouncedAt != null && bouncedAt.plus(REMEMBERED).isAfter(now);
  }

  boolean admitsCourtesies(Instant now) {
    return !isRefused() && !isBounced(now);
  }
}
