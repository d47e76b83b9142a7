package io.vitrine.booking.preparation;

import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** The last that the store told of the preparation of an appointment. */
@PersonalData(
    columns = {"document"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "what an adviser prepared for her",
    basis = PersonalData.Basis.CONTRACT,
    kept = "three years after the appointment, or until she is erased")
@Entity
@Table(schema = "booking", name = "preparation")
public class Preparation {

  @Id
  @Column(name = "appointment")
  private String appointment;

  @Column(name = "told_version")
  private long version;

  @Convert(converter = PreparedColumn.class)
  @Column(name = "document")
  private Prepared prepared;

  @Column(name = "told_at")
  private Instant toldAt;

  @Column(name = "received_at")
  private Instant receivedAt;

  protected Preparation() {}

  /** Of an appointment of which nothing was told yet. */
  public Preparation(String appointment) {
    this.appointment = appointment;
  }

  /** Whether something of that version was told already, or something newer. */
  public boolean knows(long told) {
    return told <= version;
  }

  /**
   * Takes what is told; what is older than what stands changes nothing.
   *
   * @param shown {@code null} when the preparation was taken back
   */
  public void hear(long told, Prepared shown, Instant at, Instant now) {
    if (!knows(told)) {
      version = told;
      prepared = shown;
      toldAt = at;
      receivedAt = now;
    }
  }

  /** What the customer sees; empty as long as nothing is prepared. */
  public Optional<Prepared> prepared() {
    return Optional.ofNullable(prepared);
  }
}
