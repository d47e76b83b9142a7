package io.vitrine.booking.webhook;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** An address that is told what happens to the appointments of some shops. */
@Entity
@Table(schema = "booking", name = "webhook")
public class Webhook {

  /** An address that took nothing for so long is told nothing more until somebody looks. */
  static final Duration PATIENCE = Duration.ofDays(3);

  /** How it stands. */
  public enum State {
    ACTIVE,
    DISABLED
  }

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "name")
  private String name;

  @Column(name = "address")
  private String address;

  @Column(name = "events")
  private String events;

  @ElementCollection
  @CollectionTable(
      schema = "booking",
      name = "webhook_shop",
      joinColumns = @JoinColumn(name = "webhook"))
  @Column(name = "shop")
  private Set<String> shops = new HashSet<>();

  @Column(name = "nonce")
  private String nonce;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private State state;

  @Column(name = "note")
  private String note;

  @Column(name = "failing_since")
  private Instant failingSince;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  protected Webhook() {}

  Webhook(WebhookWanted wanted, URI address, String nonce, String by, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.name = wanted.name();
    this.address = address.toString();
    this.events = EventType.stored(wanted.events());
    this.shops.addAll(wanted.shops());
    this.nonce = nonce;
    this.state = State.ACTIVE;
    this.madeBy = by;
    this.madeAt = now;
  }

  /** From now on what is told is signed with another secret. */
  void signWith(String newNonce) {
    nonce = newNonce;
  }

  /** Somebody switches it off, or on again with a clean slate. */
  void setActive(boolean active) {
    state = active ? State.ACTIVE : State.DISABLED;
    note = null;
    failingSince = null;
  }

  /** It took what it was told. */
  public void took() {
    failingSince = null;
  }

  /**
   * It did not take what it was told; after long enough it is switched off.
   *
   * @param forGood whether it said that it never will again (410)
   */
  public void failed(String why, boolean forGood, Instant now) {
    failingSince = failingSince == null ? now : failingSince;
    if (state == State.ACTIVE && (forGood || failingSince.plus(PATIENCE).isBefore(now))) {
      state = State.DISABLED;
      note = why;
    }
  }

  boolean wants(EventType type) {
    return isActive() && EventType.stored(events).contains(type);
  }

  public boolean isActive() {
    return state == State.ACTIVE;
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  public URI address() {
    return URI.create(address);
  }

  public Set<EventType> events() {
    return EventType.stored(events);
  }

  public Set<String> shops() {
    return new TreeSet<>(shops);
  }

  public String nonce() {
    return nonce;
  }

  public State state() {
    return state;
  }

  /** Why the house switched it off, or {@code null}. */
  public String note() {
    return note;
  }

  /** Since when nothing arrives, or {@code null}. */
  public Instant failingSince() {
    return failingSince;
  }

  public String madeBy() {
    return madeBy;
  }

  public Instant madeAt() {
    return madeAt;
  }
}
