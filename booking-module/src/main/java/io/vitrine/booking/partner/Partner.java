package io.vitrine.booking.partner;

import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Somebody outside the house who books for customers. */
@PersonalData(
    columns = {"name"},
    whose = PersonalData.Whose.PARTNER,
    purpose = "who books for customers from outside",
    basis = PersonalData.Basis.CONTRACT,
    kept = "while the token is not revoked")
@Entity
@Table(schema = "booking", name = "partner")
public class Partner {

  @Id
  @Column(name = "partner")
  private String number;

  @Column(name = "name")
  private String name;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "scopes")
  private String scopes;

  @ElementCollection
  @CollectionTable(
      schema = "booking",
      name = "partner_shop",
      joinColumns = @JoinColumn(name = "partner"))
  @Column(name = "shop")
  private Set<String> shops = new HashSet<>();

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected Partner() {}

  Partner(String number, PartnerWanted wanted, String tokenHash, String by, Instant now) {
    this.number = number;
    this.name = wanted.name();
    this.tokenHash = tokenHash;
    this.scopes = Scope.stored(wanted.scopes());
    this.shops.addAll(wanted.shops());
    this.madeBy = by;
    this.madeAt = now;
  }

  /** Its token opens nothing from now on; what it booked stands. */
  void revoke(Instant now) {
    revokedAt = revokedAt == null ? now : revokedAt;
  }

  public boolean may(Scope scope) {
    return revokedAt == null && scopes().contains(scope);
  }

  public boolean worksWith(String shop) {
    return shops.contains(shop);
  }

  /** Such as {@code PK7M3QX}. */
  public String number() {
    return number;
  }

  public String name() {
    return name;
  }

  public Set<Scope> scopes() {
    return Scope.stored(scopes);
  }

  public Set<String> shops() {
    return new TreeSet<>(shops);
  }

  public String madeBy() {
    return madeBy;
  }

  public Instant madeAt() {
    return madeAt;
  }

  /** Since when its token opens nothing, or {@code null}. */
  public Instant revokedAt() {
    return revokedAt;
  }
}
