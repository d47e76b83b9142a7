package io.vitrine.booking.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A private link to appointments: an adviser's own, or a whole shop's. */
@Entity
@Table(schema = "booking", name = "calendar_feed")
public class CalendarFeed {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "staff")
  private String staff;

  @Column(name = "shop")
  private String shop;

  @Column(name = "language")
  private String language;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected CalendarFeed() {}

  /**
   * @param shop whose appointments, or {@code null} for those of the person
   */
  CalendarFeed(String tokenHash, String staff, String shop, String language, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.tokenHash = tokenHash;
    this.staff = staff;
    this.shop = shop;
    this.language = language;
    this.madeAt = now;
  }

  /** The link opens nothing from now on. */
  void revoke(Instant now) {
    revokedAt = revokedAt == null ? now : revokedAt;
  }

  boolean isRevoked() {
    return revokedAt != null;
  }

  public String id() {
    return id;
  }

  /** Who made it, by staff number. */
  public String staff() {
    return staff;
  }

  /** Whose appointments it shows; empty for the person's own. */
  public Optional<String> shop() {
    return Optional.ofNullable(shop);
  }

  String language() {
    return language;
  }

  public Instant madeAt() {
    return madeAt;
  }
}
