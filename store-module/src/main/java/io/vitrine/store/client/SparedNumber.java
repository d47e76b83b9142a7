package io.vitrine.store.client;

import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A telephone number whose owner asked to be left alone, under its fingerprint. */
@PersonalData(
    columns = {"fingerprint"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose =
        "not to take up again under her number who asked not to be (a keyed fingerprint, no number)",
    basis = PersonalData.Basis.INTEREST,
    kept = "until she wants to be remembered again")
@Entity
@Table(schema = "store", name = "spared_number")
class SparedNumber {

  @Id
  @Column(name = "fingerprint")
  private String fingerprint;

  @Column(name = "asked_at")
  private Instant askedAt;

  protected SparedNumber() {}

  SparedNumber(String fingerprint, Instant askedAt) {
    this.fingerprint = fingerprint;
    this.askedAt = askedAt;
  }
}
