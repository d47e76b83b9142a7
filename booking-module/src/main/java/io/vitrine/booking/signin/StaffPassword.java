package io.vitrine.booking.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The hash of somebody's password. */
@Entity
@Table(schema = "booking", name = "staff_password")
public class StaffPassword {

  @Id
  @Column(name = "staff")
  private String staff;

  @Column(name = "hash")
  private String hash;

  @Column(name = "set_at")
  private Instant setAt;

  protected StaffPassword() {}

  StaffPassword(String staff, String hash, Instant now) {
    this.staff = staff;
    replace(hash, now);
  }

  final void replace(String newHash, Instant now) {
    this.hash = newHash;
    this.setAt = now;
  }

  /** The same password under stronger parameters. */
  void strengthen(String newHash) {
    this.hash = newHash;
  }

  String staff() {
    return staff;
  }

  String hash() {
    return hash;
  }
}
