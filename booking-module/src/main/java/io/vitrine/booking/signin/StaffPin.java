package io.vitrine.booking.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The hash of somebody's PIN. */
@Entity
@Table(schema = "booking", name = "staff_pin")
public class StaffPin {

  @Id
  @Column(name = "staff")
  private String staff;

  @Column(name = "hash")
  private String hash;

  @Column(name = "set_at")
  private Instant setAt;

  protected StaffPin() {}

  StaffPin(String staff, String hash, Instant now) {
    this.staff = staff;
    replace(hash, now);
  }

  final void replace(String newHash, Instant now) {
    this.hash = newHash;
    this.setAt = now;
  }

  String hash() {
    return hash;
  }
}
