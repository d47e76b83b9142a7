package io.vitrine.store.showing;

import io.vitrine.store.dossier.Acting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** An article on a visit: how it was taken, and what the adviser says became of it. */
@Entity
@Table(schema = "store", name = "shown")
@IdClass(Shown.Key.class)
public class Shown {

  /** How an article was taken; one tap each. */
  public enum Reaction {
    SHOWN,
    LIKED,
    DISMISSED
  }

  /** What became of it, as far as the counter does not say so. */
  public enum Fate {
    THINKING,
    NOT
  }

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "visit")
  private String visit;

  @Id
  @Column(name = "sku")
  private String sku;

  @Enumerated(EnumType.STRING)
  @Column(name = "reaction")
  private Reaction reaction;

  @Enumerated(EnumType.STRING)
  @Column(name = "fate")
  private Fate fate;

  @Enumerated(EnumType.STRING)
  @Column(name = "reason")
  private Why.Reason reason;

  @Column(name = "words")
  private String words;

  @Column(name = "added")
  private boolean added;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_by_name")
  private String changedByName;

  protected Shown() {}

  /**
   * @param added whether it was found on the spot, not planned
   */
  Shown(String shop, String visit, String sku, boolean added, Acting by, Instant now) {
    this.shop = shop;
    this.visit = visit;
    this.sku = sku;
    this.added = added;
    touch(by, now);
  }

  /** How she took it; {@code null} takes the word back. */
  void takenAs(Reaction how, Acting by, Instant now) {
    reaction = how;
    touch(by, now);
  }

  /** She thinks about it. */
  void thoughtAbout(Acting by, Instant now) {
    became(Fate.THINKING, null, by, now);
  }

  /** She did not take it. */
  void leftFor(Why why, Acting by, Instant now) {
    became(Fate.NOT, why, by, now);
  }

  /** Nothing is said of what became of it any more. */
  void open(Acting by, Instant now) {
    became(null, null, by, now);
  }

  private void became(Fate what, Why why, Acting by, Instant now) {
    fate = what;
    reason = why == null ? null : why.reason();
    words = why == null ? null : why.words();
    touch(by, now);
  }

  private void touch(Acting by, Instant now) {
    changedAt = now;
    changedBy = by.staff();
    changedByName = by.name();
  }

  public String sku() {
    return sku;
  }

  String visit() {
    return visit;
  }

  public boolean isAdded() {
    return added;
  }

  /** Whether nothing is said of it, so that it stands here only because it was found. */
  boolean isSilent() {
    return reaction == null && fate == null;
  }

  public Optional<Reaction> reaction() {
    return Optional.ofNullable(reaction);
  }

  public Optional<Fate> fate() {
    return Optional.ofNullable(fate);
  }

  public Optional<Why> why() {
    return reason == null ? Optional.empty() : Optional.of(new Why(reason, words));
  }

  /** One line an article on a visit. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private String shop;
    private String visit;
    private String sku;

    protected Key() {}

    Key(String shop, String visit, String sku) {
      this.shop = shop;
      this.visit = visit;
      this.sku = sku;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(shop, key.shop)
          && Objects.equals(visit, key.visit)
          && Objects.equals(sku, key.sku);
    }

    @Override
    public int hashCode() {
      return Objects.hash(shop, visit, sku);
    }
  }
}
