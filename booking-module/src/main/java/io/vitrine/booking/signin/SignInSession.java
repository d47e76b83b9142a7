package io.vitrine.booking.signin;

import io.vitrine.shell.signin.DevicePass;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * From a sign-in to its end: sign-out, half an hour without a sign of life, or twelve hours (NIST
 * SP 800-63B-4, 2.2.3). Only the fingerprint of its token is kept. At a device that several people
 * use it is locked rather than ended when nobody acts or somebody else does, and lasts for the rest
 * of its twelve hours: a PIN goes on with it, under another token.
 */
@Entity
@Table(schema = "booking", name = "sign_in_session")
public class SignInSession {

  static final Duration IDLE = Duration.ofMinutes(30);
  static final Duration LONGEST = Duration.ofHours(12);

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "staff")
  private String staff;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "last_seen_at")
  private Instant lastSeenAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "device")
  private String device;

  @Column(name = "shop")
  private String shop;

  @Column(name = "device_name")
  private String deviceName;

  @Column(name = "idle_seconds")
  private Integer idleSeconds;

  @Column(name = "active_device")
  private String activeDevice;

  @Column(name = "locked_at")
  private Instant lockedAt;

  @Column(name = "wrong_in_row")
  private int wrongInRow;

  @Column(name = "wrong_today")
  private int wrongToday;

  @Column(name = "pin_wait_until")
  private Instant pinWaitUntil;

  protected SignInSession() {}

  SignInSession(String tokenHash, String staff, Instant now) {
    this.tokenHash = tokenHash;
    this.staff = staff;
    this.createdAt = now;
    this.lastSeenAt = now;
  }

  /** The same working day of the same person at the same device, under another token. */
  SignInSession(String tokenHash, SignInSession before, PinTries tries, Instant now) {
    this(tokenHash, before.staff, now);
    this.createdAt = before.createdAt;
    this.device = before.device;
    this.shop = before.shop;
    this.deviceName = before.deviceName;
    this.idleSeconds = before.idleSeconds;
    this.activeDevice = before.device;
    keep(tries);
  }

  /** It was begun at this device, where nobody else acts any more. */
  void at(DevicePass pass) {
    device = pass.device();
    shop = pass.shop();
    deviceName = pass.name();
    idleSeconds = (int) pass.idle().toSeconds();
    activeDevice = pass.device();
    lockedAt = null;
  }

  boolean isLive(Instant now) {
    return endedAt == null
        && (isAtDevice() || now.isBefore(lastSeenAt.plus(IDLE)))
        && now.isBefore(createdAt.plus(LONGEST));
  }

  boolean isAtDevice() {
    return device != null;
  }

  /** Whether nothing of the device is new to it. */
  boolean isAt(DevicePass pass) {
    return pass.device().equals(device) && pass.idle().equals(idle());
  }

  /** Whether its person may act now: nobody is locked who is at no shared device. */
  boolean isLocked() {
    return lockedAt != null;
  }

  /** Nobody acts by it until the PIN is given. */
  void lock(Instant now) {
    if (isAtDevice() && lockedAt == null) {
      lockedAt = now;
      activeDevice = null;
    }
  }

  /** After how long without an act it is locked; zero where it never is. */
  Duration idle() {
    return idleSeconds == null ? Duration.ZERO : Duration.ofSeconds(idleSeconds);
  }

  PinTries tries() {
    return new PinTries(wrongInRow, wrongToday, pinWaitUntil);
  }

  final void keep(PinTries tries) {
    wrongInRow = tries.inRow();
    wrongToday = tries.today();
    pinWaitUntil = tries.waitUntil();
  }

  void seen(Instant now) {
    lastSeenAt = now;
  }

  void end(Instant now) {
    if (endedAt == null) {
      endedAt = now;
      activeDevice = null;
    }
  }

  /** The device's number, or {@code null}. */
  String device() {
    return device;
  }

  /** The key it is kept under. */
  String key() {
    return tokenHash;
  }

  String staff() {
    return staff;
  }

  /** What tickets name it by; the token cannot be told from it. */
  String name() {
    return tokenHash.substring(0, 32);
  }
}
