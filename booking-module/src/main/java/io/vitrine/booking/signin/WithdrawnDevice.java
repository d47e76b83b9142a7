package io.vitrine.booking.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A device that the store let out for good. */
@Entity
@Table(schema = "booking", name = "withdrawn_device")
class WithdrawnDevice {

  @Id
  @Column(name = "device")
  private String device;

  @Column(name = "shop")
  private String shop;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  protected WithdrawnDevice() {}

  WithdrawnDevice(String device, String shop, Instant withdrawnAt) {
    this.device = device;
    this.shop = shop;
    this.withdrawnAt = withdrawnAt;
  }
}
