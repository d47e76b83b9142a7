package io.vitrine.store.device;

import io.vitrine.shell.signin.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A person at a device, from sign-on to sign-off. */
@Entity
@Table(schema = "store", name = "sign_on")
public class SignOn {

  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "device")
  private String device;

  @Column(name = "staff")
  private String staff;

  @Column(name = "staff_name")
  private String staffName;

  @Enumerated(EnumType.STRING)
  @Column(name = "role")
  private Role role;

  @Column(name = "state")
  private String state;

  @Column(name = "active_device")
  private String activeDevice;

  @Column(name = "signed_on_at")
  private Instant signedOnAt;

  @Column(name = "signed_off_at")
  private Instant signedOffAt;

  @Version
  @Column(name = "version")
  private long version;

  protected SignOn() {}

  SignOn(String id, Device device, Person person, Instant now) {
    this.id = id;
    this.shop = device.getShop();
    this.device = device.getId();
    this.staff = person.staff();
    this.staffName = person.name();
    this.role = person.role();
    this.state = "ON";
    this.activeDevice = device.getId();
    this.signedOnAt = now;
  }

  /**
   * Who stands at the device.
   *
   * @param staff the staff number
   * @param role the role that holds in the device's shop
   */
  public record Person(String staff, String name, Role role) {}

  void off(Instant now) {
    state = "OFF";
    activeDevice = null;
    signedOffAt = now;
  }

  public String getId() {
    return id;
  }

  public String getStaff() {
    return staff;
  }

  /** The role in which she is signed on. */
  public Role getRole() {
    return role;
  }

  public String getStaffName() {
    return staffName;
  }
}
