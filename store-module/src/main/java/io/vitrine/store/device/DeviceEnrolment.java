package io.vitrine.store.device;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** A one-time code for one device of a shop, good for ten minutes. */
@Entity
@Table(schema = "store", name = "device_enrolment")
class DeviceEnrolment {

  static final Duration LIFE = Duration.ofMinutes(10);

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "shop")
  private String shop;

  @Column(name = "till")
  private String till;

  @Column(name = "device_name")
  private String deviceName;

  @Column(name = "code_hash")
  private String codeHash;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "used_at")
  private Instant usedAt;

  @Version
  @Column(name = "version")
  private long version;

  protected DeviceEnrolment() {}

  DeviceEnrolment(
      String id,
      String shop,
      String till,
      String deviceName,
      String codeHash,
      String createdBy,
      Instant createdAt) {
    this.id = id;
    this.shop = shop;
    this.till = till;
    this.deviceName = Device.checkedName(deviceName);
    this.codeHash = codeHash;
    this.createdBy = createdBy;
    this.createdAt = createdAt;
    this.endsAt = createdAt.plus(LIFE);
  }

  boolean isOver(Instant now) {
    return usedAt != null || !now.isBefore(endsAt);
  }

  void use(Instant now) {
    usedAt = now;
  }

  Instant getEndsAt() {
    return endsAt;
  }

  String getTill() {
    return till;
  }

  String getDeviceName() {
    return deviceName;
  }

  String getCreatedBy() {
    return createdBy;
  }
}
