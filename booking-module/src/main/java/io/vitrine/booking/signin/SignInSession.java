package io.vitrine.booking.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * From a sign-in to its end: sign-out, half an hour without a sign of life, or twelve hours (NIST
 * SP 800-63B-4, 2.2.3). Only the fingerprint of its token is kept.
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

  protected SignInSession() {}

  SignInSession(String tokenHash, String staff, Instant now) {
    this.tokenHash = tokenHash;
    this.staff = staff;
    this.createdAt = now;
    this.lastSeenAt = now;
  }

  boolean isLive(Instant now) {
    return endedAt == null
        && now.isBefore(lastSeenAt.plus(IDLE))
        && now.isBefore(createdAt.plus(LONGEST));
  }

  void seen(Instant now) {
    lastSeenAt = now;
  }

  void end(Instant now) {
    if (endedAt == null) {
      endedAt = now;
    }
  }

  String staff() {
    return staff;
  }

  /** What tickets name it by; the token cannot be told from it. */
  String name() {
    return tokenHash.substring(0, 32);
  }
}
