package io.vitrine.store.dossier;

import io.vitrine.store.neighbour.Appointment;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** Who comes. */
@Embeddable
public class Guest {

  @Column(name = "guest_name")
  private String name;

  @Column(name = "guest_email")
  private String email;

  @Column(name = "guest_phone")
  private String phone;

  protected Guest() {}

  Guest(Appointment.Guest told) {
    this.name = told.name();
    this.email = told.email();
    this.phone = told.phone();
  }

  public String name() {
    return name;
  }

  public Optional<String> email() {
    return Optional.ofNullable(email);
  }

  public Optional<String> phone() {
    return Optional.ofNullable(phone);
  }
}
